import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type Caller, callerOf, may, mayAt } from '#core/hierarchy/caller.ts'
import { checkExemption } from '#core/standards/checkExemption.ts'
import { today } from '#server/clock.ts'
import { lineOf, type Place, placeOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'

/**
 * Q08: an exemption is an officer's own, made by himself or by who keeps the registers of his unit, or a unit's, made by
 * who keeps its registers. Whose it is does not change afterwards; an officer's belongs to the unit of the day it is made.
 */
export const placeExemption: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const now = { ...originalDoc, ...data }
  const refusals = checkExemption(now, await loadPlan(req.payload, req))
  if (refusals.length > 0) throw refuse(...refusals)
  if (operation === 'update') return keepWhose(data, originalDoc)
  const caller = callerOf(req.user)
  const officer = now.officer ?? (now.unit ? null : ownOfficer(caller))
  if (officer)
    return { ...data, officer, group: null, ...(await placeOfOfficer(req, caller, String(officer))) }
  if (!now.unit) throw refuse({ code: 'required', path: 'officer' })
  const place = await placeOfUnit(req, String(now.unit))
  if (place === null) throw refuse({ code: 'unknown-reference', path: 'unit' })
  if (caller && !mayAt(caller, 'keepRegisters', lineOf(place)))
    throw refuse({ code: 'forbidden', path: 'unit' })
  return { ...data, ...place }
}

type Data = Record<string, unknown>

function keepWhose(data: Data, before: Data): Data {
  for (const path of ['officer', 'unit'])
    if (data[path] !== undefined && (data[path] ?? null) !== (before[path] ?? null))
      throw refuse({ code: 'forbidden', path })
  return before.officer ? { ...data, group: null } : data
}

/** Who keeps no registers can only mean himself. */
function ownOfficer(caller: Caller | null): string | null {
  return caller && !may(caller, 'keepRegisters') ? caller.officer : null
}

async function placeOfOfficer(req: PayloadRequest, caller: Caller | null, officer: string): Promise<Place> {
  const place = await placeOf(req, officer, today())
  const own = caller !== null && caller.officer === officer
  if (caller && !own && !(place && mayAt(caller, 'keepRegisters', lineOf(place))))
    throw refuse({ code: 'forbidden', path: 'officer' })
  if (place === null) throw refuse({ code: 'no-appointment', path: 'officer' })
  return place
}
