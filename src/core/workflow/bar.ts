import type { Day } from '#core/calendar/day.ts'
import type { Kind } from './definition.ts'
import { inForce, isOwn, type Places, type Post, type Subject } from './subject.ts'

/** Why somebody who holds the right office may still not decide. */
export type Bar = 'himself' | 'contributor' | 'subordinate' | 'decidedBefore'

/** Leading offices stand above everybody else of their unit and of the units below; the highest first. */
export const LEADING: readonly string[] = ['secretary', 'deputySecretary']

type Question = {
  kind: Kind
  places: Places
  on: Day
  /** The unit he would decide for. */
  unit: string
  /** The offices asked for there. */
  offices: readonly string[]
  /** True when he would vote in the root's standing committee. */
  committee: boolean
  /** Officers who decided another step of this round. */
  decided: readonly string[]
}

/**
 * The reason why `officer` is barred from deciding, or null.
 * Facts (Q17): never himself; superiors and lists he typed are his to confirm. A roster's row of one who could
 * confirm there himself goes to his superior. Judgements: never the record's own officer, a contributor,
 * a subordinate (the root's standing committee excepted), nor twice on one paper.
 */
export function barOf(officer: string, subject: Subject, question: Question): Bar | null {
  if (isOwn(subject, officer)) return 'himself'
  if (question.kind === 'fact') return barOfFact(officer, subject, question)
  if (subject.contributors.includes(officer)) return 'contributor'
  if (question.decided.includes(officer)) return 'decidedBefore'
  const owners = [subject.officer, ...subject.authors]
  if (!question.committee && owners.some((owner) => isSubordinate(officer, owner, question)))
    return 'subordinate'
  return null
}

/** True when one of `officer`'s posts stands under one of `superior`'s leading posts on that day. */
export function isSubordinate(
  officer: string,
  superior: string | null,
  { places, on }: { places: Places; on: Day },
): boolean {
  if (superior === null) return false
  const posts = inForce(places.posts, on)
  const above = posts.filter((post) => post.officer === superior && rankOf(post) > 0)
  const below = posts.filter((post) => post.officer === officer)
  return above.some((post) => below.some((other) => standsUnder(other, post)))
}

/** Higher first; offices without rank are 0. */
export function rankOf(post: { office: string }): number {
  const place = LEADING.indexOf(post.office)
  return place === -1 ? 0 : LEADING.length - place
}

function barOfFact(officer: string, subject: Subject, question: Question): Bar | null {
  if (!subject.fromRoster || question.committee) return null
  const holdsThere = inForce(question.places.posts, question.on).some(
    (post) =>
      post.officer === subject.officer &&
      post.unit === question.unit &&
      question.offices.includes(post.office),
  )
  return holdsThere && isSubordinate(officer, subject.officer, question) ? 'subordinate' : null
}

function standsUnder(post: Post, above: Post): boolean {
  if (post.unit === above.unit) return rankOf(above) > rankOf(post)
  return post.line.includes(above.unit)
}
