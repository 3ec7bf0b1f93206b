import type { Payload, PayloadRequest } from 'payload'
import type { Definition } from '#core/workflow/definition.ts'
import { query, sql } from '#server/sql/db.ts'
import type { Flow } from '../papers/playing.ts'

/** The published workflows by their keys; throws when one that the city needs is missing. */
export async function loadFlowIds(payload: Payload, req: PayloadRequest): Promise<(key: string) => Flow> {
  const rows = await query<{ id: string; key: string; definition: Definition }>(
    payload,
    sql`select distinct on (key) id::text, key, definition from workflows where status = 'published' order by key, version desc`,
    req,
  )
  const flows = new Map(rows.map((row) => [row.key, row]))
  return (key) => {
    const flow = flows.get(key)
    if (!flow) throw new Error(`the workflow ${key} is not published`)
    return flow
  }
}
