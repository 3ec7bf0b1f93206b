import type { CollectionBeforeChangeHook } from 'payload'
import { type Caller, callerOf, mayAt } from '#core/hierarchy/caller.ts'
import type { Refusal } from '#core/refusal.ts'
import { today } from '#server/clock.ts'
import { lineOf, type Place, placeOfUnit } from '#server/organisation/placeOf.ts'
import { servedIn } from '#server/organisation/servedIn.ts'
import { refuse } from '#server/refuse.ts'

/**
 * R18, R34: a violation of an officer who held an office of the unit on that day, written down by who inspects the unit
 * or is its secretary, never about himself; whose it is does not change afterwards.
 */
export const keepViolation: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const now = { ...originalDoc, ...data }
  for (const path of ['unit', 'officer'])
    if (operation === 'update' && String(now[path]) !== String(originalDoc?.[path]))
      throw refuse({ code: 'forbidden', path })
  const place = await placeOfUnit(req, String(now.unit))
  if (place === null) throw refuse({ code: 'unknown-reference', path: 'unit' })
  const caller = callerOf(req.user)
  if (caller && !mayRecord(caller, place)) throw refuse({ code: 'forbidden', path: 'unit' })
  if (caller && caller.officer === String(now.officer)) throw refuse({ code: 'own-record', path: 'officer' })
  const refusals = checkDays(now)
  if (refusals.length > 0) throw refuse(...refusals)
  const { officer, unit, happenedOn: on } = now
  if (!(await servedIn(req, { officer, unit, on })))
    throw refuse({ code: 'not-an-officer-of-unit', path: 'officer' })
  return { ...data, ...place }
}

function mayRecord(caller: Caller, place: Place): boolean {
  const isSecretary = caller.posts.some(
    (post) => post.inForce && post.office === 'secretary' && post.unit === place.unit,
  )
  return isSecretary || mayAt(caller, 'inspect', lineOf(place))
}

function checkDays({ happenedOn, handledOn }: Record<string, string>): Refusal[] {
  const refusals: Refusal[] = []
  if (happenedOn && happenedOn > today()) refusals.push({ code: 'in-future', path: 'happenedOn' })
  if (handledOn && handledOn > today()) refusals.push({ code: 'in-future', path: 'handledOn' })
  if (handledOn && happenedOn && handledOn < happenedOn)
    refusals.push({ code: 'days-out-of-order', path: 'handledOn' })
  return refusals
}
