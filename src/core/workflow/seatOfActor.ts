import { barOf, LEADING, rankOf } from './bar.ts'
import type { DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import { lineOf, officesOf, type Resolution, seatOf } from './resolveApprovers.ts'
import { inForce, isOwn, type Seat, type Subject } from './subject.ts'

type Asked = Pick<DecisionContext, 'on' | 'places'>

/**
 * The author's chair, or null when the actor is not the author. A paper signed by its submission belongs to the
 * holders of the signing offices (it never moves up); any other to its own officer or authors, and where it is made
 * for others to who made it; a unit's paper also to the leaders of the unit.
 */
export function authorSeat(
  definition: Definition,
  subject: Subject,
  { actor, on, places }: Asked & Pick<DecisionContext, 'actor'>,
): Seat | null {
  const { officer, name } = actor
  if (officer === null || definition.submit === 'nobody') return null
  const asked = { unit: subject.unit, on, places }
  if (definition.submit) return holderAt(officer, officesOf(definition.submit), asked)
  const made = subject.byOthers && subject.contributors.includes(officer)
  if (isOwn(subject, officer) || made) return seatAtUnit(officer, name, asked)
  const ofUnit = subject.officer === null && subject.authors.length === 0
  return ofUnit ? holderAt(officer, LEADING, asked) : null
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

/**
 * Who may give an open case to somebody else: a leader of a unit above the deciding one, or a system administrator;
 * never whose paper it is or who wrote on it.
 */
export function reassignerSeat(
  subject: Subject,
  open: Pick<Resolution, 'unit'>,
  { actor, on, places }: Asked & Pick<DecisionContext, 'actor'>,
): Seat | null {
  const { officer, name } = actor
  if (officer === null || isOwn(subject, officer) || subject.contributors.includes(officer)) return null
  const units = new Map(places.units.map((unit) => [unit.id, unit]))
  const from = units.get(open.unit)
  const above = from ? lineOf(from, units).slice(1) : []
  for (const unit of above) {
    const seat = holderAt(officer, LEADING, { unit: unit.id, on, places })
    if (seat) return seat
  }
  return actor.configures ? seatAtUnit(officer, name, { unit: open.unit, on, places }) : null
}

/** The chair of one who holds one of `offices` at a unit. */
function holderAt(
  officer: string,
  offices: readonly string[],
  { unit, on, places }: Asked & { unit: string },
): Seat | null {
  const post = inForce(places.posts, on).find(
    (one) => one.officer === officer && one.unit === unit && offices.includes(one.office),
  )
  return post ? seatOf(post, unitNameOf(post.unit, places)) : null
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
