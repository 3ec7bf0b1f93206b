import type { CollectionBeforeChangeHook } from 'payload'
import { checkActivityTimes } from '#core/standards/activityTimes.ts'
import { ownHours } from '#server/figures/ownHours.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'

/** Times are checked on every save; the minutes and those inside office hours (Q09) are the server's own figures. */
export const timeActivity: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const startsAt = Date.parse(data.startsAt ?? originalDoc?.startsAt)
  const endsAt = Date.parse(data.endsAt ?? originalDoc?.endsAt)
  const officer = String(data.officer ?? originalDoc?.officer)
  const own = (await ownHours(req, [officer])).get(officer)
  const verdict = checkActivityTimes({ startsAt, endsAt, plan: await loadPlan(req.payload, req), own })
  if (!verdict.ok) throw refuse(...verdict.refusals)
  return { ...data, minutes: verdict.minutes, officeMinutes: verdict.officeMinutes }
}
