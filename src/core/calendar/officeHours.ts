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

/** The office hours of one day as stretches, in order and apart; none on a day that is not a working day. */
function officeSpansOf(day: Day, hours: OfficeHours): Span[] {
  if (!hours.weekdays.includes(weekdayOf(day))) return []
  const midnight = startOf(day)
  const spans = hours.windows.map((window) => ({
    from: midnight + timeOfDay(window.from),
    to: midnight + timeOfDay(window.to),
  }))
  return joined(spans)
}

/** The rest of one day: the time that counts as outside office hours. */
export function freeSpansOf(day: Day, hours: OfficeHours): Span[] {
  const free: Span[] = []
  let from = startOf(day)
  const end = from + DAY_MS
  for (const office of officeSpansOf(day, hours)) {
    if (office.from > from) free.push({ from, to: office.from })
    from = office.to
  }
  if (from < end) free.push({ from, to: end })
  return free
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}

function timeOfDay(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return Math.min(DAY_MS, (hour * 60 + minute) * MINUTE_MS)
}
