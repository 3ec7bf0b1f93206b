import { type Draft, timesOfSpan } from '#core/activity/draft.ts'
import type { FormerLog, LogPage } from '#core/activity/logPage.ts'
import { proposeTimes } from '#core/activity/proposeTimes.ts'
import { DAY_MS, dayOf, startOf } from '#core/calendar/day.ts'
import type { Span } from '#core/calendar/interval.ts'
import type { Entry } from '../../offline/entry.ts'

const EVENING = 17.5 * 3_600_000
const TWO_HOURS = 2 * 3_600_000

/** A former log as one of now: the same, at the likeliest time. */
export function draftOfFormer(former: FormerLog, page: LogPage, now: number): Draft {
  const span = { from: Date.parse(former.startsAt), to: Date.parse(former.endsAt) }
  const { kind, title, place, hostUnit } = former
  return {
    ...{ kind, title, place: place ?? '', hostUnit, lateReason: '' },
    ...timesOfSpan(proposeFor(span, page, now)),
  }
}

/** A new log: two hours of an evening, of the officer's own unit. */
export function newDraft(page: LogPage, now: number): Draft {
  const from = startOf(dayOf(now)) - DAY_MS + EVENING
  const span = proposeFor({ from, to: from + TWO_HOURS }, page, now)
  return { kind: 'volunteerHours', title: '', place: '', hostUnit: '', lateReason: '', ...timesOfSpan(span) }
}

/** An entry that was refused, to be mended. */
export function draftOfEntry({ log }: Entry): Draft {
  const { kind, title, place, hostUnit, lateReason } = log
  const span = { from: Date.parse(log.startsAt), to: Date.parse(log.endsAt) }
  return {
    ...{ kind, title, place: place ?? '', hostUnit: hostUnit ?? '', lateReason: lateReason ?? '' },
    ...timesOfSpan(span),
  }
}

function proposeFor(former: Span, { plan, own }: LogPage, now: number): Span {
  return proposeTimes({ former, now, officeHours: plan.officeHours, own })
}
