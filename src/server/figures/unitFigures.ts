import type { Payload, PayloadRequest } from 'payload'
import type { UnitFigures } from '#core/standards/figures.ts'
import { query, sql } from '../sql/db.ts'
import { countsSql } from './countsSql.ts'
import { dutiesSql } from './dutiesSql.ts'
import { type Counted, figureRow, type NodeRow } from './figureRow.ts'
import { inScopeOn } from './inScope.ts'
import { type UnitQuestion, type UnitRules, unitRules } from './unitRules.ts'

type Child = { id: string; name: string; level: string; listed: boolean }

/**
 * The figures of a unit, its own officers and each child unit, for one plan year as of one day: approved papers and
 * confirmed activities as they are known now. Two statements, whatever the size of the subtree.
 */
export async function unitFigures(
  payload: Payload,
  question: UnitQuestion,
  req?: PayloadRequest,
): Promise<UnitFigures> {
  const rules = await unitRules(payload, question, req)
  const counted = await query<Counted>(payload, figuresSql(rules, question.year), req)
  const children = await query<Child>(payload, childrenSql(rules), req)
  const byNode = Map.groupBy(
    counted.filter(({ what }) => what !== 'several'),
    ({ node }) => node,
  )
  const row = (node: NodeRow, rows: Counted[] = []) => figureRow(node, rows, rules)
  const { unit, from, to, asOf, plan } = rules
  const own = byNode.get(unit.id)
  return {
    unit,
    year: question.year,
    from,
    to,
    asOf: asOf.day,
    over: new Date(asOf.over).toISOString(),
    meetingShare: plan.report.meetingShare,
    total: row(unit, byNode.get(null)),
    own: own ? row(unit, own) : null,
    children: children
      .filter(({ id, listed }) => listed || byNode.has(id))
      .map((child) => row(child, byNode.get(child.id))),
    countedOnce: counted.find(({ what }) => what === 'several')?.officers ?? 0,
  }
}

/** One statement: rows by node (`null` = the total, in which everybody counts once) and kind of figure. */
function figuresSql(rules: UnitRules, year: number) {
  const { root, asOf, plan, tables } = rules
  const numbers = sql`null::int as n, null::int as number`
  return sql`with ${dutiesSql(root, tables)}, ${countsSql(tables)},
    bound as materialized (
      select distinct s.officer, s.node from (${inScopeOn(root, asOf.day, plan.employmentInScope)}) s),
    bound_placed as (select officer, node from bound union all select distinct officer, null from bound),
    pledged as (
      select distinct officer_id as officer from pledges where year = ${year} and state = 'approved'),
    weekly_placed as materialized (
      select x.node, w.officer, sum(w.owed)::int as owed, sum(w.met)::int as met, sum(w.minutes)::int as minutes
      from weekly w cross join lateral unnest(w.nodes || null::text) as x(node) group by 1, 2),
    monthly_placed as materialized (
      select x.node, m.* from monthly m cross join lateral unnest(m.nodes || null::text) as x(node))
    select 'T2a' as what, b.node, ${numbers}, count(*)::int as owed, count(p.officer)::int as met,
        0 as officers, 0 as minutes, 0 as steady, 0 as activities, 0 as meetings
      from bound_placed b left join pledged p on p.officer = b.officer group by b.node
    union all
    select 'weekly', node, ${numbers}, sum(owed)::int, sum(met)::int, count(*)::int, sum(minutes)::int,
        count(*) filter (where met * 100 >= owed * ${plan.report.meetingShare}::int)::int, 0, 0
      from weekly_placed group by node
    union all
    select 'monthly', node, n, number, count(*)::int, count(*) filter (where met)::int, 0, 0, 0,
        sum(activities)::int, sum(meetings)::int
      from monthly_placed group by node, n, number
    union all
    select 'several', null, ${numbers}, 0, 0, count(*)::int, 0, 0, 0, 0 from (
      select officer from (
        select officer, node from bound
        union select d.officer, x.node from duties d cross join lateral unnest(d.nodes) as x(node)) s
      group by officer having count(*) > 1) t`
}

/** The direct child units; `listed`: in force some day of the year or on the as-of day. */
function childrenSql({ unit, from, to, asOf }: UnitRules) {
  const last = asOf.day > to ? asOf.day : to
  return sql`select u.id::text as id, u.name, u.level,
      u.valid_from <= ${last} and (u.valid_to is null or u.valid_to >= ${from}) as listed
    from units u where u.parent_id = ${unit.id}::uuid order by u.code, u.id`
}
