import type { CollectionAfterChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { closeSession } from '#server/sessions/closeSession.ts'

/** Saving with the tick closes the session and makes everybody's review, in the same transaction. */
export const concludeSession: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (context.closeSession !== true) return doc
  context.closeSession = false
  const closedAt = await closeSession(req, { id: String(doc.id), caller: callerOf(req.user) })
  return { ...doc, closedAt }
}
