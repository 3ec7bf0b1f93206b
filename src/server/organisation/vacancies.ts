import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, lineOf } from '../sql/fragments.ts'
import { officeRank } from './peopleOrder.ts'

type SQL = ReturnType<typeof sql>
export type Vacancy = {
  unit: string
  unitName: string
  above: string | null
  office: string
  officeName: string
  /** The last day on which somebody held it; null where nobody ever did. */
  until: Day | null
}

/** A unit of alias `alias` there is on a day. */
export function isThere(alias: string, on: Day): SQL {
  const [from, to] = [sql.raw(`${alias}.valid_from`), sql.raw(`${alias}.valid_to`)]
  return sql`${from} <= ${on} and (${to} is null or ${to} >= ${on})`
}

/** Rows `unit`, `office`: the offices that must be filled and are not, of the units `units` (a condition on `x`) on a day. */
export function vacantOffices(units: SQL, on: Day): SQL {
  return sql`select x.id as unit, f.id as office from units x
      join offices_texts r on r.path = 'requiredAt' and r.text = x.level join offices f on f.id = r.parent_id
    where ${units} and ${isThere('x', on)} and not exists (
      select 1 from appointments a where a.unit_id = x.id and a.office_id = f.id and ${inForceOn('a', on)})`
}

type Asked = { unit: string; on: Day; page: number; limit: number }

/** Vacant offices of a unit and all below it, from the highest unit down; one statement. */
export async function listVacancies(
  payload: Payload,
  { unit, on, page, limit }: Asked,
  req?: PayloadRequest,
): Promise<{ docs: Vacancy[]; totalDocs: number }> {
  const { officeOrder } = await loadPlan(payload, req)
  const rows = await query<Vacancy & { total: number }>(
    payload,
    sql`with vacant as (${vacantOffices(sql`${unit} = any(${lineOf('x')})`, on)})
      select u.id::text as unit, u.name as "unitName", p.name as above, f.key as office, f.name as "officeName",
        (select max(a."to") from appointments a where a.unit_id = u.id and a.office_id = f.id and a."to" < ${on}) as until,
        count(*) over ()::int as total
      from vacant v join units u on u.id = v.unit join offices f on f.id = v.office left join units p on p.id = u.parent_id
      order by u.depth, u.code, u.id, ${officeRank('f.key', officeOrder)}, f.key
      limit ${limit} offset ${(page - 1) * limit}`,
    req,
  )
  return { docs: rows.map(({ total: _, ...row }) => row), totalDocs: rows[0]?.total ?? 0 }
}
