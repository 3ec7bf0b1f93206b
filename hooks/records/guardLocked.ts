import type { CollectionBeforeOperationHook } from 'payload'
import { guardOpen } from '#server/approval/guardOpen.ts'

/**
 * Pending and approved records refuse ordinary change and deletion from whoever may see them, before access is asked;
 * a stale `rev` is refused too. The row stays locked until the change commits: one winner, nothing brought back.
 */
export function guardLocked(collection: string): CollectionBeforeOperationHook {
  return async ({ args, operation, overrideAccess, req }) => {
    const id = (args as { id?: string | number }).id
    if (overrideAccess || id === undefined || (operation !== 'update' && operation !== 'delete')) return args
    const rev = (args as { data?: { rev?: unknown } }).data?.rev
    await guardOpen(req, { collection, id: String(id), ...(rev === undefined ? {} : { rev }) })
    return args
  }
}
