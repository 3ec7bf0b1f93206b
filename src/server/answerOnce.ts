import type { PayloadRequest } from 'payload'
import { canonicalJson } from '#core/workflow/canonical.ts'
import { claimKey } from './approval/claimKey.ts'
import { sha256 } from './approval/digest.ts'
import { query, sql } from './sql/db.ts'

type Asked = { user: string; key: string | undefined; body: unknown }

/**
 * Does a person's work once for an Idempotency-Key and answers the same ever after; the key, what was written and the
 * answer are of one transaction, that of `req`. 422 for another body under a used key. Without a key the work is done.
 */
export async function answerOnce<T>(
  req: PayloadRequest,
  { user, key, body }: Asked,
  work: () => Promise<T>,
): Promise<T> {
  if (key === undefined) return work()
  const before = await claimKey(req, { user, key, digest: sha256(canonicalJson(body)) })
  if (before !== null) return before as T
  const answer = await work()
  await query(
    req.payload,
    sql`update app.idempotency set status = 201, answer = to_jsonb(${JSON.stringify(answer)}::text)
      where user_id = ${user}::uuid and key = ${key}`,
    req,
  )
  return answer
}
