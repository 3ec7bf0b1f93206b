import { addDays, type Day, type Instant, startOf, weekdayOf } from '#core/calendar/day.ts'
import { MINUTE_MS } from '#core/calendar/interval.ts'
import { monthsOf } from '#core/calendar/month.ts'
import type { Period } from '#core/calendar/period.ts'
import type { Horizon } from '../horizon.ts'
import type { Random } from '../random.ts'

const HOUR_MS = 60 * MINUTE_MS
const DAY_LONG_MS = 24 * HOUR_MS

/** 'HH:MM' of a day in Vietnam. */
export function timeOn(day: Day, hour: number, minute = 0): Instant {
  return startOf(day) + (hour * 60 + minute) * MINUTE_MS
}

/** The months of the last plan year and of the running one that have begun. */
export function monthsSoFar({ last, running, today }: Horizon): Period[] {
  const firstMonth = Number(last.from.slice(5, 7))
  const months = [...monthsOf(last.year, firstMonth), ...monthsOf(running.year, firstMonth)]
  return months.filter(({ from }) => from < today)
}

export function daysOf({ from, to }: { from: Day; to: Day }): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 6
}

/** An instant some hours later, moved out of the night. */
export function later(random: Random, at: Instant, hours: { from: number; to: number }): Instant {
  const when = at + random.int(hours.from * 60, hours.to * 60) * MINUTE_MS
  const sinceMidnight = (when + 7 * HOUR_MS) % DAY_LONG_MS
  return sinceMidnight < 7 * HOUR_MS ? when + 7 * HOUR_MS : when
}
