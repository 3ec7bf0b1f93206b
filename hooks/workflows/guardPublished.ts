import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '#server/refuse.ts'

/** A published version is what running cases decided by: it may be retired, never rewritten. */
export const guardPublished: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation === 'create' || originalDoc?.status === 'draft') return data
  const { status } = data
  if (originalDoc?.status === 'published' && status === 'retired') return { ...originalDoc, status }
  throw refuse({ code: 'locked' })
}
