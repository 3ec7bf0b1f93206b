import type { Access } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { predicate } from './predicate.ts'
import { below, permitted, scoped } from './rules.ts'

/** Who writes a unit's registers: holders of `keepRegisters` at the unit or above it. */
export const registerAccess = {
  read: scoped(null),
  create: permitted('keepRegisters'),
  update: below('keepRegisters'),
  delete: below('keepRegisters'),
}

/** The subtree, and what the units above have issued: everybody knows the papers that bind him. */
export const andFromAbove: Access = predicate((args) => {
  const caller = callerOf(args.req.user)
  if (caller === null) return false
  const line = [...new Set(caller.posts.filter(({ inForce }) => inForce).flatMap((post) => post.line))]
  const rule = scoped(null)(args) as boolean | object
  if (rule === true || line.length === 0) return rule as never
  const above = { unit: { in: line } }
  return rule === false ? above : { or: [rule as never, above] }
})
