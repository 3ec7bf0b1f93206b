import type { CollectionBeforeChangeHook } from 'payload'
import { quarterNamed } from '#core/calendar/quarter.ts'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { checkSession } from '#core/session/checkSession.ts'
import type { Session } from '#core/session/session.ts'
import { today } from '#server/clock.ts'
import { placeOfUnit } from '#server/organisation/placeOf.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'
import { hasSession } from '#server/sessions/hasSession.ts'

/** R17: one session a unit and quarter, written down by those who keep the registers of that very unit. */
export const keepSession: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  const now = { ...originalDoc, ...data } as Session & { unit: unknown }
  const unit = String(operation === 'update' ? originalDoc?.unit : now.unit)
  if (String(now.unit) !== unit) throw refuse({ code: 'forbidden', path: 'unit' })
  const place = await placeOfUnit(req, unit)
  if (place === null) throw refuse({ code: 'unknown-reference', path: 'unit' })
  const caller = callerOf(req.user)
  if (caller && !postsWith(caller, 'keepRegisters').some((post) => post.unit === unit))
    throw refuse({ code: 'forbidden', path: 'unit' })
  const { firstMonth } = await loadPlan(req.payload, req)
  const quarter = quarterNamed(now.period, firstMonth)
  const refusals = checkSession(now, { quarter, today: today() })
  if (refusals.length > 0) throw refuse(...refusals)
  if (await hasSession(req, { unit, period: now.period, besides: originalDoc?.id ?? null }))
    throw refuse({ code: 'duplicate', path: 'period', data: { name: now.period } })
  // The tick is no column: it asks for the conclusions once the session is saved.
  context.closeSession = data.close === true
  const madeBy = operation === 'create' ? (caller?.officer ?? data.madeBy ?? null) : originalDoc?.madeBy
  return { ...data, ...place, madeBy }
}
