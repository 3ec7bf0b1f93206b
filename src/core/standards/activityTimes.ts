import { addDays, type Day, dayOf, type Instant, planYearOf, startOf, toDay } from '#core/calendar/day.ts'
import { MINUTE_MS } from '#core/calendar/interval.ts'
import { type OwnHours, officeMs } from '#core/calendar/officeHours.ts'
import type { Refusal } from '#core/refusal.ts'
import { deadlinesOf } from './deadlines.ts'
import type { PlanDefinition } from './plan.ts'

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
 * The rule "late entry" of the decisions: time of a past month freely until the plan's day of the next month (the 10th),
 * then with a reason and marked, never after the closing day of the plan year in which the activity started.
 */
export function lateEntryRule(
  startsAt: Instant,
  submittedAt: Instant,
  plan: Pick<PlanDefinition, 'activity' | 'firstMonth' | 'deadlines'>,
): LateEntry {
  const day = dayOf(startsAt)
  const on = dayOf(submittedAt)
  const freeUntil = addDays(firstOfNextMonth(day), plan.activity.freeEntryUntilDay - 1)
  const closesOn = deadlinesOf(plan, planYearOf(day, plan.firstMonth)).closing
  return { allowed: on <= closesOn, late: on > freeUntil, freeUntil, closesOn }
}

export type TimesVerdict =
  /** Whole minutes of the record, and those of them inside office hours, which do not count (Q09). */
  { ok: true; minutes: number; officeMinutes: number } | { ok: false; refusals: Refusal[] }

/**
 * Checks the times of an activity on every save: it ends after it begins and lasts at most the plan's hours (16).
 * With `submittedAt` (at submit and confirmation, Q04) it must also be over by then.
 */
export function checkActivityTimes(activity: {
  startsAt: Instant
  endsAt: Instant
  submittedAt?: Instant | null
  plan: Pick<PlanDefinition, 'activity' | 'officeHours'>
  /** Hours that hold for the officer in place of the plan's (`ownHoursOf`). */
  own?: readonly OwnHours[] | undefined
}): TimesVerdict {
  const { startsAt, endsAt, submittedAt, plan, own } = activity
  const { maxHours } = plan.activity
  if (!isUsable(startsAt) || !isUsable(endsAt)) return no('not-an-instant')
  const length = endsAt - startsAt
  if (length <= 0) return no('ends-before-start')
  if (length > maxHours * 60 * MINUTE_MS) return no('lasts-too-long', { hours: maxHours })
  if (submittedAt != null && endsAt > submittedAt) return no('not-over-yet')
  const inside = officeMs({ from: startsAt, to: endsAt }, plan.officeHours, own)
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
