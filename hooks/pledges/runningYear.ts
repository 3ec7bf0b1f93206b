import type { PayloadRequest } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'

/** The plan year that runs: what a new pledge is most likely for. */
export async function runningYear({ req }: { req: PayloadRequest }): Promise<number> {
  const { firstMonth } = await loadPlan(req.payload, req)
  return planYearOf(today(), firstMonth)
}
