import type { PayloadRequest } from 'payload'
import { likelyYear } from '#server/reviews/likelyYear.ts'

/** The plan year with which the form of a new annual review opens. */
export async function lastReviewYear({ req }: { req: PayloadRequest }): Promise<string> {
  return String(await likelyYear(req.payload, req))
}
