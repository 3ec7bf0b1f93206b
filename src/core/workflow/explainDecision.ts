import { type Bar, barOf } from './bar.ts'
import type { DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import { officesOf } from './resolveApprovers.ts'
import { resolveOpenStep } from './resolveOpenStep.ts'
import { standingDecisions } from './round.ts'
import type { State } from './states.ts'
import { inForce, type Post, type Seat, type Subject } from './subject.ts'

/** Why somebody may or may not decide the open step of a record. */
export type Explanation =
  | { may: true; seat: Seat }
  | { may: false; because: 'notOpen'; state: State }
  /** Who holds a fitting office at the deciding unit, and still may not. */
  | { may: false; because: 'barred'; bar: Bar; post: Post }
  /** Who holds a fitting office, but at another unit than the one that decides. */
  | { may: false; because: 'elsewhere'; post: Post; unitName: string }
  | { may: false; because: 'noOffice'; offices: string[]; unitName: string }

type Asked = Pick<DecisionContext, 'on' | 'places'> & { officer: string }

/** Explains one person's right over the open step, by the resolution that decides it and by the same bars. */
export function explainDecision(definition: Definition, subject: Subject, asked: Asked): Explanation {
  const { officer, on, places } = asked
  const open = resolveOpenStep(definition, subject, { on, places })
  const step = definition.steps.find(({ key }) => key === subject.step)
  if (!open || !step) return { may: false, because: 'notOpen', state: subject.state }
  const seat = open.seats.find((one) => one.officer === officer)
  if (seat) return { may: true, seat }
  const offices = [...officesOf(step.approver), ...(step.approver.ifNone?.offices ?? [])]
  const posts = inForce(places.posts, on).filter(
    (post) => post.officer === officer && offices.includes(post.office),
  )
  const unitName = places.units.find(({ id }) => id === open.unit)?.name ?? ''
  const decided = standingDecisions(definition, subject.history)
    .filter((one) => one.step !== subject.step)
    .flatMap((one) => one.officers)
  // The place named may have been passed over because of this very bar: he is asked there first.
  for (const post of posts.filter(({ unit }) => unit === open.place || unit === open.unit)) {
    const bar = barOf(officer, subject, {
      kind: definition.kind,
      places,
      on,
      unit: post.unit,
      offices,
      committee: open.committee,
      decided,
    })
    if (bar !== null) return { may: false, because: 'barred', bar, post }
  }
  const [other] = posts
  if (other) return { may: false, because: 'elsewhere', post: other, unitName }
  return { may: false, because: 'noOffice', offices, unitName }
}
