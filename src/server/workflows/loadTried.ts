import type { CollectionSlug, Payload } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { tableOf } from '../sql/tableOf.ts'

/** The ids of the newest records of a collection. */
export async function newest(payload: Payload, collection: Paper, limit: number): Promise<string[]> {
  const rows = await query<{ id: string }>(
    payload,
    sql`select id::text as id from ${tableOf(collection)} order by created_at desc, id limit ${limit}`,
  )
  return rows.map(({ id }) => id)
}

/** The contents of records, by id. */
export async function contentsOf(payload: Payload, collection: Paper, ids: string[]) {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** Who wrote on each record, by its id. */
export async function contributorsOf(payload: Payload, collection: Paper, ids: string[]) {
  const rows = await query<{ record: string; officers: string[] }>(
    payload,
    sql`select c.record::text as record, array_agg(c.officer::text) as officers from app.contributors c
      where c.collection = ${collection} and c.record = any(${list(ids)}) group by c.record`,
  )
  return new Map(rows.map(({ record, officers }) => [record, officers]))
}

/** The names of officers, by id. */
export async function namesOf(payload: Payload, ids: string[]) {
  const rows = await query<{ id: string; name: string }>(
    payload,
    sql`select id::text as id, full_name as name from officers where id = any(${list([...new Set(ids)])})`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
