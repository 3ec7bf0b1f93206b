import type { Words } from '#core/text/words.ts'
import { addDays, DAY_MS, type Day, dayOf, startOf, weekdayOf } from './day.ts'
import { MINUTE_MS, overlapMs, type Span } from './interval.ts'
import { holdsOn } from './validity.ts'

/** 'HH:MM' in local time, `to` not included ('24:00' ends a day). */
export type Window = { from: string; to: string }
/** Days without office hours, both ends included. `expected`: not announced yet, to be confirmed when it is. */
export type DaysOff = { from: Day; to: Day; label: Words; expected?: boolean }

/** Weekdays 1 = Monday … 7 = Sunday with their hours, and the days on which another rule holds (Q09). */
export type OfficeHours = {
  weekdays: readonly number[]
  windows: readonly Window[]
  /** Public holidays, and days off given for those that fell on a weekend (nghỉ bù) or for a worked Saturday. */
  holidays?: readonly DaysOff[]
  daysOffInLieu?: readonly DaysOff[]
  /** Saturdays that are worked (làm bù): their own hours, else a Monday's. */
  workedSaturdays?: readonly Day[]
}

/** Hours of a unit's or an officer's own between two days (shifts); without a row there are no office hours at all. */
export type OwnHours = {
  from: Day
  to: Day | null
  hours: readonly (Window & { weekdays: readonly number[] })[]
}

/**
 * Milliseconds of a stretch that lie inside office hours (Q09).
 * @param own hours that stand in place of the plan's; of several that hold on a day the first
 */
export function officeMs(span: Span, hours: OfficeHours, own: readonly OwnHours[] = []): number {
  let total = 0
  for (let day = dayOf(span.from); startOf(day) < span.to; day = addDays(day, 1)) {
    for (const open of officeSpansOf(day, hours, own)) total += overlapMs(span, open)
  }
  return total
}

/** The rest of one day: the time that counts as outside office hours. */
export function freeSpansOf(day: Day, hours: OfficeHours): Span[] {
  const free: Span[] = []
  let from = startOf(day)
  const end = from + DAY_MS
  for (const office of officeSpansOf(day, hours, [])) {
    if (office.from > from) free.push({ from, to: office.from })
    from = office.to
  }
  if (from < end) free.push({ from, to: end })
  return free
}

/** 1–7: a day with its weekday's hours; 0: a day off; 8: a worked Saturday. */
export function kindOfDay(day: Day, hours: OfficeHours): number {
  if (dayOffOn(day, hours) !== null) return 0
  if (hours.workedSaturdays?.includes(day)) return 8
  return weekdayOf(day)
}

/** The public holiday or day off in lieu that a day is; null when it is neither. */
export function dayOffOn(day: Day, { holidays = [], daysOffInLieu = [] }: OfficeHours): DaysOff | null {
  const off = (days: DaysOff) => holdsOn(days, day)
  return holidays.find(off) ?? daysOffInLieu.find(off) ?? null
}

/** Whether offices work on a day by the plan's calendar. */
export function isWorkingDay(day: Day, hours: OfficeHours): boolean {
  const kind = kindOfDay(day, hours)
  return kind === 8 || hours.weekdays.includes(kind)
}

/** The office hours of one day as stretches, in order and apart; none on a day that is not a working day. */
function officeSpansOf(day: Day, hours: OfficeHours, own: readonly OwnHours[]): Span[] {
  const midnight = startOf(day)
  const spans = windowsOn(kindOfDay(day, hours), own.find((each) => holdsOn(each, day)) ?? hours).map(
    (window) => ({ from: midnight + timeOfDay(window.from), to: midnight + timeOfDay(window.to) }),
  )
  return joined(spans)
}

function windowsOn(kind: number, hours: OfficeHours | OwnHours): readonly Window[] {
  const of = (weekday: number) => {
    if ('hours' in hours) return hours.hours.filter(({ weekdays }) => weekdays.includes(weekday))
    return hours.weekdays.includes(weekday) ? hours.windows : []
  }
  if (kind !== 8) return of(kind)
  const saturday = of(6)
  return saturday.length > 0 ? saturday : of(1)
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
