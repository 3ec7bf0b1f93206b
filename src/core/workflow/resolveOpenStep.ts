import { LEADING } from './bar.ts'
import type { DecisionContext } from './decision.ts'
import type { Definition, Step } from './definition.ts'
import {
  COMMITTEE,
  lineOf,
  officesOf,
  type Resolution,
  resolveApprovers,
  seatsAt,
} from './resolveApprovers.ts'
import { standingDecisions } from './round.ts'
import type { Seat, Subject } from './subject.ts'

type Around = Pick<DecisionContext, 'on' | 'places'>

/**
 * Who decides the open step now; null when none is open. Where the case was reassigned, the one it was given to as long
 * as he may; once it is overdue also the superior, where the step says so.
 */
export function resolveOpenStep(definition: Definition, subject: Subject, around: Around): Resolution | null {
  const step = definition.steps.find((one) => one.key === subject.step)
  if (subject.state !== 'pending' || !step) return null
  const open = resolveApprovers(step, subject, {
    ...askedOf(definition, subject, around),
    kind: definition.kind,
  })
  const assigned = assignedTo(subject)
  if (assigned !== null && open.mode === 'any') {
    const candidates = candidatesFor({ definition, subject, step, open }, around)
    const instead = candidates.find((one) => one.officer === assigned)
    if (instead) return { ...open, seats: [instead] }
  }
  const seats = [...open.seats, ...superiorSeats({ definition, subject, step, open }, around)]
  return seats.length === open.seats.length ? open : { ...open, seats }
}

type Open = { definition: Definition; subject: Subject; step: Step; open: Resolution }

/**
 * To whom an open case can be given: whoever leads, or holds an office of the step, in the deciding unit or above it,
 * and is not barred.
 */
export function candidatesFor({ definition, subject, step, open }: Open, around: Around): Seat[] {
  const units = new Map(around.places.units.map((unit) => [unit.id, unit]))
  const from = units.get(open.unit)
  if (!from || open.mode !== 'any') return []
  const offices = [...new Set([...officesOf(step.approver), ...COMMITTEE])]
  const asked = { ...askedOf(definition, subject, around), kind: definition.kind, offices, committee: false }
  const seats = lineOf(from, units).flatMap((unit) => seatsAt(unit, subject, asked))
  const own = seats.filter((seat) => seat.onBehalfOf === null)
  return own.filter((seat, index) => own.findIndex((one) => one.officer === seat.officer) === index)
}

/** Once the open step is overdue: the leaders of the unit above, where the step lets them decide as well. */
function superiorSeats({ definition, subject, step, open }: Open, around: Around): Seat[] {
  const late = subject.dueOn !== null && around.on > subject.dueOn
  if (step.onOverdue !== 'addSuperior' || !late || open.mode !== 'any') return []
  const { units } = around.places
  const above = units.find((unit) => unit.id === units.find((one) => one.id === open.unit)?.parent)
  if (!above) return []
  const asked = { ...askedOf(definition, subject, around), kind: definition.kind }
  const seats = seatsAt(above, subject, { ...asked, offices: LEADING, committee: false })
  return seats.filter((seat) => !open.seats.some((one) => one.officer === seat.officer))
}

function askedOf(definition: Definition, subject: Subject, { on, places }: Around) {
  const decided = standingDecisions(definition, subject.history)
    .filter((one) => one.step !== subject.step)
    .flatMap((one) => one.officers)
  return { places, on, decided }
}

/** The officer the open step was given to, since it opened. */
export function assignedTo({ history, step }: Subject): string | null {
  const last = history.at(-1)
  return last?.action === 'reassign' && last.step === step ? (last.details?.assigned ?? null) : null
}
