import type { CollectionBeforeChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { inspectorOf } from '#core/hierarchy/inspectorOf.ts'
import { inspectionStatus } from '#core/register/inspectionStatus.ts'
import { today } from '#server/clock.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'

/** R16: an inspection belongs to the inspected unit, is kept by the unit that inspects, and stands where its facts say. */
export const placeInspection: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const status = inspectionStatus({ ...originalDoc, ...data }, today())
  if (operation === 'update') {
    if (data.unit !== undefined && String(data.unit) !== String(originalDoc?.unit))
      throw refuse({ code: 'forbidden', path: 'unit' })
    return { ...data, status }
  }
  const place = await placeOfUnit(req, String(data.unit))
  if (place === null) throw refuse({ code: 'unknown-reference', path: 'unit' })
  const caller = callerOf(req.user)
  const post = caller && inspectorOf(caller, lineOf(place))
  if (caller && !post) throw refuse({ code: 'forbidden', path: 'unit' })
  const keeper = post ? { byUnit: post.unit, byDepth: post.depth } : {}
  return { ...data, ...place, ...keeper, status }
}
