import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, lineOf } from '../sql/fragments.ts'
import { nameOrder, officeRank } from './peopleOrder.ts'
import { isThere } from './vacancies.ts'

export type UnitPerson = {
  /** The appointment's: somebody with two offices stands twice. */
  id: string
  officer: string
  name: string
  code: string
  officeName: string
  unit: string
  unitName: string
  fullTime: boolean
  from: Day
}
type Asked = { unit: string; below: boolean; on: Day; page: number; limit: number }

/** Who holds which office of a unit on a day, below it too when asked: by office, then by given name (`comparePeople`). */
export async function unitPeople(
  payload: Payload,
  { unit, below, on, page, limit }: Asked,
  req?: PayloadRequest,
): Promise<{ docs: UnitPerson[]; totalDocs: number }> {
  const { officeOrder } = await loadPlan(payload, req)
  const rows = await query<UnitPerson & { total: number }>(
    payload,
    sql`select a.id::text as id, o.id::text as officer, o.full_name as name, o.code, f.name as "officeName",
        u.id::text as unit, u.name as "unitName", coalesce(a.full_time, false) as "fullTime", a."from",
        count(*) over ()::int as total
      from appointments a join officers o on o.id = a.officer_id join units u on u.id = a.unit_id join offices f on f.id = a.office_id
      where ${below ? sql`${unit} = any(${lineOf('u')})` : sql`u.id = ${unit}::uuid`} and ${inForceOn('a', on)} and ${isThere('u', on)}
      order by ${officeRank('f.key', officeOrder)}, ${nameOrder('o')}, a.id
      limit ${limit} offset ${(page - 1) * limit}`,
    req,
  )
  return { docs: rows.map(({ total: _, ...row }) => row), totalDocs: rows[0]?.total ?? 0 }
}
