import type { Access } from 'payload'
import { callerOf, may, type Permission } from '#core/hierarchy/caller.ts'
import { predicate } from './predicate.ts'

/** Everyone signed in reads what is (or was) in force; holders of the permission read drafts too. */
export function publishedOr(permission: Permission): Access {
  return predicate(({ req }) => {
    const caller = callerOf(req.user)
    if (caller === null) return false
    return may(caller, permission) || { status: { in: ['published', 'retired'] } }
  })
}
