import type { Where } from 'payload'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { predicate } from './predicate.ts'

/** Officers who hold or held an office at or below a unit the caller organises, and those not appointed anywhere yet. */
export const officersOrganised = predicate(({ req }) => {
  const caller = callerOf(req.user)
  const posts = caller === null ? [] : postsWith(caller, 'organise')
  if (posts.length === 0) return false
  if (posts.some(({ depth }) => depth === 0)) return true
  const rules: Where[] = posts.map(({ unit }) => ({ scope: { contains: unit } }))
  return { or: [...rules, { scope: { exists: false } }, { scope: { equals: '' } }] }
})
