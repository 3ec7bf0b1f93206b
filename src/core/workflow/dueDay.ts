import type { Day, Instant } from '#core/calendar/day.ts'
import type { OfficeHours } from '#core/calendar/officeHours.ts'
import { endOf } from '#core/calendar/period.ts'
import { addWorkingDays } from '#core/calendar/workingDays.ts'

/** Monday to Friday, where no calendar is given. */
const PLAIN: OfficeHours = { weekdays: [1, 2, 3, 4, 5], windows: [] }

/** The last day on which a step opened on `from` is in time: `dueDays` working days later; null where it has no term. */
export function dueDayOf(
  { dueDays }: { dueDays?: number },
  from: Day,
  calendar: OfficeHours = PLAIN,
): Day | null {
  return dueDays === undefined ? null : addWorkingDays(from, dueDays, calendar)
}

/** The last instant of a day: what is due on it is late from the next midnight on. */
export function lastInstantOf(day: Day): Instant {
  return endOf(day) - 1
}
