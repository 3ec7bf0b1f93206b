import { type Caller, type Post, postsWith } from './caller.ts'
import { type Condition, inSubtree } from './scopeWhere.ts'

/** The offices whose holders are a unit's deciding collective: its executive and standing committee (R17). */
export const COLLECTIVE: readonly string[] = [
  'secretary',
  'deputySecretary',
  'standingMember',
  'executiveMember',
]

/** The posts in force by which somebody belongs to the collective of a unit. */
export function collectivePosts(caller: Caller): Post[] {
  return caller.posts.filter((post) => post.inForce && COLLECTIVE.includes(post.office))
}

/**
 * The row rule of records of restricted sight (R18, R34), the same for everybody, administrators included: the officer
 * himself, the collective of the record's own unit, and the offices that inspect it. `false` = none.
 * @param own path of the record's officer, null where he sees his part elsewhere
 */
export function sensitiveWhere(caller: Caller, own: string | null): Condition | false {
  const rules: Condition[] = postsWith(caller, 'inspect').map(inSubtree)
  const units = [...new Set(collectivePosts(caller).map(({ unit }) => unit))]
  if (units.length > 0) rules.push({ unit: { in: units } })
  if (own !== null && caller.officer !== null) rules.push({ [own]: { equals: caller.officer } })
  return rules.length > 0 && { or: rules }
}
