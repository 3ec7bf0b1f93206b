import type { Where } from 'payload'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { predicate } from './predicate.ts'

/** Drafts and returned reports (their narrative) of the units at or below which the caller compiles. */
export const compilers = predicate(({ req }) => {
  const caller = callerOf(req.user)
  if (caller === null) return false
  const rules: Where[] = postsWith(caller, 'compileReports').map((post) => ({
    [`scope${post.depth}`]: { equals: post.unit },
  }))
  if (rules.length === 0) return false
  return { and: [{ or: rules }, { state: { in: ['draft', 'returned', 'withdrawn'] } }] }
})
