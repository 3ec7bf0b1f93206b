import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { readActKey } from '#core/report/dueActs.ts'
import { now } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { actsAt, REPORT_TASK } from './sweepReports.ts'

/** One act of the sweep in a list: what, of which unit and year, and when. */
export type ListedAct = {
  kind: string
  /** Days before the last good day for a reminder (negative: after it); null otherwise. */
  days: number | null
  unit: string
  year: number
}
export type SweepState = {
  done: (ListedAct & { at: string })[]
  doneTotal: number
  failed: (ListedAct & { key: string; error: string; attempts: number; at: string })[]
  due: (ListedAct & { since: Day })[]
  coming: (ListedAct & { since: Day })[]
  comingTotal: number
  mails: { queued: number; failed: number; sent: number; withheld: number; oldestQueuedAt: string | null }
}

const SHOWN = 100

/** What the sweep did, will do next, and what failed; and how the outbox stands. Each list at most a hundred long. */
export async function sweepState(payload: Payload, req?: PayloadRequest): Promise<SweepState> {
  const acts = await actsAt(payload, now())
  const done = await query<{ period: string; at: string; total: number }>(
    payload,
    sql`select period, finished_at as at, count(*) over ()::int as total from app.runs
      where task = ${REPORT_TASK} order by finished_at desc, period limit ${SHOWN}`,
    req,
  )
  const failed = await query<{ period: string; error: string; attempts: number; at: string }>(
    payload,
    sql`select period, error, attempts, last_at as at from app.failed_acts where task = ${REPORT_TASK}
      order by last_at desc, period limit ${SHOWN}`,
    req,
  )
  const [mails] = await query<SweepState['mails']>(
    payload,
    sql`select count(*) filter (where state = 'queued')::int as queued, count(*) filter (where state = 'failed')::int as failed,
        count(*) filter (where state = 'sent')::int as sent, count(*) filter (where state = 'withheld')::int as withheld,
        min(created_at) filter (where state = 'queued') as "oldestQueuedAt"
      from mails`,
    req,
  )
  const keys = [...done, ...failed].map(({ period }) => readActKey(period))
  const planned = [...acts.due, ...acts.coming]
  const names = await unitNames(
    payload,
    [...keys, ...planned].flatMap((one) => one?.unit ?? []),
    req,
  )
  const shown = (key: string): ListedAct => {
    const { kind, days, unit, year } = readActKey(key) ?? { kind: key, days: null, unit: null, year: 0 }
    return { kind, days, year, unit: unit === null ? '' : (names.get(unit) ?? unit) }
  }
  return {
    done: done.map(({ period, at }) => ({ ...shown(period), at })),
    doneTotal: done[0]?.total ?? 0,
    failed: failed.map(({ period, error, attempts, at }) => ({
      key: period,
      ...shown(period),
      error,
      attempts,
      at,
    })),
    due: acts.due.slice(0, SHOWN).map(({ key, since }) => ({ ...shown(key), since })),
    coming: acts.coming.slice(0, SHOWN).map(({ key, since }) => ({ ...shown(key), since })),
    comingTotal: acts.coming.length,
    mails: mails ?? { queued: 0, failed: 0, sent: 0, withheld: 0, oldestQueuedAt: null },
  }
}

async function unitNames(
  payload: Payload,
  units: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, string>> {
  const rows = await query<{ id: string; name: string }>(
    payload,
    sql`select id::text, name from units where id::text = any(${list([...new Set(units)], 'text')})`,
    req,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
