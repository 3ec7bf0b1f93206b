import { dayOf } from '#core/calendar/day.ts'
import { type Period, spanOf } from '#core/calendar/period.ts'
import { holdsOn } from '#core/calendar/validity.ts'
import { isPresent } from '#core/event/attendance.ts'
import type { ActivityFacts, UnitFacts } from './facts.ts'
import type { CountMode, PlanDefinition } from './plan.ts'
import type { Count } from './weeklyHours.ts'

export type MonthCount = Count & {
  /** Both kinds together: shown beside the verdict whatever the mode (Q01). */
  sum: number
  parts: { volunteerActivities: number; branchMeetings: number }
}

/**
 * Attendances of a month that count for an officer of one of `units` (R29, R30, R38), in the month of their start
 * (Q05). `either`: one kind alone must reach the number; `sum`: both together (Q01).
 */
export function countMonthlyAttendance(
  activities: readonly ActivityFacts[],
  month: Period,
  rule: { units: readonly UnitFacts[]; branchLevels: readonly string[]; mode: CountMode },
): MonthCount {
  const span = spanOf(month)
  const inside = activities.filter(
    ({ startsAt, attendance }) => startsAt >= span.from && startsAt < span.to && isPresent(attendance),
  )
  const volunteer = inside.filter((activity) => rule.units.some((unit) => isBelow(activity, unit)))
  const meetings = inside.filter((activity) =>
    rule.units.some((unit) => isBranchInLine(activity, unit, rule.branchLevels)),
  )
  const parts = { volunteerActivities: volunteer.length, branchMeetings: meetings.length }
  const sum = parts.volunteerActivities + parts.branchMeetings
  const done = rule.mode === 'sum' ? sum : Math.max(parts.volunteerActivities, parts.branchMeetings)
  return { done, sum, parts, sources: [...volunteer, ...meetings].map(({ id }) => id) }
}

/** The levels whose meetings are branch meetings. */
export function branchLevelsOf(plan: PlanDefinition): string[] {
  return plan.levels.filter(({ branch }) => branch).map(({ key }) => key)
}

/** Q02: hosted strictly below the unit; where nothing stands below it on that day, the unit's own activities. */
function isBelow({ kind, host, startsAt }: ActivityFacts, unit: UnitFacts): boolean {
  if (kind !== 'volunteerActivity' || host === null) return false
  if (host.id !== unit.id) return host.line.includes(unit.id)
  const day = dayOf(startsAt)
  return !unit.below.some((child) => holdsOn(child, day))
}

/** Q02: a meeting of any branch in the unit's line, above, itself or below. */
function isBranchInLine(
  { kind, host }: ActivityFacts,
  unit: UnitFacts,
  branchLevels: readonly string[],
): boolean {
  if (kind !== 'branchMeeting' || host === null || !branchLevels.includes(host.level)) return false
  return host.line.includes(unit.id) || unit.line.includes(host.id)
}
