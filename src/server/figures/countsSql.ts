import { DAY_MS, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import type { RuleTables } from '#core/standards/ruleTables.ts'
import { sql } from '../sql/db.ts'
import { lineOf } from './dutiesSql.ts'

// date_part is exact to the microsecond and three times as fast as extract, which computes in numeric.
const ms = (column: string) => sql.raw(`round(date_part('epoch', ${column}) * 1000)::bigint`)
const dayOfMs = (expression: string) => sql.raw(`((${expression} + ${ZONE_OFFSET_MS}) / ${DAY_MS})::int`)
const dayText = sql`to_char(a.starts_at at time zone interval '7 hours', 'YYYY-MM-DD')`

/**
 * The part that says what was done (`countWeeklyHours` and `countMonthlyAttendance` of the core, set-based), on top of
 * `dutiesSql`. Gives `weekly` (one row an officer and stretch of weeks) and `monthly` (one an officer and month owed).
 */
export function countsSql(rules: RuleTables) {
  const from = new Date(rules.from).toISOString()
  const to = new Date(rules.to).toISOString()
  return sql`
    free as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.free)}::jsonb)
      as p(n int, day int, "from" bigint, "to" bigint)),
    days as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.days)}::jsonb) as p(n int, day int)),
    spans as materialized (
      select a.officer_id as officer, ${ms('a.starts_at')} as s, ${ms('a.ends_at')} as e from activities a
      where a.state = 'approved' and a.kind = 'volunteerHours'
        and (a.attendance is null or a.attendance in ('onTime', 'late'))
        and a.starts_at < ${to} and a.ends_at > ${from} and a.officer_id in (select officer from posts)),
    parts as (
      select officer, s, e, ${dayOfMs('s')} as day from spans
      union all
      select officer, s, e, later from spans
        cross join lateral generate_series(${dayOfMs('s')} + 1, ${dayOfMs('e - 1')}) as later
      where ${dayOfMs('s')} < ${dayOfMs('e - 1')}),
    -- Q05, Q09: each week gets its part, time inside office hours left out.
    hours as materialized (
      select p.officer, f.n, sum(least(p.e, f."to") - greatest(p.s, f."from"))::bigint as ms
      from parts p join free f on f.day = p.day and f."from" < p.e and f."to" > p.s group by 1, 2),
    weekly as materialized (
      select d.id, d.officer, d.nodes, d.b - d.a + 1 as owed, coalesce(sum(h.ms / 60000), 0)::int as minutes,
        count(*) filter (where h.ms >= d.owed * 60000)::int as met
      from duties d left join hours h on h.officer = d.officer and h.n between d.a and d.b
      where d.standard = 'weeklyHours' group by d.id, d.officer, d.nodes, d.a, d.b),
    -- Q02, and Q15: from the units of the appointments that set the number.
    attended as materialized (
      select b.officer, m.n, count(distinct a.id) filter (where a.kind = 'volunteerActivity')::int as activities,
        count(distinct a.id) filter (where a.kind = 'branchMeeting')::int as meetings
      from held b join posts p on p.id = b.post join plans_used x on x.version = b.version
        join activities a on a.officer_id = b.officer join units h on h.id = a.host_unit_id
        join days m on m.day = ${dayOfMs("round(date_part('epoch', a.starts_at) * 1000)::bigint")}
          and m.n between b.a and b.b
      where b.standard = 'monthlyAttendance' and b.number = b.owed
        and a.state = 'approved' and a.kind in ('volunteerActivity', 'branchMeeting')
        and a.attendance in ('onTime', 'late') and a.starts_at >= ${from} and a.starts_at < ${to}
        and case
          when a.kind = 'branchMeeting' then h.level = any(x."branchLevels")
            and ((${lineOf('h')})[p.depth + 1] = p.unit or h.id::text = any(p.line))
          when h.id::text <> p.unit then (${lineOf('h')})[p.depth + 1] = p.unit
          else not exists (select from units c where c.parent_id = h.id and c.valid_from <= ${dayText}
            and (c.valid_to is null or c.valid_to >= ${dayText})) end
      group by 1, 2),
    monthly as materialized (
      select d.officer, d.nodes, d.owed as number, m.n, coalesce(t.activities, 0) as activities,
        coalesce(t.meetings, 0) as meetings,
        case when x.either then greatest(coalesce(t.activities, 0), coalesce(t.meetings, 0))
          else coalesce(t.activities, 0) + coalesce(t.meetings, 0) end >= d.owed as met
      from duties d join plans_used x on x.version = d.version
        cross join lateral generate_series(d.a, d.b) as m(n)
        left join attended t on t.officer = d.officer and t.n = m.n
      where d.standard = 'monthlyAttendance')`
}
