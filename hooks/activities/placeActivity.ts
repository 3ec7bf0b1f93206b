import type { CollectionBeforeChangeHook } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import { placeOf } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'

/** The record belongs to the unit of the officer's appointment on the day it starts; that unit hosts when none is named. */
export const placeActivity: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const startsAt = data.startsAt ?? originalDoc?.startsAt
  const moved = operation === 'create' || data.startsAt !== undefined
  if (!moved) return data
  const officer = String(data.officer ?? originalDoc?.officer)
  const place = await placeOf(req, officer, dayOf(Date.parse(startsAt)))
  if (place === null) throw refuse({ code: 'no-appointment', path: 'startsAt' })
  const hostUnit = data.hostUnit ?? originalDoc?.hostUnit ?? place.unit
  return { ...data, ...place, hostUnit }
}
