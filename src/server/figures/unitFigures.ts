import type { Payload, PayloadRequest } from 'payload'
import type { UnitFigures } from '#core/standards/figures.ts'
import { query, sql } from '../sql/db.ts'
import { asKnown } from './asKnown.ts'
import { countsSql } from './countsSql.ts'
import { dutiesSql } from './dutiesSql.ts'
import { type Counted, figureRow, type NodeRow } from './figureRow.ts'
import { inScopeOn } from './inScope.ts'
import { keptFigures } from './kept/keptFigures.ts'
import { countedBy, countsOfficers, havingSql, type OfficerTarget, unitTargetSql } from './targetsSql.ts'
import { type UnitQuestion, type UnitRules, unitRules } from './unitRules.ts'

type Child = { id: string; name: string; level: string; listed: boolean }

/**
 * The figures of a unit, its own officers and each child unit, for one plan year as of one day: approved papers and
 * confirmed activities as they are known now, or as they were before `known`. Two statements, whatever the size of the subtree.
 */
export async function unitFigures(
  payload: Payload,
  question: UnitQuestion,
  req?: PayloadRequest,
): Promise<UnitFigures> {
  const rules = await unitRules(payload, question, req)
  const kept = await keptFigures(payload, question, { rules, req })
  const counted =
    kept ?? (await query<Counted>(payload, asKnown(rules.known, figuresSql(rules, question.year)), req))
  const children = await query<Child>(payload, asKnown(rules.placeKnown, childrenSql(rules)), req)
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
    countedBy: rules.tables.countedBy,
    countedOnce: counted.find(({ what }) => what === 'several')?.officers ?? 0,
  }
}

/** One statement: rows by node (`null` = the total, in which everybody counts once) and kind of figure. */
function figuresSql(rules: UnitRules, year: number) {
  const { root, plan, tables } = rules
  const numbers = sql`null::int as n, null::int as number`
  return sql`with ${dutiesSql(root, tables)}, ${countsSql(tables)}, ${targetRowsSql(rules, year)},
    weekly_placed as materialized (
      select x.node, w.officer, sum(w.owed)::int as owed, sum(w.met)::int as met, sum(w.minutes)::int as minutes
      from weekly w cross join lateral unnest(w.nodes || null::text) as x(node) group by 1, 2),
    counted_placed as materialized (
      select x.node, m.* from counted m cross join lateral unnest(m.nodes || null::text) as x(node))
    select what, node, ${numbers}, owed, met, 0 as officers, 0 as minutes, 0 as steady, null::int[] as parts
      from target_rows
    union all
    select 'weeklyHours', node, ${numbers}, sum(owed)::int, sum(met)::int, count(*)::int, sum(minutes)::int,
        count(*) filter (where met * 100 >= owed * ${plan.report.meetingShare}::int)::int, null
      from weekly_placed group by node
    union all
    select standard, node, n, number, count(*)::int, count(*) filter (where met)::int, 0, 0, 0,
        array[sum(parts[1]), sum(parts[2]), sum(parts[3]), sum(parts[4]), sum(parts[5])]::int[]
      from counted_placed group by standard, node, n, number
    union all
    select 'several', null, ${numbers}, 0, 0, count(*)::int, 0, 0, null from (
      select officer from (
        select officer, node from bound
        union select officer, unnest(nodes) from weekly
        union select officer, unnest(nodes) from counted) s
      group by officer having count(*) > 1) t`
}

/** `target_rows`: of each target and node how many must have it and how many have; `bound`: officers in scope by node. */
function targetRowsSql(rules: UnitRules, year: number) {
  const { root, asOf, plan } = rules
  const ofOfficers = plan.targets.filter(countsOfficers)
  const each = (part: (target: OfficerTarget) => ReturnType<typeof sql>) => ofOfficers.map(part)
  const named = (prefix: string, { key }: OfficerTarget) => sql.raw(`"${prefix}${key}"`)
  return sql`
    bound as materialized (
      select s.officer, s.node, ${sql.join(
        [
          sql`true as bound`,
          ...each((target) => sql`bool_or(${countedBy(target, 's')}) as ${named('must', target)}`),
        ],
        sql`, `,
      )}
      from (${inScopeOn(root, asOf.day, plan.employmentInScope)}) s group by 1, 2),
    bound_placed as (
      select * from bound
      union all
      select officer, null, ${sql.join(
        [sql`true`, ...each((target) => sql`bool_or(${named('must', target)})`)],
        sql`, `,
      )} from bound group by officer),
    bound_counted as (
      select b.node, ${sql.join(
        [
          sql`count(*) as officers`,
          ...each(
            (
              target,
            ) => sql`count(*) filter (where b.${named('must', target)})::int as ${named('owed', target)},
              count(*) filter (where b.${named('must', target)} and ${named('has', target)}.officer is not null)::int as ${named('met', target)}`,
          ),
        ],
        sql`, `,
      )}
      from bound_placed b ${sql.join(
        each(
          (target) => sql`left join (${havingSql(target.key, rules, year)}) ${named('has', target)}
            on ${named('has', target)}.officer = b.officer`,
        ),
        sql` `,
      )}
      group by b.node),
    bound_units as materialized (${unitTargetSql(rules)}),
    target_rows as (
      select 'T1' as what, x.node, count(*)::int as owed, count(*) filter (where has)::int as met
      from bound_units cross join lateral (values (node), (null)) as x(node) group by x.node
      ${sql.join(
        each(
          (target) => sql`union all
            select ${target.key}, node, ${named('owed', target)}, ${named('met', target)} from bound_counted`,
        ),
        sql` `,
      )})`
}

/** The direct child units; `listed`: in force some day of the year or on the as-of day. */
function childrenSql({ unit, from, to, asOf }: UnitRules) {
  const last = asOf.day > to ? asOf.day : to
  return sql`select u.id::text as id, u.name, u.level,
      u.valid_from <= ${last} and (u.valid_to is null or u.valid_to >= ${from}) as listed
    from units u where u.parent_id = ${unit.id}::uuid order by u.code, u.id`
}
