import type { Day } from '#core/calendar/day.ts'
import { barOf, LEADING, rankOf } from './bar.ts'
import type { Approver, Kind, Mode } from './definition.ts'
import { delegatedSeats } from './delegatedSeats.ts'
import { inForce, type Places, type Post, type Seat, type Subject, type Unit } from './subject.ts'

/** The standing committee of the root decides where nobody else may. */
export const COMMITTEE: readonly string[] = [...LEADING, 'standingMember']

export type Resolution = {
  /** The unit the step names. */
  place: string
  /** The unit that decides: the same, or the nearest above it where somebody qualifies. */
  unit: string
  /** Names of the units passed over, from below. */
  passedOver: string[]
  committee: boolean
  mode: Mode
  /** Empty: the case waits visibly until somebody is appointed. */
  seats: Seat[]
}

export type Asked = { kind: Kind; places: Places; on: Day; decided: readonly string[] }

/**
 * Who decides a step on a day: the holders of one of its offices at the place named, less those barred; if nobody
 * qualifies one unit up, and so on; at the root its standing committee by majority without the person concerned.
 * Those to whom one of them has delegated decide beside him.
 */
export function resolveApprovers(
  step: { approver: Approver; mode: Mode },
  subject: Subject,
  given: Asked,
): Resolution {
  // Who has decided another step may well send somebody his link.
  const asked = isExternal(step) ? { ...given, decided: [] } : given
  const units = new Map(asked.places.units.map((unit) => [unit.id, unit]))
  const place = placeOf(step.approver, subject, units)
  // One person outside decides; whoever looks after his link only sends it.
  const mode = isExternal(step) ? 'any' : step.mode
  const passedOver: string[] = []
  let last = place
  for (let unit: Unit | undefined = place; unit; unit = parentOf(unit, units)) {
    const offices = officesAt(step.approver, unit.id, asked)
    const seats = seatsAt(unit, subject, { ...asked, offices, committee: false })
    if (seats.length > 0) {
      return { place: place.id, unit: unit.id, passedOver, committee: false, mode, seats }
    }
    passedOver.push(unit.name)
    last = unit
  }
  const seats = seatsAt(last, subject, { ...asked, offices: COMMITTEE, committee: true })
  return {
    place: place.id,
    unit: last.id,
    passedOver,
    committee: true,
    mode: isExternal(step) ? 'any' : 'majority',
    seats,
  }
}

/** Whether a person without an account decides, by a one-time link. */
export function isExternal({ approver }: { approver: Approver }): boolean {
  return approver.where === 'external'
}

/** The keys of offices an approver may hold, by the step's own words; of an external step those who look after the link. */
export function officesOf(approver: Approver): readonly string[] {
  if (approver.where === 'external' && approver.offices.length === 0) return LEADING
  return approver.where.startsWith('office:')
    ? [approver.where.slice('office:'.length)]
    : [...approver.offices]
}

/** The holders of `offices` at one unit who are not barred, and their delegates; one seat a person, by rank, then by seniority. */
export function seatsAt(
  unit: Unit,
  subject: Subject,
  asked: Asked & { offices: readonly string[]; committee: boolean },
): Seat[] {
  const question = { ...asked, unit: unit.id }
  const posts = inForce(asked.places.posts, asked.on)
    .filter((post) => post.unit === unit.id && asked.offices.includes(post.office))
    .sort(bySeniority)
  const seats = new Map<string, Seat>()
  for (const post of posts) {
    if (seats.has(post.officer)) continue
    if (barOf(post.officer, subject, question) === null) seats.set(post.officer, seatOf(post, unit.name))
  }
  const free = (officer: string) => !seats.has(officer) && barOf(officer, subject, question) === null
  return [...seats.values(), ...delegatedSeats([...seats.values()], { ...asked, free })]
}

/** The chair a post gives. */
export function seatOf(post: Post, unitName: string): Seat {
  const { officer, name, unit, office, officeName, from } = post
  return { officer, name, unit, unitName, office, officeName, since: from, onBehalfOf: null }
}

/** A unit and those above it, the root last. */
export function lineOf(unit: Unit, units: Map<string, Unit>): Unit[] {
  const line: Unit[] = []
  for (let one: Unit | undefined = unit; one; one = parentOf(one, units)) line.push(one)
  return line
}

/** The offices asked at one unit: where a body does not exist, those named instead. */
export function officesAt(
  approver: Approver,
  unit: string,
  { places, on }: Pick<Asked, 'places' | 'on'>,
): readonly string[] {
  const { ifNone } = approver
  if (!ifNone) return officesOf(approver)
  const exists = inForce(places.posts, on).some((post) => post.unit === unit && post.office === ifNone.office)
  return exists ? officesOf(approver) : ifNone.offices
}

/** The unit a place names. A place that is not there (no parent, no such level) is the root of the record's line. */
function placeOf(approver: Approver, subject: Subject, units: Map<string, Unit>): Unit {
  const own = units.get(subject.unit)
  if (!own) throw new Error(`the line of unit ${subject.unit} was not loaded`)
  const { where } = approver
  if (where === 'own' || where === 'external') return own
  if (where === 'host') return units.get(subject.host ?? subject.unit) ?? own
  const line = lineOf(own, units)
  const root = line.at(-1) ?? own
  if (where === 'parent') return line[1] ?? root
  if (where.startsWith('level:')) return line.find((unit) => `level:${unit.level}` === where) ?? root
  return root
}

function parentOf(unit: Unit, units: Map<string, Unit>): Unit | undefined {
  return unit.parent === null ? undefined : units.get(unit.parent)
}

function bySeniority(left: Post, right: Post): number {
  if (rankOf(left) !== rankOf(right)) return rankOf(right) - rankOf(left)
  if (left.from !== right.from) return left.from < right.from ? -1 : 1
  return left.officer < right.officer ? -1 : left.officer > right.officer ? 1 : 0
}
