import type { Instant } from '#core/calendar/day.ts'
import { type Period, spanOf } from '#core/calendar/period.ts'
import { ATTENDANCES, type Attendance, isPresent } from '#core/event/attendance.ts'
import type { ActivityFacts } from './facts.ts'
import type { Standard } from './plan.ts'
import type { Count } from './weeklyHours.ts'

export type SummonsCount = Count & {
  /** Meetings he was summoned to that are over and not left out. */
  summoned: number
  /** Excused absences that are left out. */
  leftOut: number
  parts: Record<Attendance, number>
}

/**
 * R33, R41: the meetings of the period that an officer was summoned to and that are over, by how he attended. Whoever
 * sent a substitute, or of whom nothing was noted, was not there. `sources`: those he was summoned to.
 */
export function countSummons(
  activities: readonly ActivityFacts[],
  period: Period,
  rule: { excused: Standard['excused']; now: Instant },
): SummonsCount {
  const span = spanOf(period)
  const inside = activities.filter(
    ({ kind, startsAt, endsAt }) =>
      kind === 'summonedMeeting' && startsAt >= span.from && startsAt < span.to && endsAt <= rule.now,
  )
  const of = (attendance: Attendance) =>
    inside.filter((activity) => activity.attendance === attendance).length
  const parts = Object.fromEntries(ATTENDANCES.map((attendance) => [attendance, of(attendance)]))
  const leftOut = rule.excused === 'breach' ? 0 : (parts.excused ?? 0)
  return {
    done: inside.filter(({ attendance }) => isPresent(attendance)).length,
    summoned: inside.length - leftOut,
    leftOut,
    parts: parts as SummonsCount['parts'],
    sources: inside.map(({ id }) => id),
  }
}

/** What of the meetings summoned to is owed: the plan's percent of them, rounded up. */
export function owedOfSummons(summoned: number, percent: number): number {
  return Math.ceil((summoned * percent) / 100)
}
