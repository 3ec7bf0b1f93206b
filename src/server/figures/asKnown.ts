import type { Day, Instant } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import { now } from '../clock.ts'
import { sql } from '../sql/db.ts'

type SQL = ReturnType<typeof sql>

/** Rows known since they were made, and papers known since they were decided; the lists of each with their reference. */
const made = ['units', 'officers', 'appointments', 'offices', 'plans', 'work_hours'] as const
const decided = ['activities', 'pledges', 'reviews', 'initiatives', 'models', 'exemptions'] as const
const lists = [
  { table: 'work_hours_hours', of: 'work_hours', by: '_parent_id' },
  { table: 'work_hours_texts', of: 'work_hours', by: 'parent_id' },
  { table: 'reviews_collective_merits', of: 'reviews', by: '_parent_id' },
  { table: 'initiatives_authors', of: 'initiatives', by: '_parent_id' },
] as const

/** The instant up to which a day knew: its end, or null while it is not over: then what is known now counts. */
export function knownBy(day: Day | null): Instant | null {
  if (day === null) return null
  const end = endOf(day)
  return end <= now().getTime() ? end : null
}

/**
 * A statement over the tables that figures are computed from, answered from what was known before an instant: the same
 * statement, in which these tables are the versions that stood then (`app.past` keeps those that were superseded).
 * Papers are only those approved then. Null: the statement as it is.
 */
export function asKnown(known: Instant | null, statement: SQL): SQL {
  if (known === null) return statement
  const at = sql`${new Date(known).toISOString()}::timestamptz`
  const tables = [
    ...made.map((table) => rowsKnown(table, at, { since: sql`r.created_at`, counted: sql`true` })),
    ...decided.map((table) =>
      rowsKnown(table, at, {
        since: sql`coalesce(r.decided_at, r.created_at)`,
        counted: sql`r.state = 'approved'`,
      }),
    ),
    ...lists.map((list) => listKnown(list, at)),
  ]
  // A statement with parts of its own may only stand inside; its order is kept.
  return sql`with ${sql.join(tables, sql`, `)} select * from (${statement}) answer`
}

/** The row as it stands where nothing superseded it since, or the first version that was superseded since. */
function rowsKnown(table: string, at: SQL, { since, counted }: { since: SQL; counted: SQL }): SQL {
  const name = sql.identifier(table)
  return sql`${name} as not materialized (
    select r.* from ${name} r where ${counted} and ${since} < ${at}
      and not exists (select from app.past p where p.source = ${table} and p.record = r.id and p.until >= ${at})
    union all
    select r.* from (${firstSince(table, at)}) p cross join lateral jsonb_populate_record(null::${name}, p.version) r
    where ${since} < ${at})`
}

function listKnown({ table, of, by }: (typeof lists)[number], at: SQL): SQL {
  const name = sql.identifier(table)
  return sql`${name} as not materialized (
    select r.* from ${name} r where not exists (
      select from app.past p where p.source = ${of} and p.record = r.${sql.identifier(by)} and p.until >= ${at})
    union all
    select r.* from (${firstSince(of, at)}) p
      cross join lateral jsonb_populate_recordset(null::${name}, p.lists -> ${table}::text) r)`
}

function firstSince(source: string, at: SQL): SQL {
  return sql`select distinct on (p.record) p.version, p.lists from app.past p
    where p.source = ${source} and p.until >= ${at} order by p.record, p.until`
}
