import type { PayloadRequest } from 'payload'
import type { Reference } from '#core/input/checkFields.ts'
import { query, sql } from './db.ts'
import { list } from './fragments.ts'
import { tableOf } from './tableOf.ts'

/** The references that point at nothing; one statement for all of them. Table names come from our own declarations. */
export async function missingReferences(req: PayloadRequest, references: Reference[]): Promise<Reference[]> {
  if (references.length === 0) return []
  const tables = [...new Set(references.map((reference) => reference.to))]
  const parts = tables.map((table) => {
    const ids = [...new Set(references.filter(({ to }) => to === table).map(({ id }) => id))]
    return sql`select ${table}::text as to, id::text as id from ${tableOf(table)} where id = any(${list(ids)})`
  })
  const rows = await query<{ to: string; id: string }>(req.payload, sql.join(parts, sql` union all `), req)
  const found = new Set(rows.map((row) => `${row.to}:${row.id}`))
  return references.filter(({ to, id }) => !found.has(`${to}:${id}`))
}
