import type { Access, Where } from 'payload'
import { type Caller, callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { inSubtree } from '#core/hierarchy/scopeWhere.ts'
import { sensitiveWhere } from '#core/hierarchy/sensitiveWhere.ts'
import { predicate } from './predicate.ts'
import { noRow, type Reach, scoped } from './rules.ts'

/** R18, R34: the officer himself, the collective of the record's unit, and the offices that inspect it; nobody else. */
export const sensitive: Access = predicate(({ req }) => {
  const caller = callerOf(req.user)
  return caller !== null && ((sensitiveWhere(caller, 'officer') || noRow) as Where)
})

/** Sessions: the collective and the inspecting offices; while they are written down also who keeps the unit's registers. */
export const sessionsInSight: Access = predicate(({ req }) => {
  const caller = callerOf(req.user)
  if (caller === null) return false
  const rules = [sensitiveWhere(caller, null) || noRow, openAt(caller)] as Where[]
  return { or: rules }
})

/** Open sessions of the very unit whose registers one keeps; a closed one takes nothing but its signed minutes. */
export const keptSessions: Access = predicate(({ req, data }) => {
  const caller = callerOf(req.user)
  const units = caller === null ? [] : keptUnits(caller)
  if (units.length === 0) return false
  const names = Object.keys((data as object | undefined) ?? {})
  const onlyMinutes = names.length > 0 && names.every((name) => name === 'minutes')
  return onlyMinutes ? { unit: { in: units } } : openAt(caller as Caller)
})

/** Annual reviews by the ordinary row rule; those of a quarter by the rule of restricted sight. */
export function reviewsInSight(reach: Reach): Access {
  const annual = scoped('officer', reach)
  return predicate(async (args) => {
    const caller = callerOf(args.req.user)
    if (caller === null) return false
    const ordinary = await annual(args)
    const rules: Where[] = [
      { and: [{ kind: { equals: 'quarterly' } }, (sensitiveWhere(caller, 'officer') || noRow) as Where] },
    ]
    const yearly: Where = { kind: { not_equals: 'quarterly' } }
    if (ordinary !== false) rules.push(ordinary === true ? yearly : { and: [yearly, ordinary] })
    return { or: rules }
  })
}

/** R18: who inspects at the unit or above it, or is the unit's own secretary; never about himself. */
export const keepsViolations: Access = predicate(({ req }) => {
  const caller = callerOf(req.user)
  if (caller === null) return false
  const secretary = caller.posts.filter(({ inForce, office }) => inForce && office === 'secretary')
  const units = secretary.map(({ unit }) => unit)
  return aboutOthers(caller, [...inspected(caller), ...(units.length > 0 ? [{ unit: { in: units } }] : [])])
})

/** What was written down by mistake is taken away by who inspects, never about himself. */
export const removesViolations: Access = predicate(({ req }) => {
  const caller = callerOf(req.user)
  return caller !== null && aboutOthers(caller, inspected(caller))
})

/** Anybody who may write down a violation somewhere; where exactly is asked once the unit is known. */
export const recordsViolations: Access = predicate(({ req }) => {
  const caller = callerOf(req.user)
  return (
    caller?.posts.some(
      ({ inForce, office, permissions }) =>
        inForce && (office === 'secretary' || permissions.includes('inspect')),
    ) === true
  )
})

/** Who read whose papers: the officer whose they are, and the offices that inspect their unit. */
export const readsInSight: Access = predicate(({ req }) => {
  const caller = callerOf(req.user)
  if (caller === null) return false
  const rules = postsWith(caller, 'inspect').map(inSubtree) as Where[]
  if (caller.officer !== null) rules.push({ officer: { equals: caller.officer } })
  return rules.length === 0 ? noRow : { or: rules }
})

function inspected(caller: Caller): Where[] {
  return postsWith(caller, 'inspect').map(inSubtree) as Where[]
}

function aboutOthers({ officer }: Caller, rules: Where[]): Where | false {
  if (rules.length === 0) return false
  return officer === null ? { or: rules } : { and: [{ or: rules }, { officer: { not_equals: officer } }] }
}

function keptUnits(caller: Caller): string[] {
  return [...new Set(postsWith(caller, 'keepRegisters').map(({ unit }) => unit))]
}

function openAt(caller: Caller): Where {
  return { and: [{ unit: { in: keptUnits(caller) } }, { closedAt: { exists: false } }] }
}
