import type { CollectionAfterChangeHook } from 'payload'
import { joinVersions } from '#server/conductRules/joinVersions.ts'

/** A new version ends the one before it. */
export const closeFormer: CollectionAfterChangeHook = async ({ data, doc, req }) => {
  await joinVersions(req, { unit: String(data.unit) })
  return doc
}
