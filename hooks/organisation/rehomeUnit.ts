import type { CollectionAfterChangeHook } from 'payload'
import { moveOpenTasks } from '#server/approval/moveOpenTasks.ts'
import { rehomeUnits } from '#server/organisation/rehomeUnits.ts'

/** Everything derived from a unit's place follows its change in the same transaction: who sees what, and who decides. */
export const rehomeUnit: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const moved = await rehomeUnits(req.payload, req, [String(doc.id)])
  if (operation === 'update' && moved.length > 0)
    await moveOpenTasks(req.payload, req, { unitIds: moved, officerIds: [] })
  return doc
}
