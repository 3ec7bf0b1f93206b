import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'
import { lineOf } from '../sql/fragments.ts'

/** Whether a document was issued by a unit or by one of those above it. */
export async function isAboveOrOwn(req: PayloadRequest, document: string, unit: string): Promise<boolean> {
  const rows = await query(
    req.payload,
    sql`select 1 from documents d join units u on u.id = ${unit}::uuid
      where d.id = ${document}::uuid and d.unit_id::text = any(${lineOf('u')})`,
    req,
  )
  return rows.length > 0
}
