import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** The officer an account belongs to. */
export async function ownerOf(
  req: PayloadRequest,
  user: string,
): Promise<{ officer: string; name: string } | null> {
  const [row] = await query<{ officer: string; name: string }>(
    req.payload,
    sql`select id::text as officer, full_name as name from officers where user_id = ${user}::uuid`,
    req,
  )
  return row ?? null
}
