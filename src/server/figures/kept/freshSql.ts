import { type StandardKey, standardKeys } from '#core/standards/plan.ts'
import type { RuleTables } from '#core/standards/ruleTables.ts'
import { sql } from '../../sql/db.ts'
import { list } from '../../sql/fragments.ts'
import { countsSql } from '../countsSql.ts'
import { dutiesSql } from '../dutiesSql.ts'
import { countedBy, countsOfficers, havingSql, type OfficerTarget } from '../targetsSql.ts'
import type { UnitRules } from '../unitRules.ts'

type Part = ReturnType<typeof sql>

/** The rules of a whole plan year, every period of it, with what stands for them and for how they are applied. */
export type YearRules = Pick<UnitRules, 'from' | 'to' | 'asOf' | 'plan' | 'tables'> & {
  year: number
  digest: string
}

/**
 * What is kept of officers, computed from the records: every period of the plan year, also those that still run, so
 * that time passing changes nothing that is kept. Gives `fresh_officers` (unit: where all he counts in lies, if that
 * holds the whole year; `has`: the targets he has; `dated`: T3 counts him all the year) and `fresh_rows`, one an officer, set of units he counts in, and
 * number owed:
 * - the weekly standard: by week, all that is owed, met and done up to it; whether he is counted; whether he is steady
 * - other standards: by period, whether it is owed and met, and five parts of what was counted
 * - `targets`, of those with a unit: by target, whether it counts him, and whether he has what does not go by the day
 */
export function freshSql(rules: YearRules, officers: readonly string[]): Part {
  const who = sql`a.officer_id = any(${list(officers)})`
  return sql`${dutiesSql({ who, node: sql`u.id::text` }, rules.tables)}, ${countsSql(rules.tables)},
    ${weeksSql(rules)}, ${countedSql(rules.tables)}, ${peopleSql(rules, officers)},
    fresh_rows as materialized (
      select officer, units, 'weeklyHours' as what, 0 as number, owed, met, minutes,
        array(select (x > 0)::int from unnest(owed) as x) as officers,
        array(select (o > 0 and m * 100 >= o * ${rules.plan.report.meetingShare}::int)::int from unnest(owed, met) as x(o, m)) as steady,
        null::int[] as parts
      from week_rows
      union all
      select officer, units, what, number, owed, met, null, null, null, parts from counted_rows
      ${targetRowsSql(rules)})`
}

function weeksSql({ tables }: YearRules): Part {
  return sql`
    week_cells as (
      select d.officer, d.nodes as units, w.n, sum(b.before[w.n + 2] - b.before[w.n + 1]) as owed,
        sum(h.ms / 60000) as minutes, count(*) filter (where h.ms >= d.owed * 60000) as met
      from duties d cross join (select ${sql.param(tables.weeksBefore)}::int[] as before) b
        cross join lateral generate_series(d.a, d.b) as w(n)
        left join hours h on h.officer = d.officer and h.n = w.n
      where d.weekly group by 1, 2, 3),
    week_sums as (
      select g.officer, g.units, w.n, coalesce(sum(c.owed) over up_to, 0)::int as owed,
        coalesce(sum(c.met) over up_to, 0)::int as met, coalesce(sum(c.minutes) over up_to, 0)::int as minutes
      from (select distinct officer, units from week_cells) g
        cross join generate_series(0, ${tables.weeksBefore.length - 2}::int) as w(n)
        left join week_cells c on c.officer = g.officer and c.units = g.units and c.n = w.n
      window up_to as (partition by g.officer, g.units order by w.n)),
    week_rows as (
      select officer, units, array_agg(owed order by n) as owed, array_agg(met order by n) as met,
        array_agg(minutes order by n) as minutes from week_sums group by officer, units)`
}

function countedSql(tables: RuleTables): Part {
  const lengths = standardKeys.map((standard) => ({ standard, length: lengthOf(tables, standard) }))
  return sql`
    counted_rows as (
      select k.officer, k.nodes as units, k.standard as what, k.number, array_agg((c.n is not null)::int order by p.n) as owed,
        array_agg(coalesce(c.met, false)::int order by p.n) as met,
        array(select unnest(array_agg(array[coalesce(c.parts[1], 0), coalesce(c.parts[2], 0), coalesce(c.parts[3], 0),
          coalesce(c.parts[4], 0), coalesce(c.parts[5], 0)] order by p.n))) as parts
      from (select distinct officer, nodes, standard, number from counted) k
        join jsonb_to_recordset(${JSON.stringify(lengths)}::jsonb) as l(standard text, length int) on l.standard = k.standard
        cross join lateral generate_series(0, l.length - 1) as p(n)
        left join counted c on c.officer = k.officer and c.nodes = k.nodes and c.standard = k.standard
          and c.number = k.number and c.n = p.n
      group by 1, 2, 3, 4)`
}

/** How many periods of a standard the year has. */
function lengthOf(tables: RuleTables, standard: StandardKey): number {
  const own = tables.schedules.filter((each) => each.standard === standard)
  return Math.max(0, ...own.map(({ first, starts }) => first + starts.length))
}

const named = (prefix: string, { key }: OfficerTarget) => sql.raw(`"${prefix}${key}"`)

/** `placed_people`: who sits where, with what each target says of him; `fresh_officers` of them. */
function peopleSql(rules: YearRules, officers: readonly string[]): Part {
  const { plan, from, to } = rules
  const targets = plan.targets.filter(countsOfficers)
  const must = (target: OfficerTarget) =>
    sql`(p.block or p.employment_type = any(${list(plan.employmentInScope, 'text')})) and ${countedBy(target, 'p')}`
  const having = targets.map(
    (target) => sql`left join (select h.officer from (${havingSql(target.key, rules, rules.year)}) h
      where h.officer = any(${list(officers)})) ${named('h', target)} on ${named('h', target)}.officer = p.officer`,
  )
  return sql`
    placed_people as (
      select p.officer, p.unit, p.first_day <= ${from}::date and p.last_day >= ${to}::date as whole,
        p.last_day < ${from}::date or p.first_day > ${to}::date as never
        ${sql.join(
          targets.map(
            (target) => sql`, coalesce(${must(target)}, false) as ${named('must', target)},
              ${named('h', target)}.officer is not null as ${named('has', target)}`,
          ),
        )}
      from (select *, employment_type as employment from posts) p ${sql.join(having, sql` `)}),
    fresh_officers as materialized (
      select officer, case when count(*) = 1 and bool_and(whole or never) then min(unit) end as unit,
        array_remove(array[${sql.join(
          targets
            .filter(({ key }) => key !== 'T3')
            .map((target) => sql`case when bool_or(${named('has', target)}) then ${target.key} end`),
          sql`, `,
        )}]::text[], null) as has, ${dated(targets)} as dated
      from placed_people group by officer)`
}

/** Whether T3, which one has from a day on, counts somebody the whole year. */
function dated(targets: readonly OfficerTarget[]): Part {
  const found = targets.find(({ key }) => key === 'T3')
  return found ? sql`bool_or(whole and ${named('must', found)})` : sql`false`
}

function targetRowsSql({ plan }: YearRules): Part {
  const targets = plan.targets.filter(countsOfficers)
  const must = targets.map((target) => sql`p.${named('must', target)}::int`)
  const has = targets.map((target) =>
    target.key === 'T3' ? sql`0` : sql`(p.${named('must', target)} and p.${named('has', target)})::int`,
  )
  return sql`
    union all
    select p.officer, array[p.unit], 'targets', 0, array[${sql.join(must, sql`, `)}]::int[], array[${sql.join(has, sql`, `)}]::int[],
      null, null, null, null
    from placed_people p join fresh_officers f on f.officer = p.officer and f.unit is not null
    where p.whole`
}
