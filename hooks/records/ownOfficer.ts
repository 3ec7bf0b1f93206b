import type { CollectionBeforeOperationHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { refuse } from '#server/refuse.ts'

/** A person makes and keeps his own records only: the officer is himself, and stays so. */
export const ownOfficer: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  const caller = callerOf(req.user)
  if (overrideAccess || !caller || (operation !== 'create' && operation !== 'update')) return args
  const { officer, ...data } = (args as { data?: Record<string, unknown> }).data ?? {}
  if (officer != null && officer !== caller.officer) throw refuse({ code: 'forbidden', path: 'officer' })
  return {
    ...args,
    data: operation === 'create' ? { ...data, officer: caller.officer } : data,
  } as typeof args
}
