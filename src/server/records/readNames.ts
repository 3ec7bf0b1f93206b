import type { Payload } from 'payload'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** By what a record is named where others refer to it. */
const columns = {
  officers: 'full_name',
  units: 'name',
  offices: 'name',
  events: 'title',
  evidence: 'original_name',
  documents: 'title',
  workflows: 'name',
} as const
export type Named = keyof typeof columns

export function isNamed(collection: string): collection is Named {
  return Object.hasOwn(columns, collection)
}

/** The names of records by their ids, in one statement. Names are shown to whoever sees what refers to them. */
export async function readNames(
  payload: Payload,
  collection: Named,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await query<{ id: string; name: string | null }>(
    payload,
    sql`select id::text, ${sql.raw(columns[collection])} as name from ${sql.raw(collection)}
      where id = any(${list(ids)})`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
