import type { Payload } from 'payload'
import { inTransaction, query, sql } from '../sql/db.ts'
import { oneAtATime } from '../turns.ts'

/**
 * Work that writes one account, in turn (key: its id). Payload writes the whole account row back: beside a login under
 * way a new password, or the end of a session, would be undone.
 */
export const accountTurn = oneAtATime()

/**
 * The same among all processes on the database. Takes a connection for as long as the work lasts: the caller limits how
 * many do so at a time. Who waits is not refused for the few seconds of a crowd.
 */
export function amongProcesses<T>(payload: Payload, account: string, work: () => Promise<T>): Promise<T> {
  return inTransaction(payload, async (req) => {
    await query(
      payload,
      sql`select set_config('lock_timeout', '30s', true), set_config('idle_in_transaction_session_timeout', '60s', true)`,
      req,
    )
    await query(payload, sql`select pg_advisory_xact_lock(hashtextextended(${account}, 4))`, req)
    return work()
  })
}
