import type { Access, Where } from 'payload'
import { callerOf, may, type Permission, postsWith } from '#core/hierarchy/caller.ts'
import { inSubtree, scopeWhere } from '#core/hierarchy/scopeWhere.ts'
import { predicate } from './predicate.ts'

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

/** No row: an empty list and 404 by id, where a plain no would answer 403 to a person who may well ask. */
export const noRow: Where = { id: { equals: '00000000-0000-0000-0000-000000000000' } }

/**
 * The row rule of records with scope columns (`scopeWhere`); by id also what `reach` adds.
 * @param own path of the record's officer, null when it has none
 */
export function scoped(own: string | null, reach?: Reach): Access {
  return predicate(({ req, id }) => {
    const caller = callerOf(req.user)
    if (caller === null) return false
    const rule = (scopeWhere(caller, own) || noRow) as Where | true
    if (rule === true || id === undefined || reach === undefined) return rule
    return reach({ req, id: String(id) }).then((more) => (more === false ? rule : { or: [rule, more] }))
  })
}

/**
 * Rows of the subtrees of units where the caller holds an office with this permission.
 * @param only which of them: what is open to change
 */
export function below(permission: Permission, only?: Where): Access {
  return predicate(({ req }) => {
    const caller = callerOf(req.user)
    if (caller === null) return false
    const rules = postsWith(caller, permission).map(inSubtree) as Where[]
    if (rules.length === 0) return false
    return only === undefined ? { or: rules } : { and: [{ or: rules }, only] }
  })
}

/** Rows that one of two rules gives. */
export function either(one: Access, other: Access): Access {
  return predicate(async (args) => {
    const rules = [await one(args), await other(args)]
    if (rules.includes(true)) return true
    const rows = rules.filter((rule): rule is Where => typeof rule === 'object')
    return rows.length === 0 ? false : { or: rows }
  })
}
