import type { CollectionBeforeChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'

/** Owner, original name and digest are the server's. */
export const ownEvidence: CollectionBeforeChangeHook = ({ data, req, context, operation }) => {
  if (operation !== 'create') return data
  const owner = callerOf(req.user)?.officer ?? data.owner ?? null
  return { ...data, ...(context.evidence as object), owner }
}
