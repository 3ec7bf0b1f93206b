import type { PayloadRequest } from 'payload'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

/**
 * Claims an Idempotency-Key for this call, or gives the answer it already had. Of simultaneous calls with one key the
 * others wait here until the first has committed. Another body under a used key is refused (422).
 */
export async function claimKey(
  req: PayloadRequest,
  { user, key, digest }: { user: string; key: string; digest: string },
): Promise<unknown> {
  const claimed = await query(
    req.payload,
    sql`insert into app.idempotency (user_id, key, body_digest, status, answer)
      values (${user}::uuid, ${key}, ${digest}, 0, '{}') on conflict do nothing returning 1`,
    req,
  )
  if (claimed.length > 0) return null
  const rows = await query<{ digest: string; answer: string }>(
    req.payload,
    sql`select body_digest as digest, answer from app.idempotency where user_id = ${user}::uuid and key = ${key}`,
    req,
  )
  if (rows[0]?.digest !== digest) throw refuse({ code: 'key-reused' })
  return JSON.parse(rows[0].answer)
}
