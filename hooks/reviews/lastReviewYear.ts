import type { PayloadRequest } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'

/** The plan year a new annual review is most likely for: the running one once its reviews are open, before that the last. */
export async function lastReviewYear({ req }: { req: PayloadRequest }): Promise<string> {
  const plan = await loadPlan(req.payload, req)
  const running = planYearOf(today(), plan.firstMonth)
  return String(today() >= deadlinesOf(plan, running).review.opens ? running : running - 1)
}
