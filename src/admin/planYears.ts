import type { Payload, PayloadRequest } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'

export type PlanYears = { plan: PlanDefinition; running: number; chosen: number; all: number[] }

/** The plan years that have begun, the running one, and the one asked for. */
export async function planYears(
  payload: Payload,
  req: PayloadRequest | undefined,
  asked?: string,
): Promise<PlanYears> {
  const plan = await loadPlan(payload, req)
  const running = planYearOf(today(), plan.firstMonth)
  const first = Math.min(plan.years.from, running)
  const all = Array.from({ length: running - first + 1 }, (_, index) => running - index)
  const wanted = Number(asked)
  return { plan, running, all, chosen: all.includes(wanted) ? wanted : running }
}
