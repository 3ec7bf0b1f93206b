import type { Access } from 'payload'

const known = new WeakSet<Access>()

/** Registers an access function of ours: the boot check refuses every other, Payload's defaults included. */
export function predicate(access: Access): Access {
  known.add(access)
  return access
}

export function isOurs(access: unknown): boolean {
  return typeof access === 'function' && known.has(access as Access)
}
