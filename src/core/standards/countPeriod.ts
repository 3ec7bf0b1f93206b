import type { Instant } from '#core/calendar/day.ts'
import type { OwnHours } from '#core/calendar/officeHours.ts'
import type { Period } from '#core/calendar/period.ts'
import { touches } from '#core/calendar/validity.ts'
import type { Duty } from './duty.ts'
import type { OfficerFacts } from './facts.ts'
import { branchLevelsOf, countMonthlyAttendance } from './monthlyAttendance.ts'
import type { PlanDefinition, Standard } from './plan.ts'
import { countSummons } from './summonedMeetings.ts'
import { type Count, countWeeklyHours } from './weeklyHours.ts'
import { countArtAndSport } from './yearlyArtOrSport.ts'
import { countInitiatives } from './yearlyInitiative.ts'

/** Kinds of attendance behind a count, each with how many there were. */
export type Parts = Record<string, number>

/** What a count looks at. `own`: the officer's own office hours, `now`: meetings must be over by then. */
export type Judging = { facts: OfficerFacts; now: Instant; own: OwnHours[] }
/** `summoned`, `leftOut`: of meetings summoned to. */
export type Counted = Count & { sum?: number; parts?: Parts; summoned?: number; leftOut?: number }
export const nothing: Counted = { done: 0, sources: [] }

/** What an officer did in a period for a standard, by the plan of the period. */
export function countPeriod(
  period: Period,
  given: { plan: PlanDefinition; duty: Duty; key: Standard['key']; question: Judging },
): Counted {
  const { plan, duty, key } = given
  const { facts, now, own } = given.question
  const { activities } = facts
  const { mode = 'either', excused } = plan.standards.find((standard) => standard.key === key) ?? {}
  const units = appointmentsThatCount(period, facts, duty).map(({ unit }) => unit)
  switch (key) {
    case 'weeklyHours':
      return countWeeklyHours(activities, period, { officeHours: plan.officeHours, own })
    case 'monthlyAttendance':
      return countMonthlyAttendance(activities, period, { units, branchLevels: branchLevelsOf(plan), mode })
    case 'yearlyInitiative':
      return countInitiatives(facts.initiatives, period)
    case 'yearlyArtOrSport':
      return countArtAndSport(activities, period, mode)
    case 'summonedMeetings':
      return countSummons(activities, period, { excused, now })
  }
}

/** From whose units attendance is counted; in an exempt period, where it is only shown, from those he held. */
function appointmentsThatCount(period: Period, facts: OfficerFacts, duty: Duty) {
  if (duty.binding.length > 0) return duty.binding
  const counting = facts.appointments.filter(({ counts }) => counts)
  const held = counting.filter(({ term }) => touches(term, period))
  return held.length > 0 ? held : counting
}
