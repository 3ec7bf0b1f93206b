import type { Payload, PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** The id of the unit above all others (the city); null before there is one. */
export async function rootUnit(payload: Payload, req?: PayloadRequest): Promise<string | null> {
  const [root] = await query<{ id: string }>(
    payload,
    sql`select id::text as id from units where depth = 0 order by code, id limit 1`,
    req,
  )
  return root?.id ?? null
}
