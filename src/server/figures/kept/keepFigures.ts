import type { Payload, PayloadRequest } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { today } from '../../clock.ts'
import { loadPlan } from '../../plan/loadPlans.ts'
import { query, sql } from '../../sql/db.ts'
import { list } from '../../sql/fragments.ts'
import { inTurn } from '../../sql/inTurn.ts'
import { foldBelow, foldUnits } from './foldUnits.ts'
import { freshSql, type YearRules } from './freshSql.ts'
import { yearRules } from './yearRules.ts'

/** Plan years that are kept, the running one among them: what reports look at. */
const YEARS = 3
/** Officers computed in one transaction. */
const AT_ONCE = 1000

type Given = {
  payload: Payload
  years?: readonly number[]
  stopping?: () => boolean
  onYear?: (year: number) => void
}

/**
 * Brings what is kept up to date: years that are not kept yet, or by other rules, from the first officer to the last,
 * then everybody who was marked. Any number of processes may call it; one does the work. Gives how many officers were
 * computed.
 */
export async function keepFigures(given: Given): Promise<number> {
  const { payload, stopping = () => false, onYear = () => {} } = given
  const years = given.years ?? (await keptYears(payload))
  let computed = 0
  const untilDone = async (work: (req: PayloadRequest) => Promise<number>) => {
    for (let count = 1; count > 0 && !stopping(); computed += count)
      count = await inTurn(payload, 'kept figures', work)
  }
  for (const year of years) {
    await untilDone((req) => buildOn(payload, { year, req }))
    onYear(year)
  }
  await untilDone((req) => refreshMarked(payload, { years, req }))
  return computed
}

/** The running plan year and those that its report looks back at, the running one first. */
async function keptYears(payload: Payload): Promise<number[]> {
  const running = planYearOf(today(), (await loadPlan(payload)).firstMonth)
  return Array.from({ length: YEARS }, (_, back) => running - back)
}

type Building = { year: number; req: PayloadRequest }

/** The next officers of a year that is not kept whole; 0 when it is. */
async function buildOn(payload: Payload, { year, req }: Building): Promise<number> {
  const rules = await yearRules(payload, year, req)
  if (rules === null) return 0
  const [state] = await query<{ digest: string; whole: boolean; through: string | null }>(
    payload,
    sql`select digest, whole, through::text as through from app.kept_years where year = ${year}`,
    req,
  )
  if (state?.digest === rules.digest && state.whole) return 0
  if (state?.digest !== rules.digest) await forget(payload, { rules, req })
  const after = state?.digest === rules.digest ? state.through : null
  const officers = await query<{ id: string }>(
    payload,
    sql`select distinct a.officer_id::text as id from appointments a join offices f on f.id = a.office_id
      where f.counts_as_officer ${after ? sql`and a.officer_id > ${after}::uuid` : sql``} order by 1 limit ${AT_ONCE}`,
    req,
  )
  const ids = officers.map(({ id }) => id)
  await keep(payload, { rules, officers: ids, req })
  if (ids.length < AT_ONCE) await foldUnits(payload, { year, req })
  await query(
    payload,
    sql`update app.kept_years set through = ${ids.at(-1) ?? after}::uuid, whole = ${ids.length < AT_ONCE}, made_at = now()
      where year = ${year}`,
    req,
  )
  // The planner has to know how much there is now, or it joins row by row what it takes for a few.
  if (ids.length < AT_ONCE)
    await query(payload, sql`analyze app.kept_units, app.kept_rows, app.kept_officers`, req)
  return Math.max(1, ids.length)
}

async function forget(payload: Payload, { rules, req }: { rules: YearRules; req: PayloadRequest }) {
  for (const table of ['kept_units', 'kept_rows', 'kept_officers', 'kept_years'])
    await query(payload, sql`delete from app.${sql.raw(table)} where year = ${rules.year}`, req)
  await query(
    payload,
    sql`insert into app.kept_years (year, digest) values (${rules.year}, ${rules.digest})`,
    req,
  )
}

/** The officers marked longest, in every year that is kept; gives how many. */
async function refreshMarked(
  payload: Payload,
  { years: kept, req }: { years: readonly number[]; req: PayloadRequest },
): Promise<number> {
  const marks = await query<{ id: string; officer: string | null }>(
    payload,
    sql`select id::text as id, officer::text as officer from app.kept_marks order by id limit ${AT_ONCE}`,
    req,
  )
  if (marks.length === 0) return 0
  const officers = [...new Set(marks.flatMap(({ officer }) => officer ?? []))]
  const moved = marks.some(({ officer }) => officer === null)
  await query(payload, sql`delete from app.kept_years where year <> all(${sql.param(kept)}::int[])`, req)
  const years = await query<{ year: number; digest: string }>(
    payload,
    sql`select year, digest from app.kept_years order by year`,
    req,
  )
  for (const { year, digest } of years) {
    const rules = await yearRules(payload, year, req)
    // By other rules: the year is built anew.
    if (rules?.digest !== digest) continue
    const units = await keep(payload, { rules, officers, req })
    if (units.length > 0) await foldUnits(payload, { year, units, req })
    if (moved) await foldBelow(payload, { year, req })
  }
  const ids = marks.map(({ id }) => id)
  await query(payload, sql`delete from app.kept_marks where id = any(${sql.param(ids)}::bigint[])`, req)
  return marks.length
}

type Keeping = { rules: YearRules; officers: readonly string[]; req: PayloadRequest }

/** Computes officers anew; gives the units in which they count or counted. */
async function keep(payload: Payload, { rules, officers, req }: Keeping): Promise<string[]> {
  if (officers.length === 0) return []
  const { year } = rules
  const before = await query<{ unit: string }>(
    payload,
    sql`select distinct unit from app.kept_officers
      where year = ${year} and unit is not null and officer = any(${list(officers)})`,
    req,
  )
  for (const table of ['kept_rows', 'kept_officers'])
    await query(
      payload,
      sql`delete from app.${sql.raw(table)} where year = ${year} and officer = any(${list(officers)})`,
      req,
    )
  const after = await query<{ unit: string }>(
    payload,
    sql`with ${freshSql(rules, officers)},
      people as (insert into app.kept_officers (year, officer, unit, has, dated)
        select ${year}::int, officer, unit, has, dated from fresh_officers returning unit),
      written as (insert into app.kept_rows
          (year, officer, unit, units, what, number, owed, met, minutes, officers, steady, parts)
        select ${year}::int, r.officer, f.unit, r.units, r.what, r.number, r.owed, r.met, r.minutes, r.officers, r.steady, r.parts
        from fresh_rows r join fresh_officers f on f.officer = r.officer)
      select distinct unit from people where unit is not null`,
    req,
  )
  return [...new Set([...before, ...after].map(({ unit }) => unit))]
}
