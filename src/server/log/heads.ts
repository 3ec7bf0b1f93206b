import type { Payload, PayloadRequest } from 'payload'
import { type DayOfLog, type Head, type HeadProblem, problemOfHeads, sealDays } from '#core/log/head.ts'
import { sha256 } from '../approval/digest.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'

// A day counts as finished an hour after midnight by the database's clock: no statement runs that long.
const finished = sql.raw(
  `d.recorded_at < date_trunc('day', clock_timestamp() - interval '1 hour', 'Asia/Ho_Chi_Minh')`,
)

/** Seals every finished day that has no head yet. Gives how many. */
export async function writeHeads(req: PayloadRequest): Promise<number> {
  const [last] = await query<Head>(
    req.payload,
    sql`select day, rows::int as rows, digest, previous, head from app.log_heads order by day desc limit 1`,
    req,
  )
  const days = await daysOfLog(req.payload, last?.day ?? null, req)
  const heads = sealDays(days, last?.head ?? null, sha256)
  if (heads.length === 0) return 0
  await query(
    req.payload,
    sql`insert into app.log_heads (day, rows, digest, previous, head)
      select day, rows, digest, previous, head
      from jsonb_to_recordset(${rowsOf(heads)}) as h(day text, rows int, digest text, previous text, head text)`,
    req,
  )
  return heads.length
}

export type HeadsVerdict = { heads: number; broken: { day: string; problem: HeadProblem } | null }

/** Compares every sealed day with the log as it stands, and every head with the one before it. */
export async function verifyHeads(payload: Payload): Promise<HeadsVerdict> {
  const heads = await query<Head>(
    payload,
    sql`select day, rows::int as rows, digest, previous, head from app.log_heads order by day`,
  )
  if (heads.length === 0) return { heads: 0, broken: null }
  return { heads: heads.length, broken: problemOfHeads(heads, await daysOfLog(payload, null), sha256) }
}

/** The finished days after one, with the digest over the hashes of their rows. */
function daysOfLog(payload: Payload, after: string | null, req?: PayloadRequest): Promise<DayOfLog[]> {
  const since =
    after === null
      ? sql`true`
      : sql`d.recorded_at >= ((${after}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`
  return query<DayOfLog>(
    payload,
    sql`select to_char(d.recorded_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, count(*)::int as rows,
        encode(sha256(convert_to(string_agg(d.hash, E'\n' order by d.hash collate "C"), 'UTF8')), 'hex') as digest
      from decisions d where ${finished} and ${since} group by 1 order by 1`,
    req,
  )
}
