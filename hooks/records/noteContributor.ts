import type { CollectionAfterChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { recordContributor } from '#server/approval/recordContributor.ts'

/** Who made or edited a record never judges it: remembered with every change by a person. */
export const noteContributor: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const officer = callerOf(req.user)?.officer ?? null
  if (officer !== null)
    await recordContributor(req, { collection: collection.slug, record: String(doc.id), officer })
  return doc
}
