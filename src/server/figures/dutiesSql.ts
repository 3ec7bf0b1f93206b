import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import type { RuleTables } from '#core/standards/ruleTables.ts'
import { sql } from '../sql/db.ts'
import { nodeOf, type SubtreeRoot, scopeColumn } from './inScope.ts'

/** The line of a unit as an array: element depth + 1 is its ancestor at that depth. */
export const lineOf = (alias: string) =>
  sql.raw(`array[${scopeColumns.map((name) => `${alias}.${name}`).join(', ')}]::text[]`)

/**
 * The part of the statement that says who owes what (`dutyIn` of the core, set-based), for every officer with a
 * counting appointment in the subtree. It never lists single periods: an appointment covers a run of periods a…b, and
 * an officer's runs are cut where one begins or ends, so that within a stretch the same appointments hold.
 * Gives `held` (appointments by stretch) and `duties` (what is owed in each, `nodes`: the rows it counts in).
 */
export function dutiesSql(root: SubtreeRoot, rules: RuleTables) {
  return sql`
    periods as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.periods)}::jsonb)
      as p(standard text, n int, "from" date, "to" date, version int)),
    numbers as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.numbers)}::jsonb)
      as p(standard text, version int, office text, level text, "fullTime" boolean, number int)),
    plans_used as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.plans)}::jsonb)
      as p(version int, employment text[], "branchLevels" text[], either boolean)),
    posts as materialized (
      select a.id, a.officer_id as officer, u.id::text as unit, u.depth::int as depth, u.level::text as level,
        f.key::text as office, coalesce(a.full_time, false) as full_time, ${lineOf('u')} as line,
        greatest(a."from"::date, u.valid_from::date, u.obligations_from::date) as first_day,
        least(a."to"::date, u.valid_to::date, date '9999-12-31') as last_day,
        u.block, o.employment_type, ${nodeOf(root, 'u')} as node
      from appointments a join units u on u.id = a.unit_id join offices f on f.id = a.office_id
        join officers o on o.id = a.officer_id
      where f.counts_as_officer and a.officer_id in (
        select b.officer_id from appointments b join units v on v.id = b.unit_id
        where ${scopeColumn(root.depth, 'v')} = ${root.id})),
    -- Q07: only periods wholly inside one appointment. Terms are few beside appointments.
    terms as materialized (
      select t.first_day, t.last_day, r.version, r.standard, min(r.n) as a, max(r.n) as b
      from (select distinct first_day, last_day from posts) t
        join periods r on r."from" >= t.first_day and r."to" <= t.last_day group by 1, 2, 3, 4),
    -- R02: only in scope.
    runs as materialized (
      select p.id as post, p.officer, p.node, t.version, t.standard, t.a, t.b, n.number
      from posts p join terms t on t.first_day = p.first_day and t.last_day = p.last_day
        join plans_used x on x.version = t.version and (p.block or p.employment_type = any(x.employment))
        left join numbers n on n.standard = t.standard and n.version = t.version and n.office = p.office
          and n.level = p.level and n."fullTime" = p.full_time),
    cuts as (select officer, standard, a as at from runs union select officer, standard, b + 1 from runs),
    stretches as (
      select officer, standard, at as a, lead(at) over (partition by officer, standard order by at) - 1 as b from cuts),
    -- Q15: the strictest number of all that hold, wherever in the city.
    held as materialized (
      select s.officer, s.standard, s.a, s.b, r.post, r.node, r.version, r.number,
        max(r.number) over (partition by s.officer, s.standard, s.a) as owed
      from stretches s join runs r on r.officer = s.officer and r.standard = s.standard and r.a <= s.a and r.b >= s.b),
    duties as materialized (
      select row_number() over () as id, officer, standard, a, b, min(owed) as owed, min(version) as version,
        array_agg(distinct node) filter (where node is not null) as nodes
      from held where owed is not null group by officer, standard, a, b having bool_or(node is not null))`
}
