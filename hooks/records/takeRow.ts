import type { CollectionBeforeOperationHook } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { isPaper } from '#core/workflow/papers.ts'
import { query, sql } from '#server/sql/db.ts'
import { tableOf } from '#server/sql/tableOf.ts'

/**
 * Changes and deletions of one row come one after the other: Payload writes back the whole row it read, so that of two
 * at once one would undo the other, and a deleted row would come back. Papers are locked by `guardLocked`.
 */
export const takeRow: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  overrideAccess,
  req,
}) => {
  const { id } = args as { id?: string | number }
  const changes = (operation === 'update' || operation === 'delete') && isUuid(String(id))
  const trusted = overrideAccess || (req.user && !isPaper(collection.slug))
  if (!changes || !trusted) return args
  await query(
    req.payload,
    sql`select 1 from ${tableOf(collection.slug)} where id = ${id}::uuid for no key update`,
    req,
  )
  return args
}
