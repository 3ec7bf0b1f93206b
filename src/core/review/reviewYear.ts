import { type Day, planYearOf, planYearRange } from '#core/calendar/day.ts'
import type { Refusal } from '#core/refusal.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'

/** The plan year that the period of an annual review names ('2026'); null for text that names none. */
export function reviewYear(period: unknown): number | null {
  return typeof period === 'string' && /^2[01]\d{2}$/.test(period) ? Number(period) : null
}

/** Q16: an annual review is written in its year or the one after it; then the year's papers are closed. */
export function checkReviewYear(year: number | null, plan: PlanDefinition, today: Day): Refusal | null {
  if (year === null) return { code: 'not-a-year', path: 'period' }
  const running = planYearOf(today, plan.firstMonth)
  if (year > running)
    return {
      code: 'year-not-begun',
      path: 'period',
      data: { day: planYearRange(year, plan.firstMonth).from },
    }
  if (year < running - 1)
    return { code: 'review-closed', path: 'period', data: { day: lastDayOf(year, plan) } }
  return null
}

/** Q16: it is handed in from its opening day on; what comes after the due day is shown as late, never refused. */
export function checkReviewWindow(year: number, plan: PlanDefinition, today: Day): Refusal | null {
  const { opens } = deadlinesOf(plan, year).review
  if (today < opens) return { code: 'review-not-open', path: 'period', data: { day: opens } }
  return checkReviewYear(year, plan, today)
}

/** The last day on which the annual review of a year may be written and handed in: the end of the next plan year. */
function lastDayOf(year: number, plan: PlanDefinition): Day {
  return planYearRange(year + 1, plan.firstMonth).to
}
