import type { Where } from 'payload'
import { callerOf, scopeOf } from '#core/hierarchy/caller.ts'
import { predicate } from './predicate.ts'

/** Officers who hold or held an office inside the caller's subtree, and himself: an officer may stand in several units. */
export const officersInSubtree = predicate(({ req }) => {
  const caller = callerOf(req.user)
  if (caller === null) return false
  const scope = scopeOf(caller)
  if (scope.whole) return true
  const rules: Where[] = scope.roots.map(({ unit }) => ({ scope: { contains: unit } }))
  if (caller.officer !== null) rules.push({ id: { equals: caller.officer } })
  return rules.length === 0 ? false : { or: rules }
})
