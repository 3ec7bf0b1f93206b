import type { CollectionBeforeChangeHook } from 'payload'
import { placeOfTwin } from '#core/event/rosterRecords.ts'
import { callerOf, mayAt } from '#core/hierarchy/caller.ts'
import { checkActivityTimes } from '#core/standards/activityTimes.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'

/** An event is hosted at or below a unit where its maker may host; each officer stands on the roster once. */
export const keepEvent: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  const now = { ...originalDoc, ...data }
  const verdict = checkActivityTimes({
    startsAt: Date.parse(now.startsAt),
    endsAt: Date.parse(now.endsAt),
    plan: await loadPlan(req.payload, req),
  })
  if (!verdict.ok) throw refuse(...verdict.refusals)
  const twice = placeOfTwin(now.roster ?? [])
  if (twice >= 0) throw refuse({ code: 'twice-on-roster', path: `roster.${twice}.officer` })
  const caller = callerOf(req.user)
  const place = await placeOfUnit(req, String(now.hostUnit))
  if (place === null) throw refuse({ code: 'unknown-reference', path: 'hostUnit' })
  if (caller && !mayAt(caller, 'host', lineOf(place))) throw refuse({ code: 'forbidden', path: 'hostUnit' })
  // The tick is no column: it asks for the roster's records once the event is saved.
  context.closeEvent = data.close === true
  const { unit: _, ...scopes } = place
  const madeBy = operation === 'create' ? (caller?.officer ?? now.madeBy ?? null) : originalDoc?.madeBy
  return { ...data, ...scopes, madeBy }
}
