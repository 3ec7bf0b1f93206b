import type { CollectionAfterChangeHook } from 'payload'
import { query, sql } from '#server/sql/db.ts'

/** Of one workflow one version is in force: publishing the next retires the former; running cases keep it. */
export const retireFormer: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.status === 'published' && previousDoc?.status !== 'published')
    await query(
      req.payload,
      sql`update workflows set status = 'retired', updated_at = now()
        where key = ${doc.key} and status = 'published' and id <> ${doc.id}::uuid`,
      req,
    )
  return doc
}
