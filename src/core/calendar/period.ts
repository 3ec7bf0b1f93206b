import { addDays, type Day, type Instant, startOf } from './day.ts'
import type { Span } from './interval.ts'

/** A named run of whole days, both ends included: '2026-W07', '2026-03', '2026-Q1', '2026'. */
export type Period = { key: string; from: Day; to: Day }
export type PeriodKind = 'week' | 'month' | 'quarter' | 'year'

/** Days as a stretch of time, from the first midnight to the one after the last day. */
export function spanOf(days: { from: Day; to: Day }): Span {
  return { from: startOf(days.from), to: endOf(days.to) }
}

/** The first instant after a day. */
export function endOf(day: Day): Instant {
  return startOf(addDays(day, 1))
}
