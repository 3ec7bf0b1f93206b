import type { Access, Where } from 'payload'
import { callerOf, may, type Post, postsWith } from '#core/hierarchy/caller.ts'
import { inSubtree } from '#core/hierarchy/scopeWhere.ts'
import { predicate } from './predicate.ts'

/** Who may record an inspection somewhere; where exactly is asked once the unit is known. */
export const inspects: Access = predicate(({ req }) => {
  const caller = callerOf(req.user)
  return caller !== null && (may(caller, 'inspect') || may(caller, 'keepRegisters'))
})

/** The inspecting unit and those above it keep the record; who only keeps registers never that of his own unit. */
export const keepsInspection: Access = predicate(({ req }) => {
  const caller = callerOf(req.user)
  if (caller === null) return false
  const kept = (post: Post) => [inSubtree(post) as Where, { byDepth: { greater_than_equal: post.depth } }]
  const rules = [
    ...postsWith(caller, 'inspect').map((post) => ({ and: kept(post) })),
    ...postsWith(caller, 'keepRegisters').map((post) => ({
      and: [...kept(post), { unit: { not_equals: post.unit } }],
    })),
  ]
  return rules.length > 0 && { or: rules }
})
