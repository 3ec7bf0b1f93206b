import { type Day, dayOf } from '#core/calendar/day.ts'
import type { RuleTables } from '#core/standards/ruleTables.ts'
import { sql } from '../sql/db.ts'

/**
 * The part of the statement that takes exempted periods out of the runs of `terms` (`exemptionFrom` of the core,
 * set-based). Gives `bound_terms`: terms with an exemption are cut around it, all others pass as they are.
 */
export function exemptionsSql(rules: RuleTables) {
  const [first, last] = daysTouched(rules)
  return sql`
    exempting as materialized (
      select e.officer_id as officer, e.unit_id::text as unit, e."group"::text as "group",
        daterange(e."from"::date, e."to"::date, '[]') as span
      from exemptions e
      where e.state = 'approved' and e."from" <= e."to" and e."from" <= ${last} and e."to" >= ${first}),
    kinds as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.kinds)}::jsonb)
      as p(version int, office text, level text, "fullTime" boolean, "group" text)),
    freed as materialized (
      select post, version, range_agg(span) as days from (
        select p.id as post, x.version, e.span
        from exempting e join posts p on p.officer = e.officer cross join plans_used x
        union all
        select p.id, k.version, e.span
        from exempting e
          join (select id, office, level, full_time, unnest(line) as above from posts) p on p.above = e.unit
          join kinds k on k.office = p.office and k.level = p.level and k."fullTime" = p.full_time
        where e.officer is null and (e."group" is null or e."group" = k."group")) s
      group by 1, 2),
    -- Q08: a period of which they cover at least half of the days.
    relieved as materialized (
      select post, version, standard, range_agg(int4range(n, n + 1)) as periods from (
        select f.post, f.version, s.standard, s.first + k - 1 as n
        from freed f join schedules s on s.version = f.version
          cross join lateral unnest(f.days) as d(span)
          cross join lateral generate_series(greatest(1, width_bucket(lower(d.span), s.starts)),
            width_bucket(upper(d.span) - 1, s.starts)) as k
        group by f.post, f.version, s.standard, s.first, k, s.starts[k], s.ends[k]
        having sum(greatest(0, least(upper(d.span), s.ends[k] + 1) - greatest(lower(d.span), s.starts[k]))) * 2
          >= s.ends[k] + 1 - s.starts[k]) covered
      group by 1, 2, 3),
    bound_terms as (
      select * from terms where id not in (select post from relieved)
      union all
      select t.id, t.officer, t.office, t.level, t.full_time, t.node, t.version, t.standard, lower(left_over),
        upper(left_over) - 1
      from terms t left join relieved r on r.post = t.id and r.version = t.version and r.standard = t.standard
        cross join lateral unnest(int4multirange(int4range(t.a, t.b + 1)) - coalesce(r.periods, '{}'::int4multirange))
          as left_over
      where t.id in (select post from relieved) and t.a <= t.b)`
}

function daysTouched({ from, to }: RuleTables): [Day, Day] {
  return [dayOf(from), dayOf(to)]
}
