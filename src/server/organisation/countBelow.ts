import type { Payload, PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** How many units lie directly below each of these. */
export async function countBelow(
  payload: Payload,
  units: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, number>> {
  const rows = await query<{ id: string; count: number }>(
    payload,
    sql`select parent_id::text as id, count(*)::int as count from units where parent_id = any(${list(units)}) group by 1`,
    req,
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}
