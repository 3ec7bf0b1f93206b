import { barOf, LEADING, rankOf } from './bar.ts'
import type { DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import { lineOf, officesOf, type Resolution, resolveApprovers, seatOf } from './resolveApprovers.ts'
import { standingDecisions } from './round.ts'
import { inForce, type Seat, type Subject } from './subject.ts'

type Asked = Pick<DecisionContext, 'on' | 'places'>

/** Who decides the open step now; null when none is open. */
export function resolveOpenStep(
  definition: Definition,
  subject: Subject,
  { on, places }: Asked,
): Resolution | null {
  const step = definition.steps.find((one) => one.key === subject.step)
  if (subject.state !== 'pending' || !step) return null
  const decided = standingDecisions(subject.history)
    .filter((one) => one.step !== step.key)
    .flatMap((one) => one.officer ?? [])
  return resolveApprovers(step, subject, { kind: definition.kind, places, on, decided })
}

/**
 * The author's chair, or null when the actor is not the author. A paper signed by its submission belongs to the
 * holders of the signing offices (it never moves up); any other to its own officer; a fact also to who typed it.
 */
export function authorSeat(
  definition: Definition,
  subject: Subject,
  { actor, on, places }: Asked & Pick<DecisionContext, 'actor'>,
): Seat | null {
  const officer = actor.officer
  if (officer === null) return null
  if (definition.submit) {
    const offices = officesOf(definition.submit)
    const signs = inForce(places.posts, on).find(
      (post) => post.officer === officer && post.unit === subject.unit && offices.includes(post.office),
    )
    return signs ? seatOf(signs, unitNameOf(signs.unit, places)) : null
  }
  const typed = definition.kind === 'fact' && subject.contributors.includes(officer)
  return officer === subject.officer || typed
    ? seatAtUnit(officer, actor.name, { unit: subject.unit, on, places })
    : null
}

/** Who may reopen: an office of the unit that decided last, or of one above it, less those barred. */
export function reopenerSeat(
  definition: Definition,
  subject: Subject,
  { actor, on, places }: Asked & Pick<DecisionContext, 'actor'>,
): Seat | null {
  const last = subject.history.findLast((row) => row.stateAfter === 'approved')
  const units = new Map(places.units.map((unit) => [unit.id, unit]))
  const from = units.get(last?.unit ?? '')
  if (actor.officer === null || !from) return null
  const step = definition.steps.find((one) => one.key === last?.step)
  const offices = new Set([...LEADING, ...(step ? officesOf(step.approver) : [])])
  for (const unit of lineOf(from, units)) {
    const post = inForce(places.posts, on).find(
      (one) => one.officer === actor.officer && one.unit === unit.id && offices.has(one.office),
    )
    const asked = { kind: definition.kind, places, on, committee: false, decided: [] }
    if (post && !barOf(actor.officer, subject, { ...asked, unit: unit.id, offices: [...offices] })) {
      return seatOf(post, unit.name)
    }
  }
  return null
}

/** The chair he is named by in the log: his highest at the unit, else any; a person without one has only his name. */
function seatAtUnit(officer: string, name: string, { unit, on, places }: Asked & { unit: string }): Seat {
  const posts = inForce(places.posts, on)
    .filter((post) => post.officer === officer)
    .sort((left, right) => rankOf(right) - rankOf(left))
  const post = posts.find((one) => one.unit === unit) ?? posts[0]
  if (post) return seatOf(post, unitNameOf(post.unit, places))
  return {
    officer,
    name,
    unit,
    unitName: unitNameOf(unit, places),
    office: '',
    officeName: '',
    since: on,
    onBehalfOf: null,
  }
}

function unitNameOf(unit: string, places: Asked['places']): string {
  return places.units.find((one) => one.id === unit)?.name ?? ''
}
