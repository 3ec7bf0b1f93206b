import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { sql } from './db.ts'

type SQL = ReturnType<typeof sql>

/** `a.scope0, … a.scope7`. */
export function scopesOf(alias: string): SQL {
  return sql.raw(scopeColumns.map((name) => `${alias}.${name}`).join(', '))
}

/** The line of a unit as an array of text: element depth + 1 is its ancestor at that depth, null below the unit. */
export function lineOf(alias: string): SQL {
  return sql`array[${scopesOf(alias)}]::text[]`
}

/** Whether the appointment `alias` is in force on a day (`holdsOn` of the core). */
export function inForceOn(alias: string, day: string): SQL {
  const [from, to] = [sql.raw(`${alias}."from"`), sql.raw(`${alias}."to"`)]
  return sql`${from} <= ${day} and (${to} is null or ${to} >= ${day})`
}

/** An instant column as epoch milliseconds: date_part is exact to the microsecond, and much faster than extract. */
export function millis(column: string): SQL {
  return sql.raw(`round(date_part('epoch', ${column}) * 1000)`)
}

/** A list as one parameter. */
export function list(values: readonly string[], type: 'uuid' | 'text' = 'uuid'): SQL {
  return sql`${sql.param(values)}::${sql.raw(type)}[]`
}

/** Rows as one JSON parameter: the statement's text stays the same for one row and for a thousand. */
export function rowsOf(rows: readonly unknown[]): SQL {
  return sql`${JSON.stringify(rows)}::jsonb`
}
