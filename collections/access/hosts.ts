import type { Where } from 'payload'
import { postsWith } from '#core/hierarchy/caller.ts'
import { callerOf, predicate } from './predicate.ts'

/** Events hosted in the subtree of a unit where the caller holds an office that may host. */
export const hosts = predicate(({ req }) => {
  const caller = callerOf(req.user)
  if (caller === null) return false
  const rules: Where[] = postsWith(caller, 'host').map((post) => ({
    [`scope${post.depth}`]: { equals: post.unit },
  }))
  return rules.length === 0 ? false : { or: rules }
})
