import { type StandardKey, standardKeys } from '#core/standards/plan.ts'
import { sql } from '../../sql/db.ts'
import { list } from '../../sql/fragments.ts'
import { inScopeOn, nodeOf, scopeColumn } from '../inScope.ts'
import { countedBy, countsOfficers, havingSql, unitTargetSql } from '../targetsSql.ts'
import type { UnitRules } from '../unitRules.ts'
import { freshSql, type YearRules } from './freshSql.ts'

type Part = ReturnType<typeof sql>
/** `marked`: whose figures have moved since they were kept; `moved`: whether units stand elsewhere since. */
export type Keeping = { rules: UnitRules; year: YearRules; marked: readonly string[]; moved: boolean }

/**
 * The rows of `figuresSql` from what is kept: the units' sums, less what they hold of people marked since, and one by
 * one the people who count in several places or a part of the year, and those marked, who are computed anew. One more
 * row, `kept`, says whether all that was there to be used when the statement began.
 */
export function keptSql(keeping: Keeping): Part {
  const { rules, year, marked } = keeping
  const over = lastPlaces(rules)
  const whole = wholeSql(keeping)
  const fresh = marked.length > 0
  return sql`with ${fresh ? sql`${freshSql(year, marked)}, ` : sql``}
    ${sumsSql(keeping)},
    alone as materialized (
      select k.officer, k.units, k.what, k.number, k.owed, k.met, k.minutes, k.parts from app.kept_rows k
      where k.year = ${year.year}::int and k.unit is null and k.officer <> all(${list(marked)})
      ${fresh ? sql`union all select officer, units, what, number, owed, met, minutes, parts from fresh_rows` : sql``}),
    recognised as materialized (${havingSql('T3', rules, year.year)}),
    ${aloneSql(keeping, over)},
    by_node as (
      ${sql.join([weeklySum(over), ...standardKeys.flatMap((key) => standardSum(key, over)), ...targetSums(rules), datedSql(keeping)], sql` union all `)}),
    everything as (
      select what, x.node, n, number, owed, met, officers, minutes, steady, parts
      from by_node b cross join lateral (values (b.node), (null)) as x(node)
      union all ${aloneRowsSql(rules)}
      union all
      select 'T1', x.node, null, null, count(*), count(*) filter (where has), 0, 0, 0, null
      from (${unitTargetSql(rules)}) u cross join lateral (values (u.node), (null)) as x(node) group by x.node)
    select what, node, n, number, sum(owed)::int as owed, sum(met)::int as met, sum(officers)::int as officers,
      sum(minutes)::int as minutes, sum(steady)::int as steady,
      array[sum(parts[1]), sum(parts[2]), sum(parts[3]), sum(parts[4]), sum(parts[5])]::int[] as parts
    from everything group by what, node, n, number
    having sum(owed) <> 0 or sum(officers) <> 0 or sum(met) <> 0
    union all
    select 'kept', null, null, null, (${whole})::int, 0, 0, 0, 0, null`
}

/**
 * `sums` by the row of the answer they count in: what each child unit holds with all below it, and the unit itself of its
 * own; while units stand elsewhere than those sums know, each unit's own. Less whoever is marked.
 */
function sumsSql({ rules: { root }, year, marked, moved }: Keeping): Part {
  const columns = sql.raw('k.what, k.number, k.owed, k.met, k.minutes, k.officers, k.steady, k.parts')
  const inside = sql`${scopeColumn(root.depth, 'u')} = ${root.id}`
  const own = sql`select ${nodeOf(root, 'u')} as node, 1 as sign, ${columns} from units u join app.kept_units k on k.unit = u.id::text
      and k.year = ${year.year}::int and not k.below`
  const sums = moved
    ? sql`${own} where ${inside}`
    : sql`${own} where u.id = ${root.id}::uuid
      union all
      select u.id::text, 1, ${columns} from units u join app.kept_units k on k.unit = u.id::text and k.year = ${year.year}::int and k.below
      where u.parent_id = ${root.id}::uuid`
  return sql`
    sums as materialized (
      ${sums}
      union all
      select ${nodeOf(root, 'u')}, -1, ${columns} from app.kept_rows k join units u on u.id = k.unit::uuid and ${inside}
      where k.year = ${year.year}::int and k.officer = any(${list(marked)}))`
}

/** Whether the year is kept by these rules, and nobody else has been marked. */
function wholeSql({ year, marked, moved }: Keeping): Part {
  return sql`exists (select from app.kept_years where year = ${year.year}::int and digest = ${year.digest} and whole)
    and not exists (select from app.kept_marks where officer <> all(${list(marked)}) or moved is not null and not ${moved}::boolean)`
}

/** The place of the last period of each standard that is over; -1 before the first. */
function lastPlaces({ tables }: UnitRules): Record<StandardKey, number> {
  const last = (key: StandardKey) =>
    Math.max(
      -1,
      ...tables.schedules
        .filter(({ standard }) => standard === key)
        .map(({ first, starts }) => first + starts.length - 1),
    )
  return Object.fromEntries(standardKeys.map((key) => [key, last(key)])) as Record<StandardKey, number>
}

/** People one by one, in the shape of the statement that computes everything: `weekly`, `counted` and who is `bound`. */
function aloneSql({ rules, year, marked }: Keeping, over: Record<StandardKey, number>): Part {
  const week = over.weeklyHours + 1
  const { root } = rules
  const places = standardKeys.map((standard) => ({ standard, last: over[standard] }))
  return sql`
    places as materialized (
      select a.units, array_agg(distinct ${nodeOf(root, 'u')}) as nodes
      from (select distinct units from alone) a cross join lateral unnest(a.units) as x(unit)
        join units u on u.id = x.unit::uuid and ${scopeColumn(root.depth, 'u')} = ${root.id}
      group by a.units),
    weekly_alone as (
      select x.node, a.officer, sum(a.owed[${week}::int]) as owed, sum(a.met[${week}::int]) as met,
        sum(a.minutes[${week}::int]) as minutes
      from alone a join places p on p.units = a.units cross join lateral unnest(p.nodes || null::text) as x(node)
      where a.what = 'weeklyHours' and a.owed[${week}::int] > 0 group by 1, 2),
    overs as materialized (select * from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as p(standard text, last int)),
    counted_alone as (
      select x.node, a.officer, a.what, a.number, o.n, a.met[o.n + 1] as met, a.parts[5 * o.n + 1 : 5 * o.n + 5] as parts
      from alone a join places p on p.units = a.units join overs s on s.standard = a.what
        cross join lateral generate_series(0, s.last) as o(n) cross join lateral unnest(p.nodes || null::text) as x(node)
      where a.what <> 'weeklyHours' and a.owed[o.n + 1] = 1),
    people_alone as materialized (
      select officer, has from app.kept_officers
      where year = ${year.year}::int and unit is null and officer <> all(${list(marked)})
      ${marked.length > 0 ? sql`union all select officer, has from fresh_officers` : sql``}),
    ${boundSql(rules)}`
}

function boundSql(rules: UnitRules): Part {
  const { root, asOf, plan } = rules
  const targets = plan.targets.filter(countsOfficers)
  const name = (prefix: string, key: string) => sql.raw(`"${prefix}${key}"`)
  const has = (key: (typeof targets)[number]['key']) =>
    key === 'T3' ? sql`h.officer is not null` : sql`${key} = any(p.has)`
  return sql`
    bound_alone as materialized (
      select s.officer, s.node ${sql.join(
        targets.map(
          (target) => sql`, bool_or(${countedBy(target, 's')}) as ${name('must', target.key)},
            bool_or(${has(target.key)}) as ${name('has', target.key)}`,
        ),
      )}
      from people_alone p join (${inScopeOn(root, asOf.day, plan.employmentInScope)}) s on s.officer = p.officer
        left join recognised h on h.officer = p.officer
      group by 1, 2),
    bound_placed as (
      select * from bound_alone
      union all
      select officer, null ${sql.join(
        targets.map(({ key }) => sql`, bool_or(${name('must', key)}), bool_or(${name('has', key)})`),
      )} from bound_alone group by officer)`
}

function aloneRowsSql({ plan }: UnitRules): Part {
  const share = plan.report.meetingShare
  const ofTargets = plan.targets.filter(countsOfficers).map(
    ({ key }) => sql`union all
      select ${key}, node, null, null, count(*) filter (where ${sql.raw(`"must${key}"`)}),
        count(*) filter (where ${sql.raw(`"must${key}" and "has${key}"`)}), 0, 0, 0, null from bound_placed group by node`,
  )
  return sql`
    select 'weeklyHours', node, null, null, sum(owed), sum(met), count(*), sum(minutes),
      count(*) filter (where met * 100 >= owed * ${share}::int), null from weekly_alone group by node
    union all
    select what, node, n, number, count(*), sum(met), 0, 0, 0,
      array[sum(parts[1]), sum(parts[2]), sum(parts[3]), sum(parts[4]), sum(parts[5])] from counted_alone group by what, node, n, number
    ${sql.join(ofTargets, sql` `)}
    union all
    select 'several', null, null, null, 0, 0, count(*), 0, 0, null from (
      select officer from (
        select officer, node from bound_alone
        union select officer, node from weekly_alone where node is not null
        union select officer, node from counted_alone where node is not null) s
      group by officer having count(*) > 1) t`
}

/** Of the units' sums: what was owed, met and done up to the last week that is over. */
function weeklySum({ weeklyHours }: Record<StandardKey, number>): Part {
  const at = (column: string) => sql.raw(`coalesce(sum(sign * ${column}[${weeklyHours + 1}]), 0)`)
  return sql`
    select 'weeklyHours' as what, node, null::int as n, null::int as number, ${at('owed')} as owed, ${at('met')} as met,
      ${at('officers')} as officers, ${at('minutes')} as minutes, ${at('steady')} as steady, null::bigint[] as parts
    from sums where what = 'weeklyHours' group by node`
}

/** Of the units' sums of another standard: each period that is over. */
function standardSum(key: StandardKey, over: Record<StandardKey, number>): Part[] {
  if (key === 'weeklyHours' || over[key] < 0) return []
  const places = Array.from({ length: over[key] + 1 }, (_, n) => n + 1)
  const sums = (column: string, cells: readonly number[]) =>
    sql.raw(`array[${cells.map((cell) => `sum(sign * ${column}[${cell}])`).join(', ')}]`)
  const part = (place: number) =>
    sums(
      'parts',
      places.map((n) => 5 * (n - 1) + place),
    )
  return [
    sql`
    select ${key}, s.node, (x.place - 1)::int, s.number, x.owed, x.met, 0, 0, 0, array[x.p1, x.p2, x.p3, x.p4, x.p5]
    from (select node, number, ${sums('owed', places)} as owed, ${sums('met', places)} as met, ${part(1)} as p1, ${part(2)} as p2,
        ${part(3)} as p3, ${part(4)} as p4, ${part(5)} as p5
      from sums where what = ${key} group by node, number) s
      cross join lateral unnest(s.owed, s.met, s.p1, s.p2, s.p3, s.p4, s.p5) with ordinality
        as x(owed, met, p1, p2, p3, p4, p5, place)`,
  ]
}

function targetSums({ plan }: UnitRules): Part[] {
  return plan.targets.filter(countsOfficers).map(
    ({ key }, place) => sql`
      select ${key}, node, null, null, sum(sign * owed[${place + 1}::int]), sum(sign * met[${place + 1}::int]), 0, 0, 0, null
      from sums where what = 'targets' group by node`,
  )
}

/** Who of the units' people has by the day asked what T3 asks for. */
function datedSql({ rules: { root }, year, marked }: Keeping): Part {
  const node = nodeOf(root, 'u')
  return sql`
    select 'T3', ${node}, null, null, 0, count(*), 0, 0, 0, null
    from recognised h join app.kept_officers k on k.officer = h.officer and k.year = ${year.year}::int and k.dated and k.unit is not null
      join units u on u.id = k.unit::uuid and ${scopeColumn(root.depth, 'u')} = ${root.id}
    where k.officer <> all(${list(marked)}) group by 2`
}
