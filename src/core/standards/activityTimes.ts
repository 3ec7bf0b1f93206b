import { addDays, type Day, dayOf, type Instant, planYearOf, startOf, toDay } from '#core/calendar/day.ts'
import { MINUTE_MS } from '#core/calendar/interval.ts'
import { type OfficeHours, officeMs } from '#core/calendar/officeHours.ts'
import type { Refusal } from '#core/refusal.ts'

/** Until when time of a past month may be entered; data of the plan. */
export type EntryRules = {
  /** Day of the next month until which entry is free, that day included. */
  freeUntilDay: number
  /** 'MM-DD' after the plan year's end, that day included: nothing of the year is entered later. */
  closing: string
  /** First month of the plan year. */
  firstMonth: number
  /** Longest stretch of one record. */
  maxHours: number
}

export const seededEntryRules: EntryRules = {
  freeUntilDay: 10,
  closing: '10-10',
  firstMonth: 10,
  maxHours: 16,
}

const EARLIEST = startOf(toDay('1900-01-02'))
const LATEST = startOf(toDay('2199-01-01'))

export type LateEntry = {
  /** False after the plan year's closing day. */
  allowed: boolean
  /** True when the free time is over: a reason is needed and the record is marked. */
  late: boolean
  /** Last day of free entry and last day of entry at all. */
  freeUntil: Day
  closesOn: Day
}

/**
 * The rule "late entry" of the decisions: hours of a past month freely until the 10th of the next month, then with
 * a reason and marked, never after the closing day of the plan year in which the activity started.
 */
export function lateEntryRule(
  startsAt: Instant,
  submittedAt: Instant,
  rules: EntryRules = seededEntryRules,
): LateEntry {
  const day = dayOf(startsAt)
  const on = dayOf(submittedAt)
  const freeUntil = addDays(firstOfNextMonth(day), rules.freeUntilDay - 1)
  const closesOn = closingDayOf(planYearOf(day, rules.firstMonth), rules)
  return { allowed: on <= closesOn, late: on > freeUntil, freeUntil, closesOn }
}

/** The last day on which anything of a plan year may be entered: the first 'MM-DD' after the year's end. */
export function closingDayOf(year: number, rules: EntryRules = seededEntryRules): Day {
  const beginsBefore = rules.firstMonth > 1 && Number(rules.closing.slice(0, 2)) >= rules.firstMonth
  return toDay(`${beginsBefore ? year : year + 1}-${rules.closing}`)
}

export type TimesVerdict =
  /** Whole minutes of the record, and those of them inside office hours, which do not count (Q09). */
  { ok: true; minutes: number; officeMinutes: number } | { ok: false; refusals: Refusal[] }

/**
 * Checks the times of an activity on every save: it ends after it begins and lasts at most 16 hours. With
 * `submittedAt` (at submit and confirmation, Q04) it must also be over by then.
 */
export function checkActivityTimes(activity: {
  startsAt: Instant
  endsAt: Instant
  submittedAt?: Instant | null
  officeHours: OfficeHours
  rules?: EntryRules
}): TimesVerdict {
  const { startsAt, endsAt, submittedAt, officeHours, rules = seededEntryRules } = activity
  if (!isUsable(startsAt) || !isUsable(endsAt)) return no('not-an-instant')
  const length = endsAt - startsAt
  if (length <= 0) return no('ends-before-start')
  if (length > rules.maxHours * 60 * MINUTE_MS) return no('lasts-too-long', { hours: rules.maxHours })
  if (submittedAt != null && endsAt > submittedAt) return no('not-over-yet')
  const inside = officeMs({ from: startsAt, to: endsAt }, officeHours)
  return {
    ok: true,
    minutes: Math.floor(length / MINUTE_MS),
    officeMinutes: Math.floor(inside / MINUTE_MS),
  }
}

/** Inside the years that day arithmetic covers; false for NaN. */
function isUsable(at: Instant): boolean {
  return at >= EARLIEST && at < LATEST
}

function no(code: Refusal['code'], data?: Record<string, number>): TimesVerdict {
  return { ok: false, refusals: [{ code, path: 'endsAt', ...(data ? { data } : {}) }] }
}

function firstOfNextMonth(day: Day): Day {
  const month = toDay(`${day.slice(0, 7)}-28`)
  return toDay(`${addDays(month, 4).slice(0, 7)}-01`)
}
