import type { Access, Where } from 'payload'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { inSubtree } from '#core/hierarchy/scopeWhere.ts'
import { EDITABLE } from '#core/workflow/states.ts'
import { predicate } from './predicate.ts'

/** Q08: the officer himself and who keeps the registers of the unit, while it waits for nobody. */
export const exemptionWritable = byOfficerOrKeeper([{ state: { in: [...EDITABLE] } }])

/** A draft never submitted may be deleted by the same people. */
export const exemptionUntouched = byOfficerOrKeeper([
  { state: { equals: 'draft' } },
  { submittedAt: { exists: false } },
])

function byOfficerOrKeeper(only: Where[]): Access {
  return predicate(({ req }) => {
    const caller = callerOf(req.user)
    if (caller === null) return false
    const rules = postsWith(caller, 'keepRegisters').map(inSubtree) as Where[]
    if (caller.officer !== null) rules.push({ officer: { equals: caller.officer } })
    return rules.length > 0 && { and: [{ or: rules }, ...only] }
  })
}
