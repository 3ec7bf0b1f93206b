import { type Day, dayOf, type Instant, planYearRange } from '#core/calendar/day.ts'
import { endOf, type Period, type PeriodKind } from '#core/calendar/period.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import { touches } from '#core/calendar/validity.ts'
import { type Duty, dutyIn, type ExemptReason, placeOf } from './duty.ts'
import type { OfficerFacts } from './facts.ts'
import { countMonthlyAttendance, type MonthCount } from './monthlyAttendance.ts'
import { numberOf, type PlanDefinition, type PlanVersion, planOn, type Standard } from './plan.ts'
import { type Count, countWeeklyHours } from './weeklyHours.ts'

export type PeriodResult = Period & {
  /** Minutes or a count; 0 when exempt. */
  owed: number
  done: number
  /** False while the period runs and when it is exempt. */
  met: boolean
  /** The period ended at or before the instant asked for. */
  over: boolean
  exempt: boolean
  reason: ExemptReason | null
  /** Ids of the records counted in `done`. */
  sources: string[]
} & Partial<Pick<MonthCount, 'sum' | 'parts'>>

export type StandardResult = Pick<Standard, 'key' | 'label' | 'measure' | 'mode'> & {
  period: PeriodKind
  periods: PeriodResult[]
  /** Over periods that are owed, and those of them that are met. */
  met: number
  owed: number
}

export type OfficerCompliance = { year: number; from: Day; to: Day; standards: StandardResult[] }

export type ComplianceQuestion = {
  versions: readonly PlanVersion[]
  year: number
  facts: OfficerFacts
  now: Instant
}

/** Judges one officer's plan year: every period by the plan that held on its first day. */
export function officerCompliance(question: ComplianceQuestion): OfficerCompliance {
  const { versions, year, now } = question
  const firstMonth = firstMonthOf(versions, now)
  return {
    year,
    ...planYearRange(year, firstMonth),
    standards: standardsOf(versions, year, firstMonth).flatMap((standard) => {
      const periods = periodsOf(standard.period, year, firstMonth)
      if (!isBound(question, standard, periods)) return []
      const results = periods.map((period) => judge(period, standard, question))
      const due = results.filter(({ over, exempt }) => over && !exempt)
      const { key, label, measure, mode, period } = standard
      const met = due.filter((result) => result.met).length
      return [{ key, label, measure, mode, period, periods: results, met, owed: due.length }]
    }),
  }
}

/** The plan year's first month by the plan in force, or the first there is. */
export function firstMonthOf(versions: readonly PlanVersion[], now: Instant): number {
  return (planOn(versions, dayOf(now)) ?? versions[0]?.definition)?.firstMonth ?? 10
}

/** The standards that hold at the end of the plan year. */
export function standardsOf(versions: readonly PlanVersion[], year: number, firstMonth: number): Standard[] {
  return planOn(versions, planYearRange(year, firstMonth).to)?.standards ?? []
}

export function branchLevelsOf(plan: PlanDefinition): string[] {
  return plan.levels.filter(({ branch }) => branch).map(({ key }) => key)
}

function judge(period: Period, standard: Standard, question: ComplianceQuestion): PeriodResult {
  const { versions, facts, now } = question
  const plan = planOn(versions, period.from)
  const duty = dutyIn(period, facts, { plan, standard: standard.key })
  const count = plan === null ? nothing : countIn(period, { plan, facts, duty, key: standard.key })
  const over = endOf(period.to) <= now
  return {
    ...period,
    owed: duty.owed ?? 0,
    met: over && duty.owed !== null && count.done >= duty.owed,
    over,
    exempt: duty.owed === null,
    reason: duty.reason,
    ...count,
  }
}

const nothing: Count = { done: 0, sources: [] }

function countIn(
  period: Period,
  given: { plan: PlanDefinition; facts: OfficerFacts; duty: Duty; key: Standard['key'] },
): Count | MonthCount {
  const { plan, facts, duty, key } = given
  if (key === 'weeklyHours') return countWeeklyHours(facts.activities, period, plan.officeHours)
  const mode = plan.standards.find((standard) => standard.key === key)?.mode ?? 'either'
  const units = appointmentsThatCount(period, facts, duty).map(({ unit }) => unit)
  return countMonthlyAttendance(facts.activities, period, { units, branchLevels: branchLevelsOf(plan), mode })
}

/** From whose units attendance is counted; in an exempt period, where it is only shown, from those he held. */
function appointmentsThatCount(period: Period, facts: OfficerFacts, duty: Duty) {
  if (duty.binding.length > 0) return duty.binding
  const counting = facts.appointments.filter(({ counts }) => counts)
  const held = counting.filter(({ term }) => touches(term, period))
  return held.length > 0 ? held : counting
}

/** Whether any appointment of his in the year has a number of this standard: otherwise it is left out. */
function isBound(question: ComplianceQuestion, standard: Standard, periods: Period[]): boolean {
  return periods.some((period) => {
    const plan = planOn(question.versions, period.from)
    return question.facts.appointments.some(
      (appointment) =>
        appointment.counts &&
        touches(appointment.term, period) &&
        plan !== null &&
        numberOf(plan, standard.key, placeOf(appointment)) !== null,
    )
  })
}
