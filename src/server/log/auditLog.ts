import type { Payload } from 'payload'
import { inTransaction, query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'
import { type HeadsVerdict, verifyHeads, writeHeads } from './heads.ts'
import { type ChainsVerdict, verifyChains } from './verifyChains.ts'
import { type RecordsVerdict, verifyRecords } from './verifyRecords.ts'

/** What one look over the whole log found; `sound` when nothing is broken. */
export type Audit = {
  startedAt: string
  finishedAt: string
  sound: boolean
  chains: ChainsVerdict
  heads: HeadsVerdict
  records: RecordsVerdict
}

/** Verifies every row, every chain, every sealed day and every decided record, and keeps what was found. */
export async function auditLog(payload: Payload): Promise<Audit> {
  const startedAt = new Date().toISOString()
  const chains = await verifyChains(payload)
  const heads = await verifyHeads(payload)
  const records = await verifyRecords(payload)
  const sound = chains.broken.length === 0 && heads.broken === null && records.broken.length === 0
  const finishedAt = new Date().toISOString()
  const audit = { startedAt, finishedAt, sound, chains, heads, records }
  await query(
    payload,
    sql`insert into app.audits (started_at, finished_at, sound, found)
      values (${startedAt}::timestamptz, ${finishedAt}::timestamptz, ${sound}, ${JSON.stringify({ chains, heads, records })}::jsonb)`,
  )
  return audit
}

/** Seals the days that are over. Gives how many. */
export function sealLog(payload: Payload): Promise<number> {
  return inTransaction(payload, async (req) => {
    await query(payload, sql`lock table app.log_heads in share row exclusive mode`, req)
    return writeHeads(req)
  })
}

/** The last looks over the log, the newest first. */
export async function lastAudits(payload: Payload, limit = 10): Promise<Audit[]> {
  const rows = await query<{
    started: number
    finished: number
    sound: boolean
    found: Omit<Audit, 'sound'>
  }>(
    payload,
    sql`select ${millis('started_at')} as started, ${millis('finished_at')} as finished, sound, found
      from app.audits order by id desc limit ${limit}`,
  )
  return rows.map(({ started, finished, sound, found }) => ({
    ...found,
    sound,
    startedAt: new Date(Number(started)).toISOString(),
    finishedAt: new Date(Number(finished)).toISOString(),
  }))
}
