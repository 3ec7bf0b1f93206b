import { type Day, dayOf, earlier, type Instant } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'

/** When figures are taken: the day on which "in scope" is judged, and the instant by which periods must be over. */
export type AsOf = { day: Day; over: Instant }

/**
 * Resolves the as-of day of a plan year's figures. Without a day: now, or the year's last day if that is earlier.
 * From the year's last day on every period of the year is in (its last week may end in the next one); nothing that
 * is still running now is ever over.
 */
export function asOfDay(given: { day: Day | null; yearEnd: Day; now: Instant }): AsOf {
  const { yearEnd, now } = given
  const day = given.day ?? earlier(dayOf(now), yearEnd)
  return { day, over: day >= yearEnd ? now : Math.min(now, endOf(day)) }
}
