import type { Period } from '#core/calendar/period.ts'
import { covers, touches } from '#core/calendar/validity.ts'
import type { Words } from '#core/text/words.ts'
import { exemptionFrom, holidayOf, placeOf } from './exemption.ts'
import type { AppointmentFacts, OfficerFacts } from './facts.ts'
import { numberOf, type PlanDefinition, type StandardKey } from './plan.ts'

/** Why a period is not owed; the later in the list, the nearer the officer came to owing it. */
export const exemptReasons = [
  'noPlan',
  'notInOffice',
  'outOfScope',
  'partlyInOffice',
  'unitNotInForce',
  'beforeObligations',
  'exempted',
  'noNumber',
  'daysOff',
  'notSummoned',
] as const
export type ExemptReason = (typeof exemptReasons)[number]

/** What stands behind the reasons `exempted` (the type of the exemption) and `daysOff` (the plan's words). */
export type Cause = { exemption: string } | { daysOff: Words }

export type Duty = {
  /** What is owed in the period, as the plan's number; null when nothing is. */
  owed: number | null
  reason: ExemptReason | null
  cause: Cause | null
  /** Appointments each of which alone puts the officer under obligation for the period, with a number or without. */
  covering: AppointmentFacts[]
  /** Those whose number is the strictest (Q15): attendance is counted from their units. */
  binding: AppointmentFacts[]
}

/**
 * What an officer owes in one period. Q07: only periods that lie wholly inside one single appointment, of a unit in
 * force and under obligation; R02: only in scope; Q08: not exempted; Q15: of several numbers the strictest.
 */
export function dutyIn(
  period: Period,
  facts: OfficerFacts,
  rule: { plan: PlanDefinition | null; standard: StandardKey },
): Duty {
  const { plan, standard } = rule
  if (plan === null) return none('noPlan')
  const verdicts = facts.appointments
    .filter(({ counts }) => counts)
    .map((appointment) => ({ appointment, ...obstacleTo(period, appointment, { plan, facts }) }))
  const covering = verdicts.filter(({ reason }) => reason === null).map(({ appointment }) => appointment)
  const numbered = covering.flatMap((appointment) => {
    const number = numberOf(plan, standard, placeOf(appointment))
    return number === null ? [] : [{ appointment, number }]
  })
  if (covering.length === 0) return { ...none('notInOffice'), ...nearest(verdicts) }
  if (numbered.length === 0) return { ...none('noNumber'), covering }
  const least = plan.standards.find(({ key }) => key === standard)?.daysOff
  const holiday = holidayOf(period, plan.officeHours, least)
  if (holiday) return { ...none('daysOff'), cause: { daysOff: holiday.label }, covering }
  const owed = Math.max(...numbered.map(({ number }) => number))
  const binding = numbered.filter(({ number }) => number === owed).map(({ appointment }) => appointment)
  return { owed, reason: null, cause: null, covering, binding }
}

/** R02: units of the block, and elsewhere those who are cadres, civil servants or public employees. */
export function isInScope(block: boolean, employmentType: string | null, plan: PlanDefinition): boolean {
  return block || (employmentType !== null && plan.employmentInScope.includes(employmentType))
}

type Obstacle = Pick<Duty, 'reason' | 'cause'>

function obstacleTo(
  period: Period,
  appointment: AppointmentFacts,
  { plan, facts }: { plan: PlanDefinition; facts: OfficerFacts },
): Obstacle {
  const reason = placeObstacle(
    period,
    appointment,
    isInScope(appointment.unit.block, facts.employmentType, plan),
  )
  if (reason !== null) return { reason, cause: null }
  const exemption = exemptionFrom(period, appointment, { plan, exemptions: facts.exemptions })
  if (exemption === null) return { reason: null, cause: null }
  return { reason: 'exempted', cause: { exemption: exemption.type } }
}

function placeObstacle(
  period: Period,
  { unit, term }: AppointmentFacts,
  inScope: boolean,
): ExemptReason | null {
  if (!touches(term, period)) return 'notInOffice'
  if (!inScope) return 'outOfScope'
  if (!covers(term, period)) return 'partlyInOffice'
  if (!covers(unit.validity, period)) return 'unitNotInForce'
  if (unit.obligationsFrom !== null && period.from < unit.obligationsFrom) return 'beforeObligations'
  return null
}

function nearest(verdicts: Obstacle[]): Partial<Obstacle> {
  const rank = ({ reason }: Obstacle) => (reason === null ? -1 : exemptReasons.indexOf(reason))
  const [best] = verdicts.toSorted((a, b) => rank(b) - rank(a))
  return best === undefined ? {} : { reason: best.reason, cause: best.cause }
}

function none(reason: ExemptReason): Duty {
  return { owed: null, reason, cause: null, covering: [], binding: [] }
}
