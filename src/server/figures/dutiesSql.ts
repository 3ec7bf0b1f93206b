import type { RuleTables } from '#core/standards/ruleTables.ts'
import { sql } from '../sql/db.ts'
import { lineOf } from '../sql/fragments.ts'
import { exemptionsSql } from './exemptionsSql.ts'
import { nodeOf, type SubtreeRoot, scopeColumn } from './inScope.ts'

/** Whose duties: a condition on appointments `a`; and the row an appointment's unit `u` counts in, null for none. */
export type Whose = { who: ReturnType<typeof sql>; node: ReturnType<typeof sql> }

/**
 * The part of the statement that says who owes what (`dutyIn` of the core, set-based), for every officer with a
 * counting appointment in the subtree. It never lists single periods: an appointment covers a run of periods a…b, and
 * an officer's runs are cut where one begins or ends, so that within a stretch the same appointments hold.
 * Gives `held` (appointments by stretch) and `duties` (what is owed in each, `nodes`: the rows it counts in); `weekly`
 * tells the hours from what is counted as a boolean, of which the planner expects half the rows and not hardly any.
 */
export function dutiesSql(of: SubtreeRoot | Whose, rules: RuleTables) {
  const { who, node } = 'who' in of ? of : everybodyIn(of)
  return sql`
    schedules as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.schedules)}::jsonb)
      as p(standard text, version int, first int, starts date[], ends date[])),
    numbers as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.numbers)}::jsonb)
      as p(standard text, version int, office text, level text, "fullTime" boolean, number int)),
    plans_used as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.plans)}::jsonb)
      as p(version int, employment text[], "branchLevels" text[])),
    posts as materialized (
      select a.id, a.officer_id as officer, u.id::text as unit, u.depth::int as depth, u.level::text as level,
        f.key::text as office, coalesce(a.full_time, false) as full_time, ${lineOf('u')} as line,
        a."from" as term_from, a."to" as term_to,
        greatest(a."from"::date, u.valid_from::date, u.obligations_from::date) as first_day,
        least(a."to"::date, u.valid_to::date, date '9999-12-31') as last_day,
        u.block, o.employment_type, ${node} as node
      from appointments a join units u on u.id = a.unit_id join offices f on f.id = a.office_id
        join officers o on o.id = a.officer_id
      where f.counts_as_officer and ${who}),
    -- Q07: only periods wholly inside one appointment: from the first that starts in it to the last that ends in it.
    -- R02: only in scope.
    terms as (
      select p.id, p.officer, p.office, p.level, p.full_time, p.node, x.version, s.standard,
        s.first + width_bucket(p.first_day - 1, s.starts) as a, s.first + width_bucket(p.last_day, s.ends) - 1 as b
      from posts p join plans_used x on p.block or p.employment_type = any(x.employment)
        join schedules s on s.version = x.version),
    ${exemptionsSql(rules)},
    runs as materialized (
      select t.officer, t.standard, array_agg(t.id) as posts, array_agg(t.node) as nodes,
        array_agg(t.version) as versions, array_agg(n.number) as numbers, array_agg(t.a) as a, array_agg(t.b) as b
      from bound_terms t left join numbers n on n.standard = t.standard and n.version = t.version
        and n.office = t.office and n.level = t.level and n."fullTime" = t.full_time
      where t.a <= t.b group by t.officer, t.standard having count(n.number) > 0),
    covering as (
      select officer, standard, a[1] as a, b[1] as b, posts[1] as post, nodes[1] as node, versions[1] as version,
        numbers[1] as number, numbers[1] as owed
      from runs where cardinality(posts) = 1
      union all
      select r.officer, r.standard, s.a, s.b, h.post, h.node, h.version, h.number,
        max(h.number) over (partition by r.officer, r.standard, s.a)
      from runs r
        cross join lateral (
          select c.at as a, lead(c.at) over (order by c.at) - 1 as b
          from (select unnest(r.a) union select unnest(r.b) + 1) as c(at)) s
        cross join lateral unnest(r.posts, r.nodes, r.versions, r.numbers, r.a, r.b)
          as h(post, node, version, number, a, b)
      where cardinality(r.posts) > 1 and h.a <= s.a and h.b >= s.b),
    -- Q15: the strictest number of all that hold, wherever in the city, binds.
    held as materialized (
      select *, standard = 'weeklyHours' as weekly, number = owed as binds from covering where owed is not null),
    duties as materialized (
      select row_number() over () as id, officer, standard, weekly, a, b, min(owed) as owed, min(version) as version,
        array_agg(distinct node) filter (where node is not null) as nodes
      from held group by officer, standard, weekly, a, b having bool_or(node is not null))`
}

/** Everybody with an appointment in a subtree. */
function everybodyIn(root: SubtreeRoot): Whose {
  return {
    who: sql`a.officer_id in (select b.officer_id from appointments b join units v on v.id = b.unit_id
      where ${scopeColumn(root.depth, 'v')} = ${root.id})`,
    node: nodeOf(root, 'u'),
  }
}
