import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** Remembers who wrote or edited a record: he never judges it. */
export async function recordContributor(
  req: PayloadRequest,
  of: { collection: string; record: string; officer: string },
): Promise<void> {
  await query(
    req.payload,
    sql`insert into app.contributors (collection, record, officer)
      values (${of.collection}, ${of.record}::uuid, ${of.officer}::uuid) on conflict do nothing`,
    req,
  )
}
