import type { Day } from '#core/calendar/day.ts'
import { rankOf } from './bar.ts'
import { type Delegation, inForce, type Places, type Seat } from './subject.ts'

/**
 * The seats of those to whom the holders of `seats` have delegated, on a day. No chains: only a chair of one's own is
 * passed on. Nobody barred gets one (`free`), and nobody two: of several chairs the highest.
 */
export function delegatedSeats(
  seats: readonly Seat[],
  { places, on, free }: { places: Places; on: Day; free: (officer: string) => boolean },
): Seat[] {
  const lent = new Map<string, Seat>()
  for (const seat of seats) {
    for (const one of places.delegations ?? []) {
      if (!isOf(one, seat, on) || lent.has(one.to) || !free(one.to)) continue
      const own = selfOf(one.to, seat, { places, on })
      const delegate = { officer: one.to, name: one.toName, onBehalfOf: seat.officer }
      lent.set(one.to, { ...seat, ...delegate, onBehalfOfName: seat.name, ...(own && { self: own }) })
    }
  }
  return [...lent.values()]
}

function isOf(one: Delegation, seat: Seat, on: Day): boolean {
  const here = one.unit === null || one.unit === seat.unit
  return one.from === seat.officer && here && one.start <= on && on <= one.end
}

/** The delegate's own chair: in the same unit if he has one there, else his highest; none for one without an office. */
function selfOf(officer: string, seat: Seat, { places, on }: { places: Places; on: Day }): Seat['self'] {
  const posts = inForce(places.posts, on)
    .filter((post) => post.officer === officer)
    .sort((left, right) => rankOf(right) - rankOf(left))
  const post = posts.find((one) => one.unit === seat.unit) ?? posts[0]
  if (!post) return undefined
  const unitName = post.unitName ?? places.units.find((unit) => unit.id === post.unit)?.name ?? ''
  return { unit: post.unit, unitName, office: post.office }
}
