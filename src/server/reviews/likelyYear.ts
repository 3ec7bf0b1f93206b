import type { Payload, PayloadRequest } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'

/** The plan year an annual review is most likely about: the running one once its reviews are open, before that the last. */
export async function likelyYear(payload: Payload, req?: PayloadRequest): Promise<number> {
  const plan = await loadPlan(payload, req)
  const running = planYearOf(today(), plan.firstMonth)
  return today() >= deadlinesOf(plan, running).review.opens ? running : running - 1
}
