import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** Whether an officer already has a pledge of a plan year that is not rejected; waits for a simultaneous one. */
export async function hasPledge(
  req: PayloadRequest,
  of: { officer: string; year: number; besides: string | null },
): Promise<boolean> {
  await query(
    req.payload,
    sql`select pg_advisory_xact_lock(hashtextextended(${`pledge:${of.officer}:${of.year}`}, 0))`,
    req,
  )
  const rows = await query(
    req.payload,
    sql`select 1 from pledges where officer_id = ${of.officer}::uuid and year = ${of.year} and state <> 'rejected'
      and id is distinct from ${of.besides}::uuid limit 1`,
    req,
  )
  return rows.length > 0
}
