import type { CollectionAfterChangeHook } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { closeEvent } from '#server/activities/closeEvent.ts'

/** Saving with the tick makes the roster's records, in the same transaction. */
export const closeRoster: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (context.closeEvent !== true) return doc
  context.closeEvent = false
  const caller = (req.user as { caller?: Caller } | null)?.caller ?? null
  const closedAt = await closeEvent({ req, event: doc, caller })
  return { ...doc, closedAt }
}
