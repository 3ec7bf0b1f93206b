import type { Payload } from 'payload'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { query, sql } from '#server/sql/db.ts'

const columns = (alias: string) => sql.raw(scopeColumns.map((name) => `${alias}.${name}`).join(', '))
const count = async (payload: Payload, statement: ReturnType<typeof sql>) =>
  Number((await query<{ n: string }>(payload, statement))[0]?.n)

/** How many rows there are of each table asked for. */
export async function countsOf(payload: Payload, tables: readonly string[]): Promise<Record<string, number>> {
  const entries: [string, number][] = []
  for (const table of tables) {
    entries.push([table, await count(payload, sql`select count(*) as n from ${sql.raw(table)}`)])
  }
  return Object.fromEntries(entries)
}

/** Records whose scope columns are not those of their unit. */
export function strayScopes(payload: Payload, table: string, unit: string): Promise<number> {
  return count(
    payload,
    sql`select count(*) as n from ${sql.identifier(table)} r join units u on u.id = r.${sql.identifier(unit)}
      where (${columns('r')}) is distinct from (${columns('u')})`,
  )
}

/** Activities whose unit is not that of the officer's highest appointment on the day they start. */
export function misplacedActivities(payload: Payload): Promise<number> {
  return count(
    payload,
    sql`select count(*) as n from activities r where r.unit_id is distinct from (
      select u.id from appointments a join units u on u.id = a.unit_id,
        to_char(r.starts_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
      where a.officer_id = r.officer_id and a."from" <= day and (a."to" is null or a."to" >= day)
      order by u.depth, a."from", a.id limit 1)`,
  )
}

/** Pairs of one officer's records of one kind that share time. */
export function overlaps(payload: Payload): Promise<number> {
  return count(
    payload,
    sql`select count(*) as n from (select starts_at,
        max(ends_at) over (partition by officer_id, kind order by starts_at rows between unbounded preceding and 1 preceding) as before
        from activities) x where before > starts_at`,
  )
}

/** Officers and what is theirs by a login name. */
export async function holderOf(payload: Payload, login: string) {
  const rows = await query<{
    officer: string
    unit: string
    office: string
    from: string
    to: string | null
  }>(
    payload,
    sql`select o.id::text as officer, n.code as unit, f.key as office, a."from", a."to" from users u
      join officers o on o.user_id = u.id join appointments a on a.officer_id = o.id
      join units n on n.id = a.unit_id join offices f on f.id = a.office_id where u.email = ${`${login}@demo.local`}`,
  )
  return rows
}

/** Whatever an officer has in a span of days: pledges, activities, events made or on their rosters. */
export function tracesOf(
  payload: Payload,
  of: { officer: string; from: string; year: number },
): Promise<number> {
  const { officer, from, year } = of
  return count(
    payload,
    sql`select (select count(*) from pledges where officer_id = ${officer}::uuid and year = ${year})
      + (select count(*) from activities where officer_id = ${officer}::uuid and starts_at >= ${from}::timestamptz)
      + (select count(*) from events e left join events_roster r on r._parent_id = e.id
        where e.starts_at >= ${from}::timestamptz and (e.made_by_id = ${officer}::uuid or r.officer_id = ${officer}::uuid)) as n`,
  )
}

/** Of each record what was submitted last, the digest of its last row, and whether nothing was written into it since. */
export function lastWords(payload: Payload, records: readonly string[]) {
  return query<{
    record: string
    digest: string
    content: Record<string, unknown> | null
    untouched: boolean
  }>(
    payload,
    sql`select distinct on (d.record) d.record, l.digest, d.content, not exists (select 1 from decisions f
        where f.record = d.record and f.seq > d.seq and (f.details ? 'fields' or f.action in ('respond', 'remedy'))) as untouched
      from decisions d cross join lateral (select digest from decisions x where x.record = d.record order by x.seq desc limit 1) l
      where d.record = any(${sql.param(records)}::text[]) and d.action = 'submit' order by d.record, d.seq desc`,
  )
}

/** Foreign keys, as "table.column", behind which something is missing. */
export async function danglingReferences(payload: Payload): Promise<string[]> {
  const keys = await query<{ table: string; column: string; parent: string }>(
    payload,
    sql`select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as parent
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f'`,
  )
  const found: string[] = []
  for (const { table, column, parent } of keys) {
    const missing = await count(
      payload,
      sql`select count(*) as n from ${sql.raw(table)} r left join ${sql.raw(parent)} p on p.id = r.${sql.identifier(column)}
        where r.${sql.identifier(column)} is not null and p.id is null`,
    )
    if (missing > 0) found.push(`${table}.${column}`)
  }
  return keys.length > 20 ? found : ['no foreign keys were found']
}

/** What stands in the tables, as one text: equal cities give equal texts. */
export async function fingerprint(
  payload: Payload,
  tables: readonly string[],
): Promise<Record<string, string>> {
  const entries: [string, string][] = []
  for (const table of tables) {
    const rows = await query<{ digest: string }>(
      payload,
      sql`select md5(string_agg(md5(r::text), '' order by md5(r::text))) as digest from ${sql.raw(table)} r`,
    )
    entries.push([table, rows[0]?.digest ?? ''])
  }
  return Object.fromEntries(entries)
}
