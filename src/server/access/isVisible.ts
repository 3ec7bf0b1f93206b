import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'

type Asked = {
  collection: CollectionSlug
  id: string
  user: unknown
}

/** Whether a person may see a record by its id: the subtree, his own, and what he has or had a task on. */
export async function isVisible(payload: Payload, asked: Asked, req?: PayloadRequest): Promise<boolean> {
  if (!isUuid(asked.id)) return false
  const found = await payload.findByID({
    collection: asked.collection,
    id: asked.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    select: { id: true } as never,
    ...(req ? { req } : { user: asked.user as never }),
  })
  return found !== null
}
