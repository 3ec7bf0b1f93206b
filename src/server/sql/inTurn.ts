import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, query, sql } from './db.ts'

/** Another process ended its turn between our look and our lock. */
const OVERTAKEN = '40001'

/**
 * One transaction that sees one moment throughout, while nobody else has a turn of that name; 0 when somebody does.
 * What is read in it and then deleted is exactly what was read: rows added meanwhile stay.
 */
export async function inTurn(
  payload: Payload,
  name: string,
  work: (req: PayloadRequest) => Promise<number>,
): Promise<number> {
  const turn = inTransaction(payload, async (req) => {
    await query(payload, sql`set transaction isolation level repeatable read`, req)
    await query(payload, sql`set local statement_timeout = '10min'`, req)
    const [row] = await query<{ mine: boolean }>(
      payload,
      sql`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as mine`,
      req,
    )
    return row?.mine ? work(req) : 0
  })
  return turn.catch((error: unknown) => {
    if (codeOf(error) === OVERTAKEN) return 0
    throw error
  })
}

function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  return 'code' in error ? error.code : 'cause' in error ? codeOf(error.cause) : undefined
}
