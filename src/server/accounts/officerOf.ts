import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** The officer an account belongs to. */
export async function officerOf(req: PayloadRequest, user: string): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    req.payload,
    sql`select id::text as id from officers where user_id = ${user}::uuid`,
    req,
  )
  return row?.id ?? null
}
