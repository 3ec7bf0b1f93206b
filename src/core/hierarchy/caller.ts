import type { Day } from '#core/calendar/day.ts'

export const permissions = [
  'readSubtree',
  'readAll',
  'configure',
  'organise',
  'host',
  'keepRegisters',
  'compileReports',
  'signReports',
  'reportCommunications',
  'inspect',
  'keepAccounts',
] as const
export type Permission = (typeof permissions)[number]

/** One appointment of a person, with the place it holds in the tree. */
export type Post = {
  id: string
  unit: string
  unitName: string
  /** 0 for the root. */
  depth: number
  /** Ids of the unit's line from the root down to the unit itself. */
  line: string[]
  office: string
  permissions: Permission[]
  from: Day
  to: Day | null
  inForce: boolean
}

/** The person behind a request: rights come from his appointments in force, never from his account. */
export type Caller = { user: string; officer: string | null; name: string; posts: Post[] }

/** The posts in force that carry a permission. */
export function postsWith(caller: Caller, permission: Permission): Post[] {
  return caller.posts.filter((post) => post.inForce && post.permissions.includes(permission))
}

export function may(caller: Caller, permission: Permission): boolean {
  return postsWith(caller, permission).length > 0
}

/** True when one of his posts with the permission stands at the unit or above it. `line`: the unit's ids from the root down. */
export function mayAt(caller: Caller, permission: Permission, line: readonly string[]): boolean {
  return postsWith(caller, permission).some((post) => line.includes(post.unit))
}

/** Permissions that reach beyond the unit of their office: nobody gives them who lacks them himself. */
const wide = ['configure', 'readAll'] as const satisfies readonly Permission[]

/** The wide permissions the caller lacks: an office that carries one of them is not his to give. */
export function wideBeyond(caller: Caller): Permission[] {
  return wide.filter((permission) => !may(caller, permission))
}

/** Whole = reads everything; otherwise the roots of the subtrees he reads, none inside another. */
export type Scope = { whole: boolean; roots: { unit: string; depth: number }[] }

export function scopeOf(caller: Caller): Scope {
  const readers = postsWith(caller, 'readSubtree')
  const whole = may(caller, 'readAll') || readers.some((post) => post.depth === 0)
  const roots = readers.filter(
    (post) => !readers.some((other) => other.unit !== post.unit && post.line.includes(other.unit)),
  )
  const unique = new Map(roots.map((post) => [post.unit, { unit: post.unit, depth: post.depth }]))
  return { whole, roots: whole ? [] : [...unique.values()] }
}

/** True when everything he ever did in an office lies inside the subtrees he reads: then his own records need no condition of their own. */
export function ownRecordsInside(caller: Caller, scope: Scope): boolean {
  return (
    scope.whole ||
    caller.posts.every((post) => scope.roots.some((root) => post.line[root.depth] === root.unit))
  )
}

/** Whether a unit (by its line) lies in the scope. */
export function inScope(scope: Scope, line: readonly string[]): boolean {
  return scope.whole || scope.roots.some((root) => line[root.depth] === root.unit)
}

/** The person behind a request: our authentication puts him on the user; null when nobody is signed in. */
export function callerOf(user: unknown): Caller | null {
  return (user as { caller?: Caller } | null | undefined)?.caller ?? null
}
