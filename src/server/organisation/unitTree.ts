import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { type Caller, inScope, scopeOf } from '#core/hierarchy/caller.ts'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, lineOf } from '../sql/fragments.ts'
import { isThere, vacantOffices } from './vacancies.ts'

export type TreeUnit = {
  id: string
  name: string
  code: string
  level: string
  /** Units directly below it. */
  below: number
  /** What is counted of it, for who reads it; null otherwise: names of units are everybody's. */
  counted: {
    /** Officers in office in the unit itself, and with all units below. */
    officers: number
    officersBelow: number
    /** Its vacant offices by name, and how many stand vacant with all units below. */
    vacant: string[]
    vacantBelow: number
  } | null
}
type Row = Omit<TreeUnit, 'counted'> & NonNullable<TreeUnit['counted']> & { line: string[] }
type Asked = { caller: Caller; of: { unit: string } | { parent: string | null }; depth: number; on: Day }

/** A unit, or those directly below one (`null`: the roots), as they are on a day; one statement. `depth`: the rows' own. */
export async function unitTree(
  payload: Payload,
  { caller, of, depth, on }: Asked,
  req?: PayloadRequest,
): Promise<TreeUnit[]> {
  const column = scopeColumns[depth]
  if (column === undefined) return []
  const [ofPeople, ofUnits] = [sql.raw(`a.${column}`), sql.raw(`x.${column}`)]
  const which =
    'unit' in of
      ? sql`u.id = ${of.unit}::uuid`
      : of.parent === null
        ? sql`u.parent_id is null`
        : sql`u.parent_id = ${of.parent}::uuid`
  const rows = await query<Row>(
    payload,
    sql`with shown as materialized (select u.* from units u where ${which} and ${isThere('u', on)}),
      people as (
        select ${ofPeople} as root, count(distinct a.officer_id)::int as all,
          count(distinct a.officer_id) filter (where a.unit_id::text = ${ofPeople})::int as own
        from appointments a join offices f on f.id = a.office_id join units x on x.id = a.unit_id
        where ${ofPeople} in (select id::text from shown) and f.counts_as_officer and ${inForceOn('a', on)} and ${isThere('x', on)}
        group by 1),
      vacant as (
        select x.${sql.raw(column)} as root, x.id::text as unit, f.name
        from (${vacantOffices(sql`${ofUnits} in (select id::text from shown)`, on)}) v
          join units x on x.id = v.unit join offices f on f.id = v.office),
      empty as (select root, count(*)::int as all, coalesce(json_agg(name order by name) filter (where unit = root), '[]') as own
        from vacant group by root)
      select s.id::text as id, s.name, s.code, s.level, array_remove(${lineOf('s')}, null) as line,
        (select count(*)::int from units c where c.parent_id = s.id and ${isThere('c', on)}) as below,
        coalesce(p.own, 0) as officers, coalesce(p.all, 0) as "officersBelow",
        coalesce(e.own, '[]') as vacant, coalesce(e.all, 0) as "vacantBelow"
      from shown s left join people p on p.root = s.id::text left join empty e on e.root = s.id::text
      order by s.code, s.id`,
    req,
  )
  const scope = scopeOf(caller)
  return rows.map(({ line, officers, officersBelow, vacant, vacantBelow, ...unit }) => ({
    ...unit,
    counted: inScope(scope, line) ? { officers, officersBelow, vacant, vacantBelow } : null,
  }))
}

export type FoundUnit = { id: string; name: string; level: string; above: string }

/** Units whose name, short name or code contains a text, whatever its case and marks; the highest first, at most 50. */
export async function findUnits(
  payload: Payload,
  { text, on }: { text: string; on: Day },
): Promise<FoundUnit[]> {
  return query<FoundUnit>(
    payload,
    sql`with wanted as (select '%' || replace(replace(app.fold(${text}::text), '%', ''), '_', '') || '%' as pattern)
      select u.id::text as id, u.name, u.level, coalesce((select string_agg(n.name, ' › ' order by n.depth) from units n
          where n.id::text = any(${lineOf('u')}) and n.id <> u.id), '') as above
      from units u, wanted where ${isThere('u', on)} and (app.fold(u.name::text) like pattern
        or app.fold(coalesce(u.short_name, '')::text) like pattern or app.fold(u.code::text) like pattern)
      order by u.depth, u.code, u.id limit 50`,
  )
}
