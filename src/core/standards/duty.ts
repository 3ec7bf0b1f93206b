import type { Period } from '#core/calendar/period.ts'
import { covers, touches } from '#core/calendar/validity.ts'
import type { AppointmentFacts, OfficerFacts } from './facts.ts'
import { numberOf, type PlanDefinition, type StandardKey } from './plan.ts'

/** Why a period is not owed; the later in the list, the nearer the officer came to owing it. */
const exemptReasons = [
  'noPlan',
  'notInOffice',
  'outOfScope',
  'partlyInOffice',
  'unitNotInForce',
  'beforeObligations',
  'noNumber',
] as const
export type ExemptReason = (typeof exemptReasons)[number]

export type Duty = {
  /** What is owed in the period; null when nothing is. */
  owed: number | null
  reason: ExemptReason | null
  /** Appointments each of which alone puts the officer under obligation for the period, with a number or without. */
  covering: AppointmentFacts[]
  /** Those whose number is the strictest (Q15): attendance is counted from their units. */
  binding: AppointmentFacts[]
}

/**
 * What an officer owes in one period. Q07: only periods that lie wholly inside one single appointment, of a unit in
 * force and under obligation; R02: only in scope; Q15: of several numbers the strictest.
 */
export function dutyIn(
  period: Period,
  facts: OfficerFacts,
  rule: { plan: PlanDefinition | null; standard: StandardKey },
): Duty {
  const { plan, standard } = rule
  if (plan === null) return none('noPlan', [])
  const counting = facts.appointments.filter((appointment) => appointment.counts)
  const verdicts = counting.map((appointment) => ({
    appointment,
    reason: obstacleTo(period, appointment, { plan, employmentType: facts.employmentType }),
  }))
  const covering = verdicts.filter(({ reason }) => reason === null).map(({ appointment }) => appointment)
  const numbered = covering.flatMap((appointment) => {
    const number = numberOf(plan, standard, placeOf(appointment))
    return number === null ? [] : [{ appointment, number }]
  })
  if (covering.length === 0) return none(nearest(verdicts.map(({ reason }) => reason)), [])
  if (numbered.length === 0) return none('noNumber', covering)
  const owed = Math.max(...numbered.map(({ number }) => number))
  const binding = numbered.filter(({ number }) => number === owed).map(({ appointment }) => appointment)
  return { owed, reason: null, covering, binding }
}

/** What of an appointment decides its group. */
export function placeOf(appointment: AppointmentFacts) {
  return { office: appointment.office, level: appointment.unit.level, fullTime: appointment.fullTime }
}

/** R02: units of the block, and elsewhere those who are cadres, civil servants or public employees. */
export function isInScope(block: boolean, employmentType: string | null, plan: PlanDefinition): boolean {
  return block || (employmentType !== null && plan.employmentInScope.includes(employmentType))
}

function obstacleTo(
  period: Period,
  appointment: AppointmentFacts,
  given: { plan: PlanDefinition; employmentType: string | null },
): ExemptReason | null {
  const { unit, term } = appointment
  if (!touches(term, period)) return 'notInOffice'
  if (!isInScope(unit.block, given.employmentType, given.plan)) return 'outOfScope'
  if (!covers(term, period)) return 'partlyInOffice'
  if (!covers(unit.validity, period)) return 'unitNotInForce'
  if (unit.obligationsFrom !== null && period.from < unit.obligationsFrom) return 'beforeObligations'
  return null
}

function nearest(reasons: (ExemptReason | null)[]): ExemptReason {
  const ranks = reasons.map((reason) => (reason === null ? 0 : exemptReasons.indexOf(reason)))
  return exemptReasons[Math.max(exemptReasons.indexOf('notInOffice'), ...ranks)] ?? 'notInOffice'
}

function none(reason: ExemptReason, covering: AppointmentFacts[]): Duty {
  return { owed: null, reason, covering, binding: [] }
}
