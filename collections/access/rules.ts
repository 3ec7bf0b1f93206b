import type { Access, Where } from 'payload'
import { may, type Permission } from '#core/hierarchy/caller.ts'
import { scopeWhere } from '#core/hierarchy/scopeWhere.ts'
import { callerOf, predicate } from './predicate.ts'

export const nobody = predicate(() => false)

export const anyoneSignedIn = predicate(({ req }) => callerOf(req.user) !== null)

/** Holders of an office with this permission, anywhere. */
export function permitted(permission: Permission): Access {
  return predicate(({ req }) => {
    const caller = callerOf(req.user)
    return caller !== null && may(caller, permission)
  })
}

/** Every officer who has one of his own records to make. */
export const anyOfficer = predicate(({ req }) => (callerOf(req.user)?.officer ?? null) !== null)

/** Reached by id alone beside the rows of the list: records with a task of the caller's. Answers record ids. */
export type Reach = (args: { req: Parameters<Access>[0]['req']; id: string }) => Promise<Where | false>

/**
 * The row rule of records with scope columns (`scopeWhere`); by id also what `reach` adds.
 * @param own path of the record's officer, null when it has none
 */
export function scoped(own: string | null, reach?: Reach): Access {
  return predicate(({ req, id }) => {
    const caller = callerOf(req.user)
    if (caller === null) return false
    const rule = scopeWhere(caller, own) as Where | boolean
    if (rule === true || id === undefined || reach === undefined) return rule
    return reach({ req, id: String(id) }).then((more) => {
      if (more === false) return rule
      return rule === false ? more : { or: [rule, more] }
    })
  })
}
