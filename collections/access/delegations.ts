import { callerOf, may } from '#core/hierarchy/caller.ts'
import { predicate } from './predicate.ts'

/** Those the caller made and those made to him; whoever configures sees all. */
export const delegationsInSight = predicate(({ req }) => {
  const caller = callerOf(req.user)
  if (caller === null) return false
  if (may(caller, 'configure')) return true
  const { officer } = caller
  return officer !== null && { or: [{ from: { equals: officer } }, { to: { equals: officer } }] }
})

/** Those the caller made himself. */
export const ownDelegations = predicate(({ req }) => {
  const officer = callerOf(req.user)?.officer ?? null
  return officer !== null && { from: { equals: officer } }
})
