import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { sql } from '../sql/db.ts'

type SQL = ReturnType<typeof sql>

/** `a.scope0, … a.scope7`. */
export function scopesOf(alias: string): SQL {
  return sql.raw(scopeColumns.map((name) => `${alias}.${name}`).join(', '))
}

/** An instant column as epoch milliseconds. */
export function millis(column: string): SQL {
  return sql.raw(`(extract(epoch from ${column}) * 1000)::float8`)
}

/** A list as one parameter. */
export function list(values: readonly string[], type: 'uuid' | 'text' = 'uuid'): SQL {
  return sql`${sql.param(values)}::${sql.raw(type)}[]`
}

/** Rows as one JSON parameter: the statement's text stays the same for one row and for a thousand. */
export function rowsOf(rows: readonly unknown[]): SQL {
  return sql`${JSON.stringify(rows)}::jsonb`
}
