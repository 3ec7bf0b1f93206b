import type { CollectionAfterChangeHook } from 'payload'
import { rehomeUnits } from '#server/organisation/rehomeUnits.ts'

/** Everything derived from a unit's place follows its change in the same transaction. */
export const rehomeUnit: CollectionAfterChangeHook = async ({ doc, req }) => {
  await rehomeUnits(req.payload, req, [String(doc.id)])
  return doc
}
