import type { Payload } from 'payload'
import { planYearRange, startOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import type { UnitFacts } from '#core/standards/facts.ts'
import type { FigureRow } from '#core/standards/figures.ts'
import { firstMonthOf } from '#core/standards/officerCompliance.ts'
import {
  noCount,
  type Recount,
  recountOfficer,
  recountUnit,
  type UnitCount,
} from '#core/standards/recount.ts'
import { now } from '../clock.ts'
import { loadPlans } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { lineOf } from '../sql/fragments.ts'
import { officerFacts } from './officerFacts.ts'
import { countsOfficers, havingSql, modelledSql } from './targetsSql.ts'
import { unitFigures } from './unitFigures.ts'
import { type UnitRules, unitRules } from './unitRules.ts'

/** One number that is not what the records say. */
export type Difference = { unit: string; name: string; figure: string; shown: number; counted: number }
export type FiguresVerdict = { year: number; officers: number; units: number; differences: Difference[] }

/** Officers whose facts are held at once. */
const BATCH = 200
/** Differences that are named; one is enough to act on. */
const NAMED = 100

/**
 * Recomputes a plan year's figures of every unit from the records, one officer at a time by the pure rule, and compares
 * them with what the statements say (`figures`). Memory holds one count a unit and a few hundred officers.
 */
export async function verifyFigures(
  payload: Payload,
  year: number,
  figures: typeof unitFigures = unitFigures,
): Promise<FiguresVerdict> {
  const units = await allUnits(payload)
  const root = units.find(({ line }) => line.length === 1)
  if (!root) return { year, officers: 0, units: 0, differences: [] }
  const rules = await unitRules(payload, { unit: root.id, year })
  const counts: Recount = new Map()
  const officers = await recountOfficers(payload, { rules, year, counts })
  const modelled = await ids(payload, sql`select unit::text as id from (${modelledSql(rules)}) m`)
  const given = { versions: await loadPlans(payload), plan: rules.plan, year, asOf: rules.asOf }
  for (const unit of units) recountUnit(counts, given, { unit, has: modelled.has(unit.id) })
  const differences: Difference[] = []
  const parents = new Set(units.map(({ line }) => line.at(-2)))
  for (const unit of units.filter(({ id }) => parents.has(id))) {
    const shown = await figures(payload, { unit: unit.id, year, day: rules.asOf.day })
    for (const row of [shown.total, ...shown.children]) {
      const whole = row === shown.total
      const id = whole ? unit.id : row.unit
      const counted = counts.get(id) ?? noCount()
      const figures = figuresOf(row, counted)
      if (whole) figures.push(['countedOnce', shown.countedOnce, counted.countedOnce])
      differences.push(...differing({ unit: id, name: row.name }, figures))
    }
    if (differences.length >= NAMED) break
  }
  return { year, officers, units: units.length, differences: differences.slice(0, NAMED) }
}

type Given = { rules: UnitRules; year: number; counts: Recount }

async function recountOfficers(payload: Payload, { rules, year, counts }: Given): Promise<number> {
  const versions = await loadPlans(payload)
  const firstMonth = firstMonthOf(versions, now().getTime())
  const range = planYearRange(year, firstMonth)
  const weeks = periodsOf('week', year, firstMonth)
  const span = {
    from: Math.min(startOf(range.from), startOf(weeks[0]?.from ?? range.from)),
    to: Math.max(endOf(range.to), endOf(weeks.at(-1)?.to ?? range.to)),
  }
  const recounting = { versions, plan: rules.plan, year, asOf: rules.asOf }
  const having = new Map<string, Set<string>>()
  for (const { key } of rules.plan.targets.filter(countsOfficers))
    having.set(
      key,
      await ids(payload, sql`select officer::text as id from (${havingSql(key, rules, year)}) h`),
    )
  let done = 0
  for (let after = ''; ; ) {
    const batch = await query<{ id: string }>(
      payload,
      sql`select distinct a.officer_id::text as id from appointments a join offices f on f.id = a.office_id
        where f.counts_as_officer and a.officer_id::text > ${after} order by 1 limit ${BATCH}`,
    )
    for (const { id } of batch) {
      const facts = await officerFacts(payload, { officer: id, span })
      const has = new Set([...having].flatMap(([key, officers]) => (officers.has(id) ? [key] : [])))
      recountOfficer(counts, recounting, { facts, has })
    }
    done += batch.length
    after = batch.at(-1)?.id ?? ''
    if (batch.length < BATCH) return done
  }
}

/** A figure by its name, as it is shown and as the records say. */
type Figure = [figure: string, shown: number, counted: number]

function figuresOf(row: FigureRow, counted: UnitCount): Figure[] {
  return [
    ...row.standards.flatMap(({ key, met, owed }): Figure[] => [
      [`${key}.met`, met, counted.standards[key]?.met ?? 0],
      [`${key}.owed`, owed, counted.standards[key]?.owed ?? 0],
    ]),
    ...row.targets.flatMap(({ key, numerator, denominator }): Figure[] => [
      [`${key}.numerator`, numerator, counted.targets[key]?.numerator ?? 0],
      [`${key}.denominator`, denominator, counted.targets[key]?.denominator ?? 0],
    ]),
    ['weekly.officers', row.weekly.officers, counted.weekly.officers],
    ['weekly.minutes', row.weekly.minutes, counted.weekly.minutes],
    ['weekly.officersMeeting', row.weekly.officersMeeting, counted.weekly.officersMeeting],
    ['monthly.volunteerActivities', row.monthly.volunteerActivities, counted.attendances.volunteerActivities],
    ['monthly.branchMeetings', row.monthly.branchMeetings, counted.attendances.branchMeetings],
  ]
}

function differing(place: Pick<Difference, 'unit' | 'name'>, figures: readonly Figure[]): Difference[] {
  return figures
    .filter(([, shown, counted]) => shown !== counted)
    .map(([figure, shown, counted]) => ({ ...place, figure, shown, counted }))
}

async function allUnits(payload: Payload): Promise<UnitFacts[]> {
  return query<UnitFacts>(
    payload,
    sql`select u.id::text as id, u.level::text as level, array_remove(${lineOf('u')}, null) as line,
        coalesce(u.block, false) as block, json_build_object('from', u.valid_from, 'to', u.valid_to) as validity,
        u.obligations_from as "obligationsFrom", '[]'::json as below
      from units u order by u.depth, u.code, u.id`,
  )
}

async function ids(payload: Payload, statement: ReturnType<typeof sql>): Promise<Set<string>> {
  return new Set((await query<{ id: string }>(payload, statement)).map(({ id }) => id))
}
