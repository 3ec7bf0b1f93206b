import { addDays, type Day } from './day.ts'
import { isWorkingDay, type OfficeHours } from './officeHours.ts'

/** The day `count` working days after `from` by a calendar with its holidays; the day itself is not counted. */
export function addWorkingDays(from: Day, count: number, calendar: OfficeHours): Day {
  if (calendar.weekdays.length === 0) return addDays(from, count)
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/** How many working days lie after `from`, up to and with `to`; none where `to` does not come after it. */
export function workingDaysBetween(from: Day, to: Day, calendar: OfficeHours): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}
