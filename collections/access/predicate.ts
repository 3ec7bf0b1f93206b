import type { Access } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'

const known = new WeakSet<Access>()

/** Registers an access function of ours: the boot check refuses every other, Payload's defaults included. */
export function predicate(access: Access): Access {
  known.add(access)
  return access
}

export function isOurs(access: unknown): boolean {
  return typeof access === 'function' && known.has(access as Access)
}

/** The person behind the request, put on the user by our own authentication; null when nobody is signed in. */
export function callerOf(user: unknown): Caller | null {
  return (user as { caller?: Caller } | null)?.caller ?? null
}
