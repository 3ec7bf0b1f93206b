import type { CollectionBeforeOperationHook } from 'payload'
import { guardSession as guard } from '#server/sessions/guardSession.ts'

/** What a closed session concluded stays as it is: it takes nothing more than its signed minutes. */
export const guardSession: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as { id?: string | number; data?: Record<string, unknown> }
  if (overrideAccess || id === undefined || (operation !== 'update' && operation !== 'delete')) return args
  const fields = collection.fields.flatMap((field) =>
    'name' in field && field.type !== 'ui' && field.custom?.server !== true ? [String(field.name)] : [],
  )
  const open = await guard(req, {
    id: String(id),
    data: operation === 'update' ? (data ?? {}) : null,
    fields,
  })
  return open ? args : (Object.assign({}, args, { data: { minutes: data?.minutes } }) as typeof args)
}
