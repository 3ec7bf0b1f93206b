import type { CollectionBeforeChangeHook } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'

/** Owner, original name and digest are the server's. */
export const ownEvidence: CollectionBeforeChangeHook = ({ data, req, context, operation }) => {
  if (operation !== 'create') return data
  const owner = (req.user as { caller?: Caller } | null)?.caller?.officer ?? data.owner ?? null
  return { ...data, ...(context.evidence as object), owner }
}
