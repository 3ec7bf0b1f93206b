import type { Payload } from 'payload'
import { cache } from 'react'
import { isNamed, type Named, readNames } from '#server/records/readNames.ts'

export { isNamed }

/** The name of a row by its id; asked for one by one, read together: one statement a collection for a whole page. */
export function nameOf(payload: Payload, collection: Named, id: string): Promise<string | null> {
  return loaderOf(payload).load(collection, id)
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
    const names = await readNames(payload, collection, [...new Set(queue.map(({ id }) => id))])
    for (const { id, done } of queue) done(names.get(id) ?? null)
  } catch (error) {
    for (const { failed } of queue) failed(error)
  }
}
