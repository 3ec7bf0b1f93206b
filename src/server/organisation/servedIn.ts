import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'
import { inForceOn } from '../sql/fragments.ts'

/** Whether an officer held any office of a unit on a day. */
export async function servedIn(
  req: PayloadRequest,
  { officer, unit, on }: { officer: string; unit: string; on: string },
): Promise<boolean> {
  const rows = await query(
    req.payload,
    sql`select 1 from appointments a where a.officer_id = ${officer}::uuid and a.unit_id = ${unit}::uuid
      and ${inForceOn('a', on)} limit 1`,
    req,
  )
  return rows.length > 0
}
