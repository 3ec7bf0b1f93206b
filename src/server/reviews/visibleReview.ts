import type { PayloadRequest } from 'payload'
import { isVisible } from '../access/isVisible.ts'
import { refuse } from '../refuse.ts'

/** 404 for a review that the person behind the request may not see. */
export async function visibleReview(req: PayloadRequest, id: string): Promise<void> {
  if (!(await isVisible(req.payload, { collection: 'reviews', id, user: req.user }, req)))
    throw refuse({ code: 'not-found' })
}
