import { type Bar, barOf } from './bar.ts'
import type { DecisionContext } from './decision.ts'
import type { Definition, Step } from './definition.ts'
import { COMMITTEE, isExternal, officesAt, type Resolution } from './resolveApprovers.ts'
import { assignedTo, resolveOpenStep } from './resolveOpenStep.ts'
import { standingDecisions } from './round.ts'
import type { State } from './states.ts'
import { chairOf, inForce, type Post, type Seat, type Subject } from './subject.ts'
import { votesOf } from './tally.ts'

/** Why somebody may or may not decide the open step of a record. */
export type Explanation =
  | { may: true; seat: Seat }
  | { may: false; because: 'notOpen'; state: State }
  /** Somebody without an account decides; he looks after the link. */
  | { may: false; because: 'outside'; seat: Seat }
  /** He has voted, or who shares his chair. */
  | { may: false; because: 'voted'; seat: Seat }
  /** Who holds a fitting office at the deciding unit, or was lent such a chair, and still may not. */
  | { may: false; because: 'barred'; bar: Bar; post: Post }
  /** The case was given to somebody else. */
  | { may: false; because: 'givenAway'; post: Post; to: string }
  /** Who holds a fitting office, but at another unit than the one that decides. */
  | { may: false; because: 'elsewhere'; post: Post; unitName: string }
  | { may: false; because: 'noOffice'; offices: string[]; unitName: string }

type Asked = Pick<DecisionContext, 'on' | 'places'> & { officer: string }
type Open = { definition: Definition; subject: Subject; step: Step; open: Resolution }

/** Explains one person's right over the open step, by the resolution that decides it and by the same bars. */
export function explainDecision(definition: Definition, subject: Subject, asked: Asked): Explanation {
  const open = resolveOpenStep(definition, subject, asked)
  const step = definition.steps.find(({ key }) => key === subject.step)
  if (!open || !step) return { may: false, because: 'notOpen', state: subject.state }
  const seat = open.seats.find((one) => one.officer === asked.officer)
  if (seat) return ofSeat(seat, subject, step)
  return ofNobody({ definition, subject, step, open }, asked)
}

function ofSeat(seat: Seat, subject: Subject, step: Step): Explanation {
  if (isExternal(step)) return { may: false, because: 'outside', seat }
  const voted = votesOf(subject.history, subject.step).has(chairOf(seat))
  return voted ? { may: false, because: 'voted', seat } : { may: true, seat }
}

/** Of somebody without a seat. */
function ofNobody(around: Open, asked: Asked): Explanation {
  const { open } = around
  const unitName = asked.places.units.find(({ id }) => id === open.unit)?.name ?? ''
  const held = inForce(asked.places.posts, asked.on).filter(({ officer }) => officer === asked.officer)
  // The place named may have been passed over because of a bar: he is asked there first.
  const barred = [open.place, open.unit].flatMap((unit) => barredAt(unit, around, asked))[0]
  if (barred) return barred
  const offices = officesAsked(open.unit, around, asked)
  const fitting = held.filter(({ office }) => offices.includes(office))
  const here = fitting.find(({ unit }) => unit === open.unit)
  if (here && assignedTo(around.subject) !== null)
    return { may: false, because: 'givenAway', post: here, to: open.seats.map(({ name }) => name).join(', ') }
  const [other] = fitting.filter(({ unit }) => unit !== open.unit)
  if (other && !here) return { may: false, because: 'elsewhere', post: other, unitName }
  return { may: false, because: 'noOffice', offices: [...offices], unitName }
}

/** Why he may not decide at a unit although he sits there, or one who sits there delegated to him. */
function barredAt(unit: string, around: Open, asked: Asked): Explanation[] {
  const { definition, subject, open } = around
  const { officer, on, places } = asked
  const offices = officesAsked(unit, around, asked)
  const lenders = (places.delegations ?? []).filter(
    (one) => one.to === officer && one.start <= on && on <= one.end && (one.unit ?? unit) === unit,
  )
  const chairs = [officer, ...lenders.map(({ from }) => from)]
  const post = inForce(places.posts, on).find(
    (one) => one.unit === unit && offices.includes(one.office) && chairs.includes(one.officer),
  )
  if (!post) return []
  const decided = standingDecisions(definition, subject.history)
    .filter((one) => one.step !== subject.step)
    .flatMap((one) => one.officers)
  const question = { kind: definition.kind, places, on, unit, offices, committee: open.committee, decided }
  const bar = barOf(officer, subject, question)
  return bar === null ? [] : [{ may: false, because: 'barred', bar, post }]
}

/** The offices that are asked at a unit. */
function officesAsked(unit: string, { step, open }: Open, { places, on }: Asked): readonly string[] {
  if (open.committee && unit === open.unit) return COMMITTEE
  return officesAt(step.approver, unit, { places, on })
}
