import {
  addDays,
  type Day,
  dayOf,
  type Instant,
  planYearOf,
  planYearRange,
  startOf,
} from '#core/calendar/day.ts'

export type PlanYear = { year: number; from: Day; to: Day }

/** The time in which the demonstration city lives: everything is relative to the application's clock. */
export type Horizon = {
  today: Day
  /** Nothing happens at or after this instant, the first of today: one day gives one city. */
  until: Instant
  /** The running plan year, the one that ended last, and the one before. */
  running: PlanYear
  last: PlanYear
  before: PlanYear
  /** Since when the units stand. */
  founded: Day
}

export function horizonAt(at: Date, firstMonth: number): Horizon {
  const today = dayOf(at.getTime())
  const year = planYearOf(today, firstMonth)
  const yearOf = (number: number): PlanYear => ({ year: number, ...planYearRange(number, firstMonth) })
  const before = yearOf(year - 2)
  return {
    today,
    until: startOf(today),
    running: yearOf(year),
    last: yearOf(year - 1),
    before,
    founded: addDays(before.from, -1650),
  }
}
