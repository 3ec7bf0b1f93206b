import type { Payload, PayloadRequest } from 'payload'
import { query, sql } from '#server/sql/db.ts'

/** Columns of a table in the order of a row's values, each with its PostgreSQL type. */
export type Table = { name: string; columns: readonly (readonly [column: string, type: string])[] }

export type Sink = {
  add: (table: Table, row: readonly unknown[]) => void
  /** Sends what has come together; waits only when the database is behind. */
  breathe: () => Promise<void>
  /** Sends everything and waits until it stands. */
  flush: () => Promise<void>
}

const BATCH = 2000
/** Statements on the way: one that runs and one that is ready. */
const AHEAD = 2

/**
 * Collects rows and writes them in large statements inside the transaction of `req`, always in the order of `tables`,
 * so that what others refer to stands first.
 */
export function sinkTo(payload: Payload, req: PayloadRequest, tables: readonly Table[]): Sink {
  const waiting = new Map<Table, (readonly unknown[])[]>()
  const running: Promise<unknown>[] = []
  let size = 0

  const send = (table: Table, rows: readonly (readonly unknown[])[]) => {
    const sent = query(payload, insertOf(table, rows), req)
    // The failure is thrown where it is awaited; until then it must not end the process.
    sent.catch(() => undefined)
    running.push(sent)
  }
  const sendAll = () => {
    for (const table of tables) {
      const rows = waiting.get(table)
      if (rows) send(table, rows)
    }
    waiting.clear()
    size = 0
  }
  return {
    add: (table, row) => {
      const rows = waiting.get(table)
      if (rows) rows.push(row)
      else waiting.set(table, [row])
      size += 1
    },
    breathe: async () => {
      if (size < BATCH) return
      sendAll()
      while (running.length > AHEAD) await running.shift()
      // Gives the driver its turn, so that the database works while the next rows are made.
      await new Promise((resolve) => setImmediate(resolve))
    },
    flush: async () => {
      sendAll()
      for (const sent of running.splice(0)) await sent
    },
  }
}

function insertOf({ name, columns }: Table, rows: readonly (readonly unknown[])[]) {
  const names = sql.raw(columns.map(([column]) => `"${column}"`).join(', '))
  const lists = columns.map(([, type], index) => {
    const values = rows.map((row) => row[index] ?? null)
    return sql`${sql.param(values)}::${sql.raw(`${type}[]`)}`
  })
  return sql`insert into ${sql.raw(name)} (${names}) select * from unnest(${sql.join(lists, sql`, `)})`
}
