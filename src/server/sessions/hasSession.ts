import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** Whether a unit already has a session of a quarter; waits for a simultaneous one. */
export async function hasSession(
  req: PayloadRequest,
  of: { unit: string; period: string; besides: string | null },
): Promise<boolean> {
  await query(
    req.payload,
    sql`select pg_advisory_xact_lock(hashtextextended(${`session:${of.unit}:${of.period}`}, 0))`,
    req,
  )
  const rows = await query(
    req.payload,
    sql`select 1 from sessions where unit_id = ${of.unit}::uuid and period = ${of.period}
      and id is distinct from ${of.besides}::uuid limit 1`,
    req,
  )
  return rows.length > 0
}
