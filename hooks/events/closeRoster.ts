import type { CollectionAfterChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { closeEvent } from '#server/activities/closeEvent.ts'

/** Saving with the tick makes the roster's records, in the same transaction. */
export const closeRoster: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (context.closeEvent !== true) return doc
  context.closeEvent = false
  const caller = callerOf(req.user) ?? null
  const closedAt = await closeEvent({ req, event: doc, caller })
  return { ...doc, closedAt }
}
