import { query, sql } from '#server/sql/db.ts'
import { list } from '#server/sql/fragments.ts'
import type { Writing } from './writing.ts'

type Index = { table: string; name: string; definition: string }

/**
 * Takes the indexes of large tables away while `write` fills them, and makes them again as they were, in the same
 * transaction: sorting six million keys once is several times as fast as looking a place up for each. Keys stay, and
 * so do those of a few rows only.
 */
export async function withoutIndexes(
  { payload, req, onProgress }: Writing,
  tables: readonly string[],
  write: () => Promise<void>,
): Promise<void> {
  const indexes = await query<Index>(
    payload,
    sql`select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
      from pg_index i where i.indrelid = any(${list(tables, 'text')}::regclass[])
        and i.indpred is null and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by 1, 2`,
    req,
  )
  for (const { name } of indexes) await query(payload, sql`drop index ${sql.raw(name)}`, req)
  await write()
  for (const [table, made] of Map.groupBy(indexes, (index) => index.table)) {
    for (const { definition } of made) await query(payload, sql.raw(definition), req)
    onProgress(`Chỉ mục của ${table}: ${made.length}`)
  }
}
