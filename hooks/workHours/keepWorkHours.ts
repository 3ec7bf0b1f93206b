import type { CollectionBeforeChangeHook } from 'payload'
import { checkHours } from '#core/calendar/checkHours.ts'
import { callerOf } from '#core/hierarchy/caller.ts'
import { placeOfUnit } from '#server/organisation/placeOf.ts'
import { servesBelow } from '#server/organisation/servesBelow.ts'
import { refuse } from '#server/refuse.ts'

/**
 * Q09: hours that begin and end, in days that do. Shifts are those of an officer of the unit or of one below it, never
 * set by himself; whose they are does not change afterwards.
 */
export const keepWorkHours: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const now = { ...originalDoc, ...data }
  const refusals = checkHours(now.hours ?? [])
  if (now.to && now.to < now.from) refusals.push({ code: 'days-out-of-order', path: 'to' })
  if (refusals.length > 0) throw refuse(...refusals)
  const officer = now.officer ? String(now.officer) : null
  if (operation === 'update' && officer !== (originalDoc?.officer ?? null))
    throw refuse({ code: 'forbidden', path: 'officer' })
  if (officer === null) return data
  if (callerOf(req.user)?.officer === officer) throw refuse({ code: 'own-record', path: 'officer' })
  const place = await placeOfUnit(req, String(now.unit))
  const fits =
    place !== null &&
    (await servesBelow(req, { officer, unit: place.unit, from: now.from, to: now.to ?? null }))
  if (!fits) throw refuse({ code: 'not-an-officer-of-unit', path: 'officer' })
  return data
}
