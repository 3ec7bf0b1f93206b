import type { Payload, PayloadRequest } from 'payload'
import { MAX_LEVELS, scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { query, sql } from '../../sql/db.ts'
import { list } from '../../sql/fragments.ts'

type Part = ReturnType<typeof sql>
/** `units`: whose people have changed, and with them the sums of all above; all when left out. */
type Folding = { year: number; units?: readonly string[]; req: PayloadRequest }

const columns = ['owed', 'met', 'minutes', 'officers', 'steady', 'parts']
const each = (write: (name: string) => string) => sql.raw(columns.map(write).join(', '))

/** Adds up what is kept of people who count in one unit: its own sums, then those with all below it, from below. */
export async function foldUnits(payload: Payload, folding: Folding): Promise<void> {
  const { year, units, req } = folding
  const which = (column: string) =>
    units ? sql`${sql.raw(column)} = any(${list(units, 'text')})` : sql`${sql.raw(column)} is not null`
  await query(
    payload,
    sql`delete from app.kept_units where year = ${year} and not below and ${which('unit')}`,
    req,
  )
  const own = sql`select unit, ${rest('r')} from app.kept_rows r where year = ${year} and ${which('unit')}`
  await query(payload, insertOf({ year, below: false }, own), req)
  await foldBelow(payload, folding)
}

/** The sums of units with all below them; of `units` and those above them. */
export async function foldBelow(payload: Payload, { year, units, req }: Folding): Promise<void> {
  const above = units
    ? sql`u.id::text in (select unnest(array[${sql.raw(scopeColumns.map((name) => `t.${name}`).join(', '))}]) from units t
        where t.id::text = any(${list(units, 'text')}))`
    : sql`true`
  const rows = await query<{ depth: number; ids: string[] }>(
    payload,
    sql`select u.depth::int as depth, array_agg(u.id::text) as ids from units u where ${above} and u.depth < ${MAX_LEVELS}
      group by u.depth order by u.depth desc`,
    req,
  )
  if (!units) await query(payload, sql`delete from app.kept_units where year = ${year} and below`, req)
  for (const { ids } of rows) {
    await query(
      payload,
      sql`delete from app.kept_units where year = ${year} and below and unit = any(${list(ids, 'text')})`,
      req,
    )
    const parts = sql`
      select unit, ${rest('k')} from app.kept_units k where year = ${year} and not below and unit = any(${list(ids, 'text')})
      union all
      select u.parent_id::text, ${rest('k')} from units u join app.kept_units k on k.unit = u.id::text
      where k.year = ${year} and k.below and u.parent_id = any(${list(ids)})`
    await query(payload, insertOf({ year, below: true }, parts), req)
  }
}

function rest(alias: string): Part {
  return sql.raw(['what', 'number', ...columns].map((name) => `${alias}.${name}`).join(', '))
}

/** Rows of one unit, kind and number added up, cell by cell. */
function insertOf({ year, below }: { year: number; below: boolean }, rows: Part): Part {
  return sql`insert into app.kept_units (year, unit, below, what, number, ${each((name) => name)})
    select ${year}::int, unit, ${below}::boolean, what, number,
      ${each((name) => `array_agg(${name} order by cell) filter (where ${name} is not null)`)}
    from (select r.unit, r.what, r.number, x.cell, ${each((name) => `sum(x.${name})::int as ${name}`)}
      from (${rows}) r cross join lateral unnest(${each((name) => `r.${name}`)}) with ordinality
        as x(${each((name) => name)}, cell)
      group by 1, 2, 3, 4) cells
    group by unit, what, number`
}
