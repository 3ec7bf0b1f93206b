import { DAY_MS, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import type { RuleTables } from '#core/standards/ruleTables.ts'
import { sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'
import { ownHoursSql } from './ownHoursSql.ts'

const ms = (column: string) => sql`${millis(column)}::bigint`
const dayOfMs = (expression: string) => `((${expression} + ${ZONE_OFFSET_MS}) / ${DAY_MS})::int`

/** The minutes of the weekly standard (`countWeeklyHours` of the core): `weekly`, one row an officer and stretch of weeks. */
export function hoursSql(rules: RuleTables) {
  const from = new Date(rules.from).toISOString()
  const to = new Date(rules.to).toISOString()
  return sql`
    free as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.free)}::jsonb)
      as p(n int, day int, "from" bigint, "to" bigint)),
    calendar as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.calendar)}::jsonb)
      as p(n int, day int, kind int)),
    ${ownHoursSql},
    spans as materialized (
      select a.id, a.officer_id as officer, ${ms('a.starts_at')} as s, ${ms('a.ends_at')} as e from activities a
      where a.state = 'approved' and a.kind = 'volunteerHours'
        and (a.attendance is null or a.attendance in ('onTime', 'late'))
        and a.starts_at < ${to} and a.ends_at > ${from} and a.officer_id in (select officer from posts)),
    -- Whose hours on the day are not the plan's: the first by rank.
    own_parts as (
      select distinct on (p.id, p.day) p.officer, p.s, p.e, p.day, h.hours
      from (${partsOf(rules, sql`officer in (select officer from own_hours)`)}) p
        left join own_hours h on h.officer = p.officer and p.day between h.first and h.last
      order by p.id, p.day, h.height, h.post, h.near, h.begun desc, h.hours desc),
    -- Q05, Q09: each week gets its part, time inside office hours left out.
    hours as materialized (
      select officer, n, sum(ms)::bigint as ms from (
        select p.officer, f.n, least(p.e, f."to") - greatest(p.s, f."from") as ms
        from (${partsOf(rules, sql`officer not in (select officer from own_hours)`)}) p
          join free f on f.day = p.day and f."from" < p.e and f."to" > p.s
        union all
        select p.officer, f.n, least(p.e, f."to") - greatest(p.s, f."from")
        from own_parts p join free f on f.day = p.day and f."from" < p.e and f."to" > p.s where p.hours is null
        union all
        select p.officer, c.n, least(p.e, c.midnight + f."to") - greatest(p.s, c.midnight + f."from")
        from own_parts p
          join (select *, day * ${DAY_MS}::bigint - ${ZONE_OFFSET_MS}::bigint as midnight from calendar) c on c.day = p.day
          join own_free f on f.hours = p.hours and f.kind = c.kind
            and c.midnight + f."from" < p.e and c.midnight + f."to" > p.s) t
      group by 1, 2),
    weeks as (
      select d.id, sum(h.ms / 60000)::int as minutes, count(*) filter (where h.ms >= d.owed * 60000)::int as met
      from duties d join hours h on h.officer = d.officer and h.n between d.a and d.b
      where d.weekly group by d.id),
    -- Q08: the weeks with too many days off are left out.
    weekly as materialized (
      select d.officer, d.nodes, o.owed, coalesce(w.minutes, 0) as minutes, coalesce(w.met, 0) as met
      from duties d left join weeks w on w.id = d.id
        cross join lateral (select before[d.b + 2] - before[d.a + 1] as owed
          from (select ${sql.param(rules.weeksBefore)}::int[] as before) x) o
      where d.weekly and o.owed > 0)`
}

/** The hours' records cut at local midnights. */
function partsOf({ midnights }: RuleTables, who: ReturnType<typeof sql>) {
  return sql`select id, officer, s, e, ${sql.raw(dayOfMs('s'))} + i as day
    from spans cross join generate_series(0, ${sql.raw(String(midnights))}) as i
    where ${sql.raw(dayOfMs('s'))} + i <= ${sql.raw(dayOfMs('e - 1'))} and ${who}`
}
