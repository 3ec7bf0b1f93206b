import type { CollectionBeforeChangeHook } from 'payload'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'

const MAX_DEPTH = 8

/** A unit hangs below an existing one, never below itself, at most 8 levels deep. */
export const keepUnitTree: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const from = data.validFrom ?? originalDoc?.validFrom
  const to = data.validTo ?? null
  if (to !== null && from > to) throw refuse({ code: 'ends-before-start', path: 'validTo' })
  const parent = data.parent ?? null
  if (parent === null) return data
  const place = await placeOfUnit(req, String(parent))
  const line = place === null ? [] : lineOf(place)
  if (originalDoc && line.includes(String(originalDoc.id)))
    throw refuse({ code: 'wrong-reference', path: 'parent' })
  if (line.length >= MAX_DEPTH) throw refuse({ code: 'too-deep', path: 'parent', data: { max: MAX_DEPTH } })
  return data
}
