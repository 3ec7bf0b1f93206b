import type { CollectionBeforeOperationHook } from 'payload'
import { guardEvent } from '#server/activities/guardEvent.ts'

/** A closed event is what its roster's records rest on: refused to everybody who may see it. */
export const guardClosed: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const id = (args as { id?: string | number }).id
  if (overrideAccess || id === undefined || (operation !== 'update' && operation !== 'delete')) return args
  await guardEvent(req, String(id))
  return args
}
