import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { tableOf } from '../sql/tableOf.ts'

type Column = { name?: string; type: string; relationTo?: unknown }

/** What records (`collection:id`) are called: their own title, or the name of the officer or unit they are about. */
export async function titlesOf(
  req: PayloadRequest,
  records: readonly string[],
): Promise<Map<string, string>> {
  const pairs = records.map((record) => record.split(':') as [string, string])
  const parts = [...Map.groupBy(pairs, ([collection]) => collection)].map(([collection, those]) => {
    const ids = list(those.map(([, id]) => id))
    return sql`select ${collection} || ':' || r.id as record, ${titleOf(req, collection)} as title
      from ${tableOf(collection)} r where r.id = any(${ids})`
  })
  if (parts.length === 0) return new Map()
  const rows = await query<{ record: string; title: string | null }>(
    req.payload,
    sql.join(parts, sql` union all `),
    req,
  )
  return new Map(rows.map(({ record, title }) => [record, title ?? '']))
}

function titleOf(req: PayloadRequest, collection: string) {
  const config = req.payload.collections[collection as 'events']?.config
  const fields = (config?.fields ?? []) as unknown as Column[]
  const has = (name: string) => fields.some((field) => field.name === name)
  if (has('title')) return sql`r.title`
  if (has('officer')) return sql`(select o.full_name from officers o where o.id = r.officer_id)`
  if (has('unit')) return sql`(select u.name from units u where u.id = r.unit_id)`
  return sql`null`
}
