import type { Payload } from 'payload'
import { cache } from 'react'
import { query, sql } from '#server/sql/db.ts'

const columns = {
  officers: 'full_name',
  units: 'name',
  offices: 'name',
  events: 'title',
  evidence: 'original_name',
} as const
export type Named = keyof typeof columns

/** The name of a row by its id; asked for one by one, read together: one statement a collection for a whole page. */
export function nameOf(payload: Payload, collection: Named, id: string): Promise<string | null> {
  return loaderOf(payload).load(collection, id)
}

export function isNamed(collection: string): collection is Named {
  return Object.hasOwn(columns, collection)
}

type Waiting = { id: string; done: (name: string | null) => void; failed: (error: unknown) => void }

// One loader a rendered page: names are read anew for each.
const loaderOf = cache((payload: Payload) => {
  const waiting = new Map<Named, Waiting[]>()
  return {
    load(collection: Named, id: string): Promise<string | null> {
      return new Promise((done, failed) => {
        const queue = waiting.get(collection) ?? []
        if (queue.length === 0) setImmediate(() => void flush(payload, collection, waiting))
        waiting.set(collection, [...queue, { id, done, failed }])
      })
    },
  }
})

async function flush(payload: Payload, collection: Named, waiting: Map<Named, Waiting[]>): Promise<void> {
  const queue = waiting.get(collection) ?? []
  waiting.delete(collection)
  try {
    const ids = JSON.stringify([...new Set(queue.map(({ id }) => id))])
    const rows = await query<{ id: string; name: string | null }>(
      payload,
      sql`select id::text, ${sql.raw(columns[collection])} as name from ${sql.raw(collection)}
        where id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb))`,
    )
    const names = new Map(rows.map((row) => [row.id, row.name]))
    for (const { id, done } of queue) done(names.get(id) ?? null)
  } catch (error) {
    for (const { failed } of queue) failed(error)
  }
}
