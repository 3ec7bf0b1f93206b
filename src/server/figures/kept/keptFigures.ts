import type { Payload, PayloadRequest } from 'payload'
import { DAY_MS } from '#core/calendar/day.ts'
import { query, sql } from '../../sql/db.ts'
import type { Counted } from '../figureRow.ts'
import type { UnitQuestion, UnitRules } from '../unitRules.ts'
import { keptSql } from './keptSql.ts'
import { yearRules } from './yearRules.ts'

type Row = Counted | (Omit<Counted, 'what'> & { what: 'kept' })

/** Whom it would cost more to compute one by one than to compute everybody. */
const MOST_MARKED = 5000
/** So often somebody may be marked between the question who is and the statement. */
const TRIES = 3

/**
 * The rows of a unit's figures from what is kept of a plan year; null where that cannot be used: nothing is kept, it
 * was kept by other rules, or something else is asked than the whole of the year as it is known.
 */
export async function keptFigures(
  payload: Payload,
  question: UnitQuestion,
  { rules, req }: { rules: UnitRules; req: PayloadRequest | undefined },
): Promise<Counted[] | null> {
  const { asOf, from, to, known } = rules
  if (known !== null || question.versions || question.span || asOf.day < from || asOf.day > to) return null
  const year = await yearRules(payload, question.year, req)
  if (year === null || JSON.stringify(year.plan) !== JSON.stringify(rules.plan)) return null
  for (let tried = 0; tried < TRIES; tried += 1) {
    const marks = await readMarks(payload, { digest: year.digest, rules, year: question.year }, req)
    if (marks === null) return null
    const rows = await query<Row>(payload, keptSql({ rules, year, ...marks }), req)
    if (rows.some(({ what, owed }) => what === 'kept' && owed === 1))
      return rows.filter((row): row is Counted => row.what !== 'kept')
  }
  return null
}

type Asked = { digest: string; year: number; rules: UnitRules }

type Marks = { marked: string[]; moved: boolean }

/** Whose figures have moved since they were kept, and whether units have; null where nothing is kept that could be used. */
async function readMarks(
  payload: Payload,
  { digest, year, rules }: Asked,
  req: PayloadRequest | undefined,
): Promise<Marks | null> {
  const { over, midnights } = rules.tables
  const at = (instant: number) => new Date(instant).toISOString()
  const [row] = await query<Marks>(
    payload,
    // A meeting that was still going on at the instant asked is not known in what is kept of whole periods.
    sql`select array(select distinct officer::text from app.kept_marks where officer is not null limit ${MOST_MARKED + 1}) as marked,
        exists (select from app.kept_marks where moved is not null) as moved
      where exists (select from app.kept_years where year = ${year}::int and digest = ${digest} and whole)
        and not exists (select from activities a where a.kind = 'summonedMeeting' and a.state = 'approved'
          and a.starts_at > ${at(over - midnights * DAY_MS)}::timestamptz and a.starts_at < ${at(over)}::timestamptz
          and a.ends_at > ${at(over)}::timestamptz)`,
    req,
  )
  return row && row.marked.length <= MOST_MARKED ? row : null
}
