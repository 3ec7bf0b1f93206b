import { DAY_MS, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import type { RuleTables } from '#core/standards/ruleTables.ts'
import { sql } from '../sql/db.ts'
import { lineOf, millis } from '../sql/fragments.ts'
import { hoursSql } from './hoursSql.ts'

const dayOfStart = sql.raw(
  `((round(date_part('epoch', a.starts_at) * 1000)::bigint + ${ZONE_OFFSET_MS}) / ${DAY_MS})::int`,
)
const dayText = sql`to_char(a.starts_at at time zone interval '7 hours', 'YYYY-MM-DD')`

/**
 * The part that says what was done (`countWeeklyHours` and its like of the core, set-based), on top of `dutiesSql`.
 * Gives `weekly` (one row an officer and stretch of weeks) and `counted` (one an officer, other standard and period
 * owed; `parts`: what was counted, kind by kind, and of the meetings summoned to how he attended).
 */
export function countsSql(rules: RuleTables) {
  return sql`
    days as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.days)}::jsonb)
      as p(day int, "on" text, breach boolean, "monthlyAttendance" int, "yearlyInitiative" int,
        "yearlyArtOrSport" int, "summonedMeetings" int)),
    periods as materialized (select * from jsonb_to_recordset(${JSON.stringify(rules.periods)}::jsonb)
      as p(standard text, n int, either boolean)),
    ${hoursSql(rules)},
    ${attendedSql(rules)},
    ${yearlySql(rules)},
    summoned as (
      select a.officer_id as officer, m."summonedMeetings" as n,
        count(*) filter (where a.attendance is distinct from 'excused' or m.breach) as owed,
        array[count(*) filter (where a.attendance = 'onTime'), count(*) filter (where a.attendance = 'late'),
          count(*) filter (where a.attendance = 'excused'), count(*) filter (where a.attendance = 'absent'),
          count(*) filter (where a.attendance = 'substitute')]::int[] as parts
      from activities a join days m on m.day = ${dayOfStart}
      where a.state = 'approved' and a.kind = 'summonedMeeting' and ${inYear(rules)}
        and ${millis('a.ends_at')} <= ${rules.over}::bigint
      group by 1, 2),
    done as (
      select officer, 'monthlyAttendance' as standard, n, null::bigint as owed, parts from attended
      union all select officer, 'yearlyArtOrSport', n, null, parts from arts
      union all select officer, 'yearlyInitiative', n, null, parts from initiated
      union all select officer, 'summonedMeetings', n, owed, parts from summoned),
    -- R33: of the meetings summoned to the plan's percent; whoever was summoned to none owes nothing.
    counted as materialized (
      select d.officer, d.nodes, d.standard, d.owed as number, p.n, coalesce(t.parts, '{0,0}') as parts,
        case when d.standard = 'summonedMeetings' then (t.parts[1] + t.parts[2]) * 100 >= t.owed * d.owed
          when t.parts is null then false
          when p.either then (select max(x) from unnest(t.parts) as x) >= d.owed
          else (select sum(x) from unnest(t.parts) as x) >= d.owed end as met
      from duties d join periods p on p.standard = d.standard and p.n between d.a and d.b
        left join done t on t.officer = d.officer and t.standard = d.standard and t.n = p.n
      where not d.weekly and (d.standard <> 'summonedMeetings' or t.owed > 0))`
}

/** R29, R30, R38: attendance of a month. */
function attendedSql(rules: RuleTables) {
  return sql`
    presences as materialized (
      select a.id, a.officer_id as officer, a.kind, a.starts_at, m."monthlyAttendance" as n, h.id::text as host,
        h.level as host_level, ${lineOf('h')} as host_line
      from activities a join units h on h.id = a.host_unit_id join days m on m.day = ${dayOfStart}
      where a.state = 'approved' and a.kind in ('volunteerActivity', 'branchMeeting')
        and a.attendance in ('onTime', 'late') and ${inYear(rules)}),
    -- Q02, and Q15: from the units of the appointments that set the number.
    attended as materialized (
      select a.officer, a.n, array[count(distinct a.id) filter (where a.kind = 'volunteerActivity'),
        count(distinct a.id) filter (where a.kind = 'branchMeeting')]::int[] as parts
      from presences a join held b on b.officer = a.officer and a.n between b.a and b.b
        join posts p on p.id = b.post join plans_used x on x.version = b.version
      where not b.weekly and b.standard = 'monthlyAttendance' and b.binds and case
        when a.kind = 'branchMeeting' then a.host_level = any(x."branchLevels")
          and (a.host_line[p.depth + 1] = p.unit or a.host = any(p.line))
        when a.host <> p.unit then a.host_line[p.depth + 1] = p.unit
        else not exists (select from units c where c.parent_id = p.unit::uuid and c.valid_from <= ${dayText}
          and (c.valid_to is null or c.valid_to >= ${dayText})) end
      group by 1, 2)`
}

/** R31 and R39: initiatives recognised in a period, each for every author; songs, dances and sports. */
function yearlySql(rules: RuleTables) {
  return sql`
    arts as (
      select a.officer_id as officer, m."yearlyArtOrSport" as n, array[count(*) filter (where a.kind = 'song'),
        count(*) filter (where a.kind = 'dance'), count(*) filter (where a.kind = 'sport')]::int[] as parts
      from activities a join days m on m.day = ${dayOfStart}
      where a.state = 'approved' and a.kind in ('song', 'dance', 'sport')
        and (a.attendance is null or a.attendance in ('onTime', 'late')) and ${inYear(rules)}
      group by 1, 2),
    initiated as (
      select w.officer, m."yearlyInitiative" as n, array[count(*)]::int[] as parts
      from initiatives i join days m on m."on" = i.recognised_on
        cross join lateral (select i.officer_id union select s.officer_id from initiatives_authors s
          where s._parent_id = i.id) as w(officer)
      where i.state = 'approved'
      group by 1, 2)`
}

function inYear({ from, to }: RuleTables) {
  return sql`a.starts_at >= ${new Date(from).toISOString()} and a.starts_at < ${new Date(to).toISOString()}
    and a.officer_id in (select officer from posts)`
}
