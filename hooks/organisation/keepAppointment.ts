import type { CollectionBeforeChangeHook } from 'payload'
import { callerOf, mayAt, wideBeyond } from '#core/hierarchy/caller.ts'
import { carriesOneOf } from '#server/organisation/carriesOneOf.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'

/** An appointment begins before it ends, lies in the unit it names, and is made by somebody who organises that unit. */
export const keepAppointment: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = { ...originalDoc, ...data }
  if (now.to != null && now.from > now.to) throw refuse({ code: 'ends-before-start', path: 'to' })
  const place = await placeOfUnit(req, String(now.unit))
  if (place === null) throw refuse({ code: 'unknown-reference', path: 'unit' })
  const caller = callerOf(req.user)
  if (caller && !mayAt(caller, 'organise', lineOf(place))) throw refuse({ code: 'forbidden', path: 'unit' })
  if (caller && (await carriesOneOf(req, String(now.office), wideBeyond(caller))))
    throw refuse({ code: 'forbidden', path: 'office' })
  const { unit: _, ...scopes } = place
  return { ...data, ...scopes }
}
