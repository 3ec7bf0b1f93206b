import type { UIFieldServerProps } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { now } from '#server/clock.ts'
import { ownHours } from '#server/figures/ownHours.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { ActivityHints } from './later.tsx'

/** Beside the times of a log: what of it counts; a new one opens with the likeliest kind and times. */
export async function ActivityGuide({ id, payload, req, data }: UIFieldServerProps) {
  const { activity, officeHours } = await loadPlan(payload, req)
  const officer = String(data?.officer ?? callerOf(req.user)?.officer ?? '')
  const own = isUuid(officer) ? (await ownHours(req, [officer])).get(officer) : undefined
  const plan = { activity, officeHours }
  return <ActivityHints isNew={id === undefined} now={now().getTime()} own={own ?? []} plan={plan} />
}
