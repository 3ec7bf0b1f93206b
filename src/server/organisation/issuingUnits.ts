import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { IssuingUnit } from '#core/document/paperHead.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'

export type UnitOnDay = { unit: string; day: Day }

/** What the letterheads of units' papers say, each as of a day, by `unit:day`; units that do not exist are left out. */
export async function issuingUnits(
  payload: Payload,
  asked: readonly UnitOnDay[],
  req?: PayloadRequest,
): Promise<Map<string, IssuingUnit>> {
  const rows = await query<IssuingUnit & { key: string }>(
    payload,
    sql`with asked as (select distinct (r ->> 'unit')::uuid as unit, r ->> 'day' as day
        from jsonb_array_elements(${rowsOf(asked)}) r)
      select k.unit::text || ':' || k.day as key, u.code, u.name, p.name as superior, exists (
          select 1 from appointments a join offices f on f.id = a.office_id
          where a.unit_id = u.id and f.key = 'standingMember'
            and a."from" <= k.day and (a."to" is null or a."to" >= k.day)) as "standingCommittee"
      from asked k join units u on u.id = k.unit left join units p on p.id = u.parent_id`,
    req,
  )
  return new Map(rows.map(({ key, ...unit }) => [key, unit]))
}
