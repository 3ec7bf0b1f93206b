import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '#server/refuse.ts'

/** Access is asked before anything of the input is looked at, so that a stranger learns nothing from its faults. */
export const knock: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const { id, data } = args as { id?: string; data?: unknown }
  const answer = await collection.access[operation]({
    req,
    ...(id === undefined ? {} : { id }),
    data,
  } as never)
  if (answer === false) throw refuse({ code: req.user ? 'forbidden' : 'signed-in-needed' })
  return args
}
