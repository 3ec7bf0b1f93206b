import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'
import { lineOf } from '../sql/fragments.ts'

/** Whether an officer holds an office of a unit, or of one below it, some day from one day to another (null: for good). */
export async function servesBelow(
  req: PayloadRequest,
  { officer, unit, from, to }: { officer: string; unit: string; from: string; to: string | null },
): Promise<boolean> {
  const rows = await query(
    req.payload,
    sql`select 1 from appointments a where a.officer_id = ${officer}::uuid and ${unit}::text = any(${lineOf('a')})
      and (${to}::text is null or a."from" <= ${to}) and (a."to" is null or a."to" >= ${from}) limit 1`,
    req,
  )
  return rows.length > 0
}
