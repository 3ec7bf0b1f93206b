import { sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

type SQL = ReturnType<typeof sql>

/** Where an office stands in lists of people (`comparePeople` of the core); the unknown ones last. */
export function officeRank(key: string, officeOrder: readonly string[]): SQL {
  return sql`coalesce(array_position(${list(officeOrder, 'text')}, ${sql.raw(key)}::text), ${officeOrder.length + 1})`
}

/** People of one office: by given name, which is the last word in Vietnamese, then by the whole name; total with the id. */
export function nameOrder(alias: string): SQL {
  const name = sql.raw(`${alias}.full_name::text`)
  return sql`app.fold(regexp_replace(btrim(${name}), '^.*[[:space:]]', '')), app.fold(${name}), ${sql.raw(alias)}.id`
}
