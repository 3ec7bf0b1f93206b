import { type Day, dayOf, type Instant, planYearRange } from '#core/calendar/day.ts'
import { endOf, type Period, type PeriodKind } from '#core/calendar/period.ts'
import { touches } from '#core/calendar/validity.ts'
import { countPeriod, type Judging, nothing, type Parts } from './countPeriod.ts'
import { type Cause, dutyIn, type ExemptReason } from './duty.ts'
import { placeOf } from './exemption.ts'
import type { OfficerFacts } from './facts.ts'
import { ownHoursOf } from './ownHours.ts'
import { numberOf, type PlanVersion, planOn, type Standard } from './plan.ts'
import { type StandardPeriod, standardPeriods } from './standardPeriods.ts'
import { owedOfSummons } from './summonedMeetings.ts'

export type PeriodResult = StandardPeriod & {
  /** Minutes or a count; 0 when exempt. */
  owed: number
  done: number
  /** False while the period runs and when it is exempt. */
  met: boolean
  /** The period ended at or before the instant asked for. */
  over: boolean
  exempt: boolean
  reason: ExemptReason | null
  cause: Cause | null
  /** Ids of the records that were looked at: activities, or initiatives of the yearly initiative. */
  sources: string[]
  /** All kinds together: shown beside the verdict whatever the mode (Q01). */
  sum?: number
  parts?: Parts
  /** Excused absences outside what is owed (R33). */
  leftOut?: number
}

export type StandardResult = Pick<Standard, 'key' | 'label' | 'measure' | 'mode'> & {
  /** What it counts by at the end of the plan year; a period of before may be of another kind. */
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
  const judging = { ...question, own: ownHoursOf(question.facts) }
  const firstMonth = firstMonthOf(versions, now)
  return {
    year,
    ...planYearRange(year, firstMonth),
    standards: standardsOf(versions, year, firstMonth).flatMap((standard) => {
      const periods = standardPeriods(versions, standard, { year, firstMonth })
      if (!isBound(question, standard, periods)) return []
      const results = periods.map((period) => judge(period, standard, judging))
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

function judge(
  period: StandardPeriod,
  standard: Standard,
  question: Judging & Pick<ComplianceQuestion, 'versions'>,
): PeriodResult {
  const { versions, facts, now } = question
  const plan = planOn(versions, period.from)
  const duty = dutyIn(period, facts, { plan, standard: standard.key })
  const over = endOf(period.to) <= now
  const { summoned, ...count } =
    plan === null ? nothing : countPeriod(period, { plan, duty, key: standard.key, question })
  // R33: who was summoned to nothing owes nothing.
  const owesNothing = duty.owed !== null && summoned === 0
  const number = owesNothing ? null : duty.owed
  const owed = number !== null && summoned !== undefined ? owedOfSummons(summoned, number) : number
  return {
    ...period,
    owed: owed ?? 0,
    met: over && owed !== null && count.done >= owed,
    over,
    exempt: owed === null,
    reason: owesNothing ? 'notSummoned' : duty.reason,
    cause: duty.cause,
    ...count,
  }
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
