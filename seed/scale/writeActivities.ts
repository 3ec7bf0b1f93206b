import { writeNumber } from '#core/report/writeNumber.ts'
import { plan } from '#seed/plan.ts'
import { sql } from '#server/sql/db.ts'
import { list } from '#server/sql/fragments.ts'
import { titles } from './names.ts'
import { type Slot, slotsOf } from './slots.ts'
import { run, type Writing } from './writing.ts'

/** Slots of one statement: about a quarter of a year, so that progress is seen. */
const AT_ONCE = 30

/** Everybody's hours and attendances of every plan year, confirmed but for some of the last two weeks. */
export async function writeActivities(writing: Writing): Promise<void> {
  for (const [index, year] of writing.years.entries()) {
    const slots = slotsOf(year, plan.firstMonth).filter(({ day }) => day < writing.horizon.today)
    let written = 0
    for (let first = 0; first < slots.length; first += AT_ONCE) {
      written += await writeSlots(writing, slots.slice(first, first + AT_ONCE), index)
      writing.onProgress(`Hoạt động năm ${year.year}: ${writeNumber(written)}`)
    }
  }
}

async function writeSlots(writing: Writing, slots: readonly Slot[], year: number): Promise<number> {
  const { horizon, size } = writing
  const { districts, grassroots } = size
  const until = new Date(horizon.until).toISOString()
  const running = writing.years[year] === horizon.running
  const one = (values: readonly string[], salt: number) =>
    sql`pg_temp.one_of(${list(values, 'text')}, k, ${salt}::int)`
  return run(
    writing,
    sql`insert into activities (id, officer_id, kind, title, starts_at, ends_at, host_unit_id, attendance, late_entry, minutes,
        office_minutes, state, step, rev, due_at, unit_id, submitted_at, decided_at, flow, place_unit, step_unit, scope0, scope1,
        scope2, scope3, updated_at, created_at)
      with done as (
        select p.n, p.unit, p.depth, p.id as officer, s.kind, (p.n * 8 + ${year}::int) * 512::bigint + s.n as k, s.day, s.span, s.begins
        from scale_people p join jsonb_to_recordset(${JSON.stringify(slots)}::jsonb)
            as s(n int, kind text, day date, span int, begins int, share float8, diligent bool, depths int[])
          on p.depth between s.depths[1] and s.depths[2]
        where p.from_day <= s.day and (p.to_day is null or p.to_day >= s.day + s.span)
          and pg_temp.draw((p.n * 8 + ${year}::int) * 512::bigint + s.n, 31)
            < case when s.diligent then least(0.97, p.diligence * s.share) else s.share end
          -- The demonstration's people have nothing yet in the running year.
          and not (${running}::bool and p.unit in (${districts}::int + 1, ${districts}::int + 2,
            ${districts + grassroots}::int + 1))),
      placed as (
        select d.*, b.id as branch, u.id as own, u.scope0, u.scope1, u.scope2, u.scope3,
          ((d.day + floor(pg_temp.draw(k, 32) * d.span)::int) + interval '1 minute' * (d.begins
            + 5 * floor(pg_temp.draw(k, 33) * 9)) - interval '7 hours') at time zone 'UTC' as starts,
          case d.kind when 'volunteerHours' then case when pg_temp.draw(k, 34) < 0.12 then 60 else 120 end
              + 15 * floor(pg_temp.draw(k, 35) * 4)
            when 'volunteerActivity' then 180 else 90 end as minutes
        from done d join scale_units u on u.n = d.unit
          -- Where he goes to branch meetings: his own branch, or one below his unit.
          join scale_units b on b.n = case d.depth when 3 then d.unit else ${districts + grassroots}::int + 1 + d.n % 4
            + 4 * case d.depth when 2 then d.unit - ${districts}::int - 1 when 1 then d.unit - 1 else 0 end end),
      timed as (
        select *, starts + interval '1 minute' * minutes as ends, case kind when 'volunteerHours' then own
            when 'summonedMeeting' then coalesce(scope1::uuid, own) else branch end as host,
          pg_temp.draw(k, 36) < 0.12 and starts > ${until}::timestamptz - interval '14 days' as waits
        from placed where starts + interval '1 minute' * minutes < ${until}::timestamptz - interval '3 hours'),
      handed as (
        select *, least(ends + interval '1 hour' * (6 + floor(pg_temp.draw(k, 37) * 100)), ${until}::timestamptz - interval '2 hours')
          as submitted from timed)
      select pg_temp.named('activity', k), officer, case when kind = 'art' then ${one(['song', 'dance', 'sport'], 38)} else kind end,
        case kind when 'volunteerHours' then ${one(titles.volunteerHours, 39)}
          when 'volunteerActivity' then ${one(titles.volunteerActivity, 39)} when 'branchMeeting' then ${one(titles.branchMeeting, 39)}
          when 'summonedMeeting' then ${one(titles.summonedMeeting, 39)} else ${one(titles.art, 39)} end,
        starts, ends, host, case when kind = 'volunteerHours' then null when pg_temp.draw(k, 40) < 0.88 then 'onTime'
          else ${one(['late', 'late', 'excused', 'excused', 'absent', 'substitute'], 41)} end,
        case when waits then null else false end, minutes, 0, case when waits then 'pending' else 'approved' end,
        case when waits then 'host' end, case when waits then 2 else 3 end,
        case when waits then submitted + interval '7 days' end, own, submitted,
        case when not waits then least(submitted + interval '1 hour' * floor(pg_temp.draw(k, 42) * 120),
          ${until}::timestamptz - interval '1 hour') end,
        ${writing.flow('activity')}, host, host, scope0, scope1, scope2, scope3,
        case when waits then submitted else least(submitted + interval '1 hour' * floor(pg_temp.draw(k, 42) * 120),
          ${until}::timestamptz - interval '1 hour') end, submitted
      from handed order by k`,
  )
}
