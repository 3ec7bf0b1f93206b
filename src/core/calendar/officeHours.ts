import { addDays, DAY_MS, type Day, dayOf, startOf, weekdayOf } from './day.ts'
import { MINUTE_MS, overlapMs, type Span } from './interval.ts'

/** Weekdays 1 = Monday … 7 = Sunday; windows 'HH:MM' in local time, `to` not included ('24:00' ends a day). */
export type OfficeHours = {
  weekdays: readonly number[]
  windows: readonly { from: string; to: string }[]
}

/** Milliseconds of a stretch that lie inside office hours (Q09). */
export function officeMs(span: Span, hours: OfficeHours): number {
  let total = 0
  for (let day = dayOf(span.from); startOf(day) < span.to; day = addDays(day, 1)) {
    for (const open of officeSpansOf(day, hours)) total += overlapMs(span, open)
  }
  return total
}

/** The office hours of one day as stretches; none on a day that is not a working day. */
export function officeSpansOf(day: Day, hours: OfficeHours): Span[] {
  if (!hours.weekdays.includes(weekdayOf(day))) return []
  const midnight = startOf(day)
  return hours.windows.map((window) => ({
    from: midnight + timeOfDay(window.from),
    to: midnight + timeOfDay(window.to),
  }))
}

function timeOfDay(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return Math.min(DAY_MS, (hour * 60 + minute) * MINUTE_MS)
}
