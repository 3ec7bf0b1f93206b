import type { Access, Where } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { scopeWhere } from '#core/hierarchy/scopeWhere.ts'
import { predicate } from './predicate.ts'
import { noRow, type Reach } from './rules.ts'

/** The subtree, and what one wrote, alone or with others, wherever it is kept; by id also what `reach` adds. */
export function authored(reach: Reach): Access {
  return predicate(({ req, id }) => {
    const caller = callerOf(req.user)
    if (caller === null) return false
    const subtree = scopeWhere(caller, null)
    if (subtree === true) return true
    const rules = subtree === false ? [] : [subtree as Where]
    if (caller.officer !== null) rules.push({ authorIds: { contains: caller.officer } })
    const rule: Where = rules.length === 0 ? noRow : { or: rules }
    if (id === undefined) return rule
    return reach({ req, id: String(id) }).then((more) => (more === false ? rule : { or: [...rules, more] }))
  })
}
