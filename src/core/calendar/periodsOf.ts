import { planYearRange } from './day.ts'
import { monthsOf } from './month.ts'
import type { Period, PeriodKind } from './period.ts'
import { quartersOf } from './quarter.ts'
import { weeksOf } from './week.ts'

const byKind = {
  week: weeksOf,
  month: monthsOf,
  quarter: quartersOf,
  year: (year: number, firstMonth: number) => [{ key: String(year), ...planYearRange(year, firstMonth) }],
} as const satisfies Record<PeriodKind, (year: number, firstMonth: number) => Period[]>

/** All periods of a kind that belong to a plan year, in order (Q05, Q16). */
export function periodsOf(kind: PeriodKind, year: number, firstMonth = 10): Period[] {
  return byKind[kind](year, firstMonth)
}
