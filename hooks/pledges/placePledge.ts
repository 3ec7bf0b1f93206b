import type { CollectionBeforeChangeHook } from 'payload'
import { today } from '#server/clock.ts'
import { placeOf } from '#server/organisation/placeOf.ts'
import { hasPledge } from '#server/pledges/hasPledge.ts'
import { refuse } from '#server/refuse.ts'

/** A pledge belongs to the unit of the day it was made; one an officer and year (Q16). */
export const placePledge: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const year = Number(data.year ?? originalDoc?.year)
  const officer = String(data.officer ?? originalDoc?.officer)
  if (operation === 'create' || year !== originalDoc?.year) {
    const taken = await hasPledge(req, { officer, year, besides: originalDoc?.id ?? null })
    if (taken) throw refuse({ code: 'duplicate', path: 'year', data: { name: String(year) } })
  }
  if (operation === 'update') return data
  const place = await placeOf(req, officer, today())
  if (place === null) throw refuse({ code: 'no-appointment', path: 'officer' })
  return { ...data, ...place }
}
