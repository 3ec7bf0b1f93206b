import type { Access } from 'payload'
import { callerOf, may, type Permission } from '#core/hierarchy/caller.ts'
import { predicate } from './predicate.ts'

/** The signed-in account itself, or holders of a permission. Works during login too, before a caller is known. */
export function selfOr(permission: Permission): Access {
  return predicate(({ req }) => {
    if (!req.user) return false
    const caller = callerOf(req.user)
    if (caller !== null && may(caller, permission)) return true
    return { id: { equals: req.user.id } }
  })
}
