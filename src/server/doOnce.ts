import type { Payload, PayloadRequest } from 'payload'
import { now } from './clock.ts'
import { inTransaction, query, sql } from './sql/db.ts'

type Once = { task: string; period: string; instead?: readonly string[] }

/**
 * Does something once, ever, for a task and period, in one transaction with the note that it was done: killed
 * half-way it leaves nothing and is done again; of several processes one does it, the others pass on. `instead` names
 * periods of the same task that are thereby settled too. Gives whether this call did it.
 */
export async function doOnce(
  payload: Payload,
  { task, period, instead = [] }: Once,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    if (!(await claim(req, task, period))) return false
    await work(req)
    const periods = JSON.stringify([period, ...instead])
    await query(
      payload,
      sql`insert into app.runs (task, period, started_at, finished_at)
        select ${task}, each, ${now().toISOString()}::timestamptz, ${now().toISOString()}::timestamptz
        from jsonb_array_elements_text(${periods}::jsonb) as each on conflict (task, period) do nothing`,
      req,
    )
    return true
  })
}

/** The periods of a task that are done. */
export async function donePeriods(payload: Payload, task: string): Promise<Set<string>> {
  const rows = await query<{ period: string }>(payload, sql`select period from app.runs where task = ${task}`)
  return new Set(rows.map(({ period }) => period))
}

// The lock is the transaction's: it goes with the process that holds it, and nobody waits for it.
async function claim(req: PayloadRequest, task: string, period: string): Promise<boolean> {
  const rows = await query<{ mine: boolean }>(
    req.payload,
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${task}:${period}`}, 1)) as mine`,
    req,
  )
  if (!rows[0]?.mine) return false
  // A statement of its own: it must see what the last holder of the lock committed.
  const done = await query(
    req.payload,
    sql`select 1 from app.runs where task = ${task} and period = ${period}`,
    req,
  )
  return done.length === 0
}
