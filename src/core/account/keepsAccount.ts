import { type Caller, may, type Permission, postsWith, wideBeyond } from '#core/hierarchy/caller.ts'

/** A current or coming post of somebody whose account is asked about; `line`: ids of its unit's line, root first. */
export type HeldPost = { unit: string; line: readonly string[]; permissions: readonly Permission[] }
type Person = { officer: string; posts: readonly HeldPost[] }

/** Who holds one of these in a unit has his account looked after by the level above, never by his own unit. */
const fromAbove: readonly Permission[] = ['keepAccounts', 'organise', 'inspect', 'signReports']

/**
 * Whether somebody looks after the account of another: every post of his lies below a unit whose accounts the caller
 * keeps, or in that unit itself without a leading office. Never his own, nor that of somebody whose permissions reach
 * further than his; an administrator looks after everybody's but his own.
 */
export function keepsAccount(caller: Caller, { officer, posts }: Person): boolean {
  if (caller.officer === officer) return false
  if (may(caller, 'configure')) return true
  const beyond: readonly Permission[] = wideBeyond(caller)
  if (posts.some(({ permissions }) => permissions.some((one) => beyond.includes(one)))) return false
  const units = postsWith(caller, 'keepAccounts').map(({ unit }) => unit)
  const kept = ({ unit, line, permissions }: HeldPost) =>
    units.some((own) => line.includes(own) && (own !== unit || !permissions.some(isFromAbove)))
  return posts.length > 0 && posts.every(kept)
}

function isFromAbove(permission: Permission): boolean {
  return fromAbove.includes(permission)
}
