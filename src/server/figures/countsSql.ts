import { DAY_MS, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import type { RuleTables } from '#core/standards/ruleTables.ts'
import { sql } from '../sql/db.ts'
import { lineOf, millis } from '../sql/fragments.ts'

const ms = (column: string) => sql`${millis(column)}::bigint`
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
    months as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.months)}::jsonb) as p(n int)),
    spans as materialized (
      select a.officer_id as officer, ${ms('a.starts_at')} as s, ${ms('a.ends_at')} as e from activities a
      where a.state = 'approved' and a.kind = 'volunteerHours'
        and (a.attendance is null or a.attendance in ('onTime', 'late'))
        and a.starts_at < ${to} and a.ends_at > ${from} and a.officer_id in (select officer from posts)),
    parts as (
      select officer, s, e, ${dayOfMs('s')} + i as day from spans cross join generate_series(0, ${sql.raw(String(rules.midnights))}) as i
      where ${dayOfMs('s')} + i <= ${dayOfMs('e - 1')}),
    -- Q05, Q09: each week gets its part, time inside office hours left out.
    hours as materialized (
      select p.officer, f.n, sum(least(p.e, f."to") - greatest(p.s, f."from"))::bigint as ms
      from parts p join free f on f.day = p.day and f."from" < p.e and f."to" > p.s group by 1, 2),
    weeks as (
      select d.id, sum(h.ms / 60000)::int as minutes, count(*) filter (where h.ms >= d.owed * 60000)::int as met
      from duties d join hours h on h.officer = d.officer and h.n between d.a and d.b
      where d.weekly group by d.id),
    weekly as materialized (
      select d.officer, d.nodes, d.b - d.a + 1 as owed, coalesce(w.minutes, 0) as minutes, coalesce(w.met, 0) as met
      from duties d left join weeks w on w.id = d.id where d.weekly),
    presences as materialized (
      select a.id, a.officer_id as officer, a.kind, a.starts_at, m.n, h.id::text as host, h.level as host_level,
        ${lineOf('h')} as host_line
      from activities a join units h on h.id = a.host_unit_id
        join days m on m.day = ${dayOfMs("round(date_part('epoch', a.starts_at) * 1000)::bigint")}
      where a.state = 'approved' and a.kind in ('volunteerActivity', 'branchMeeting')
        and a.attendance in ('onTime', 'late') and a.starts_at >= ${from} and a.starts_at < ${to}
        and a.officer_id in (select officer from posts)),
    -- Q02, and Q15: from the units of the appointments that set the number.
    attended as materialized (
      select a.officer, a.n, count(distinct a.id) filter (where a.kind = 'volunteerActivity')::int as activities,
        count(distinct a.id) filter (where a.kind = 'branchMeeting')::int as meetings
      from presences a join held b on b.officer = a.officer and a.n between b.a and b.b
        join posts p on p.id = b.post join plans_used x on x.version = b.version
      where not b.weekly and b.binds and case
        when a.kind = 'branchMeeting' then a.host_level = any(x."branchLevels")
          and (a.host_line[p.depth + 1] = p.unit or a.host = any(p.line))
        when a.host <> p.unit then a.host_line[p.depth + 1] = p.unit
        else not exists (select from units c where c.parent_id = p.unit::uuid and c.valid_from <= ${dayText}
          and (c.valid_to is null or c.valid_to >= ${dayText})) end
      group by 1, 2),
    monthly as materialized (
      select d.officer, d.nodes, d.owed as number, m.n, coalesce(t.activities, 0) as activities,
        coalesce(t.meetings, 0) as meetings,
        case when x.either then greatest(coalesce(t.activities, 0), coalesce(t.meetings, 0))
          else coalesce(t.activities, 0) + coalesce(t.meetings, 0) end >= d.owed as met
      from duties d join plans_used x on x.version = d.version
        join months m on m.n between d.a and d.b
        left join attended t on t.officer = d.officer and t.n = m.n
      where not d.weekly)`
}
