import { DAY_MS, type Day, dayOf, type Instant, startOf } from '#core/calendar/day.ts'

/**
 * Whole days after the last good day: 0 up to 23:59:59.999 of that day (Q18), 1 on the day after ("sau hạn 01 ngày").
 */
export function daysLate(submittedAt: Instant, lastDay: Day): number {
  return Math.max(0, Math.round((startOf(dayOf(submittedAt)) - startOf(lastDay)) / DAY_MS))
}

/** Whole days left until the last good day: 0 on that day, negative afterwards. */
export function daysLeft(at: Instant, lastDay: Day): number {
  return Math.round((startOf(lastDay) - startOf(dayOf(at))) / DAY_MS)
}

/** Whether a submission is in time (Q18): `reports.onTime`, of the first submission of a unit and year. */
export function isOnTime(submittedAt: Instant, lastDay: Day): boolean {
  return daysLate(submittedAt, lastDay) === 0
}
