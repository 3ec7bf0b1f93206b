import type { Payload } from 'payload'
import { type Caller, scopeOf } from '#core/hierarchy/caller.ts'
import { query, sql } from '../sql/db.ts'

export type OverdueRemedy = {
  inspection: string
  title: string
  unitName: string
  remedy: string
  due: string
}

/**
 * R16: what was to be put right after inspections by a day that is over and is not done, of the units somebody reads;
 * the longest overdue first, and how many there are in all.
 */
export async function overdueRemedies(
  payload: Payload,
  { caller, today, limit }: { caller: Caller; today: string; limit: number },
): Promise<{ docs: OverdueRemedy[]; total: number }> {
  const { whole, roots } = scopeOf(caller)
  const below = roots.map(({ unit, depth }) => sql`${sql.identifier(`scope${depth}`)} = ${unit}`)
  const seen = whole ? sql`true` : sql`(${sql.join([sql`false`, ...below], sql` or `)})`
  const rows = await query<OverdueRemedy & { total: number }>(
    payload,
    sql`select i.id::text as inspection, i.title, u.name as "unitName", r.remedy, r.due,
        (count(*) over ())::int as total
      from inspections_remedies r
      join (select id, title, unit_id from inspections where ${seen}) i on i.id = r._parent_id
      join units u on u.id = i.unit_id
      where r.due < ${today} and coalesce(r.done, false) = false
      order by r.due, i.id, r._order limit ${limit}`,
  )
  return { docs: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
