import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** Whether an officer already has an annual review of a plan year that is not rejected; waits for a simultaneous one. */
export async function hasReview(
  req: PayloadRequest,
  of: { officer: string; period: string; besides: string | null },
): Promise<boolean> {
  await query(
    req.payload,
    sql`select pg_advisory_xact_lock(hashtextextended(${`review:${of.officer}:${of.period}`}, 0))`,
    req,
  )
  const rows = await query(
    req.payload,
    sql`select 1 from reviews where officer_id = ${of.officer}::uuid and kind = 'annual' and period = ${of.period}
      and state <> 'rejected' and id is distinct from ${of.besides}::uuid limit 1`,
    req,
  )
  return rows.length > 0
}
