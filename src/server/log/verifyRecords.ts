import type { CollectionSlug, Payload } from 'payload'
import { PAPERS, type Paper } from '#core/workflow/papers.ts'
import { digestOf } from '../approval/digest.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** A record whose content is not what its last decision was about. */
export type ForeignRecord = { collection: Paper; record: string }
export type RecordsVerdict = { records: number; broken: ForeignRecord[] }

type Stored = Record<string, unknown> & { id: string }

const PAGE = 250
const NAMED = 20

/** Compares every decided or waiting record, as it stands, with the digest in the last row of its log. */
export async function verifyRecords(payload: Payload): Promise<RecordsVerdict> {
  const verdict: RecordsVerdict = { records: 0, broken: [] }
  for (const collection of PAPERS) await verifyCollection(payload, collection, verdict)
  return verdict
}

async function verifyCollection(payload: Payload, collection: Paper, verdict: RecordsVerdict): Promise<void> {
  let after: string | null = null
  for (;;) {
    const { docs }: { docs: Stored[] } = await payload.db.find<Stored>({
      collection: collection as CollectionSlug,
      where: {
        and: [
          { state: { in: ['pending', 'approved', 'rejected'] } },
          ...(after === null ? [] : [{ id: { greater_than: after } }]),
        ],
      },
      sort: 'id',
      limit: PAGE,
      pagination: false,
    })
    const last = docs.at(-1)
    if (last === undefined) return
    const digests = await lastDigests(
      payload,
      collection,
      docs.map(({ id }) => id),
    )
    for (const doc of docs) {
      verdict.records += 1
      const fits = digests.get(doc.id) === digestOf(doc)
      if (!fits && verdict.broken.length < NAMED) verdict.broken.push({ collection, record: doc.id })
    }
    after = last.id
  }
}

async function lastDigests(payload: Payload, collection: Paper, ids: string[]): Promise<Map<string, string>> {
  const rows = await query<{ record: string; digest: string }>(
    payload,
    sql`select distinct on (d.record) d.record, d.digest from decisions d
      where d.collection = ${collection} and d.record = any(${list(ids, 'text')}) order by d.record, d.seq desc`,
  )
  return new Map(rows.map(({ record, digest }) => [record, digest]))
}
