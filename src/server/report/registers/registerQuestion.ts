import type { Day } from '#core/calendar/day.ts'
import { MAX_LEVELS } from '#core/hierarchy/scopeWhere.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { type SubtreeRoot, scopeColumn } from '../../figures/inScope.ts'
import { sql } from '../../sql/db.ts'

/** What every part of the statements asks: a unit's subtree, a plan year and its as-of day. */
export type RegisterQuestion = {
  root: SubtreeRoot
  year: number
  from: Day
  to: Day
  /** The day on which "in force" and "in scope" are judged. */
  asOf: Day
  plan: PlanDefinition
}

export type Part = ReturnType<typeof sql>

/** The longest list an annex prints; the note below it says how many there are. */
export const LONGEST_LIST = 200

const TEXT = 200

/** Whether a record with scope columns lies in the subtree. */
export function inside({ root }: RegisterQuestion, alias: string): Part {
  return sql`${scopeColumn(root.depth, alias)} = ${root.id}`
}

/** The line a record with scope columns of the subtree counts in: a child unit, or the unit itself. */
export function lineIn({ root }: RegisterQuestion, alias: string): Part {
  return root.depth + 1 < MAX_LEVELS
    ? sql`coalesce(${scopeColumn(root.depth + 1, alias)}, ${root.id})`
    : sql`${root.id}::text`
}

/** Lines and the total, of rows that have a `line`; a line without a row is left out. */
export const byLine = sql`group by grouping sets ((line), ()) having count(*) > 0`

/** The name of a row's line; the total's is that of `TOTAL`. */
export const lineName = sql`coalesce(line, 'total') as line`

/** Whether a day column lies in the plan year. */
export function inYear({ from, to }: RegisterQuestion, column: string): Part {
  return sql`${sql.raw(column)} between ${from} and ${to}`
}

/** The day of an instant column on Vietnam's clock, as text. */
export function dayTextOf(column: string): Part {
  return sql.raw(`to_char(${column} at time zone interval '7 hours', 'YYYY-MM-DD')`)
}

/** Whether an instant column lies in the plan year; comparable with an index on it. */
export function startsInYear({ from, to }: RegisterQuestion, column: string): Part {
  const name = sql.raw(column)
  return sql`${name} >= (${from}::date)::timestamp at time zone interval '7 hours'
    and ${name} < (${to}::date + 1)::timestamp at time zone interval '7 hours'`
}

/** A long text as an annex prints it: its beginning. */
export function beginningOf(column: string): Part {
  return sql.raw(
    `case when length(${column}) > ${TEXT} then rtrim(left(${column}, ${TEXT - 1})) || '…' else ${column} end`,
  )
}

/** Numbers its rows as one list: `what`, its place, how many there are, and the row as `facts`. */
export function listOf(what: string, rows: Part): Part {
  return sql`select ${what}::text as what, null::text as line, place::int, count::int,
      to_jsonb(t) - 'place' - 'count' - 'sorting' as facts
    from (select *, row_number() over (order by sorting) as place, count(*) over () as count from (${rows}) r) t
    where place <= ${sql.raw(String(LONGEST_LIST))}`
}

/** One row a line: `what` and its counts as `facts`. */
export function countsOf(what: string, facts: Part, from: Part): Part {
  return sql`select ${what}::text as what, ${lineName}, null::int as place, null::int as count,
      ${facts} as facts from (${from}) r ${byLine}`
}

/** One row a line: how many rows there are of each `key`. */
export function keysOf(what: string, from: Part): Part {
  return sql`select ${what}::text as what, line, null::int as place, null::int as count, jsonb_object_agg(key, n) as facts
    from (select ${lineName}, key, count(*) as n from (${from}) r group by grouping sets ((line, key), (key))) k
    group by line`
}
