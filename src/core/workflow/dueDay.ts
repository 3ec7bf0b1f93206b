import { addDays, type Day, type Instant, weekdayOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'

/** Monday to Friday; units' own calendars give another test. */
function isWeekday(day: Day): boolean {
  return weekdayOf(day) <= 5
}

/** The day `count` working days after `from`; the day itself is not counted. */
export function addWorkingDays(from: Day, count: number, isWorking: (day: Day) => boolean = isWeekday): Day {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorking(day)) left -= 1
  }
  return day
}

/** The last instant of a day: what is due on it is late from the next midnight on. */
export function lastInstantOf(day: Day): Instant {
  return endOf(day) - 1
}
