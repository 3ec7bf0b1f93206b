import { DAY_MS, type Day, dayOf, type Instant, isDay, startOf } from '#core/calendar/day.ts'
import { MINUTE_MS, overlapMs, type Span } from '#core/calendar/interval.ts'
import { checkActivityTimes, lateEntryRule } from '#core/standards/activityTimes.ts'
import type { LogPage } from './logPage.ts'

/** A log as it is typed: a day, and times 'HH:MM' of Vietnam's clock. */
export type Draft = {
  kind: string
  title: string
  day: string
  from: string
  to: string
  place: string
  hostUnit: string
  lateReason: string
}

export type DraftProblem = {
  field: 'title' | 'times' | 'lateReason' | 'day'
  code: 'whatMissing' | 'timesWrong' | 'notOver' | 'lateMissing' | 'closed' | 'taken'
}
export type DraftVerdict = {
  span: Span | null
  /** Whole minutes, and those inside office hours, which do not count. */
  minutes: number
  officeMinutes: number
  /** The last day of free entry, where it is over. */
  lateAfter: Day | null
  problems: DraftProblem[]
}

/** The stretch a draft names; an end not after its start is the next day's. Null while a part is missing. */
export function spanOfDraft({ day, from, to }: Pick<Draft, 'day' | 'from' | 'to'>): Span | null {
  const [first, last] = [minuteOf(from), minuteOf(to)]
  if (!isDay(day) || first === null || last === null) return null
  const midnight = startOf(day)
  const start = midnight + first * MINUTE_MS
  const end = midnight + last * MINUTE_MS
  return { from: start, to: end > start ? end : end + DAY_MS }
}

/** Day and times of a stretch, as they are typed. */
export function timesOfSpan({ from, to }: Span): Pick<Draft, 'day' | 'from' | 'to'> {
  return { day: dayOf(from), from: clockOf(from), to: clockOf(to) }
}

/** What the server would say of a draft, said before it is sent; the server has the last word. */
export function judgeDraft(
  draft: Draft,
  { now, page }: { now: Instant; page: Pick<LogPage, 'plan' | 'own' | 'taken'> },
): DraftVerdict {
  const span = spanOfDraft(draft)
  const problems: DraftProblem[] = draft.title.trim() === '' ? [{ field: 'title', code: 'whatMissing' }] : []
  const nothing = { span, minutes: 0, officeMinutes: 0, lateAfter: null }
  const wrong = (code: DraftProblem['code']): DraftProblem => ({ field: 'times', code })
  if (span === null) return { ...nothing, problems: [...problems, wrong('timesWrong')] }
  const { plan, own, taken } = page
  const times = checkActivityTimes({ startsAt: span.from, endsAt: span.to, plan, own })
  if (!times.ok) return { ...nothing, problems: [...problems, wrong('timesWrong')] }
  if (span.to > now) problems.push(wrong('notOver'))
  const same = taken.filter(({ kind }) => kind === draft.kind)
  if (same.some((one) => overlapMs({ from: Date.parse(one.startsAt), to: Date.parse(one.endsAt) }, span) > 0))
    problems.push(wrong('taken'))
  const late = lateEntryRule(span.from, now, plan)
  if (!late.allowed) problems.push({ field: 'day', code: 'closed' })
  else if (late.late && draft.lateReason.trim() === '')
    problems.push({ field: 'lateReason', code: 'lateMissing' })
  const { minutes, officeMinutes } = times
  return { span, minutes, officeMinutes, lateAfter: late.late ? late.freeUntil : null, problems }
}

function minuteOf(text: string): number | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}

function clockOf(at: Instant): string {
  const minute = Math.floor((at - startOf(dayOf(at))) / MINUTE_MS)
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
