import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** Marks files that now hang on a record of restricted sight: from then on they stand in nobody's list but their owner's. */
export async function restrictFiles(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  await query(
    req.payload,
    sql`update evidence set restricted = true where id = any(${list(ids)}) and restricted is distinct from true`,
    req,
  )
}
