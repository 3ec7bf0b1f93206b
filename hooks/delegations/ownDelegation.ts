import type { CollectionBeforeOperationHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { refuse } from '#server/refuse.ts'

/** Nobody delegates for somebody else: who delegates is the caller himself. */
export const ownDelegation: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  const caller = callerOf(req.user)
  if (overrideAccess || !caller || (operation !== 'create' && operation !== 'update')) return args
  const { from, ...data } = (args as { data?: Record<string, unknown> }).data ?? {}
  if (from != null && from !== caller.officer) throw refuse({ code: 'forbidden', path: 'from' })
  return { ...args, data: operation === 'create' ? { ...data, from: caller.officer } : data } as typeof args
}
