import type { PayloadRequest } from 'payload'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

type Version = { version: number; from: string }

/**
 * The number of a unit's next version, which must begin after the last one; two made at once wait for each other.
 * Runs inside the transaction of `req`.
 */
export async function numberVersion(req: PayloadRequest, unit: string, from: string): Promise<number> {
  await query(
    req.payload,
    sql`select pg_advisory_xact_lock(hashtextextended(${`conduct-rules:${unit}`}, 0))`,
    req,
  )
  const [last] = await query<Version>(
    req.payload,
    sql`select version::int as version, "from" from conduct_rules where unit_id = ${unit}::uuid
      order by version desc limit 1`,
    req,
  )
  if (last && from <= last.from)
    throw refuse({ code: 'version-not-later', path: 'from', data: { day: last.from } })
  return (last?.version ?? 0) + 1
}
