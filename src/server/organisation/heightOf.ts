import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** How many levels a unit and what hangs below it take up: 1 for a unit without children. */
export async function heightOf(req: PayloadRequest, unit: string): Promise<number> {
  const [row] = await query<{ height: number }>(
    req.payload,
    sql`with recursive tree(id, height) as (
        select ${unit}::uuid, 1 union all
        select c.id, tree.height + 1 from units c join tree on c.parent_id = tree.id where tree.height < 16)
      select max(height)::int as height from tree`,
    req,
  )
  return row?.height ?? 1
}
