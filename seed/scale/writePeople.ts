import { addDays } from '#core/calendar/day.ts'
import { refreshOfficerScopes } from '#server/organisation/rehomeUnits.ts'
import { sql } from '#server/sql/db.ts'
import { list } from '#server/sql/fragments.ts'
import { families, givens, middles } from './names.ts'
import { prepare, run, type Writing } from './writing.ts'

/** The chairs of a unit by its depth, in order. */
const chairs = [
  // The city.
  ['secretary', 'deputySecretary', 'deputySecretary', 'deputySecretary', 'standingMember', 'standingMember'],
  // A district, a grassroots Union, a branch.
  ['secretary', 'deputySecretary', 'deputySecretary', 'standingMember', 'standingMember', 'standingMember'],
  ['secretary', 'deputySecretary', 'standingMember', 'executiveMember', 'executiveMember', 'executiveMember'],
  ['secretary', 'deputySecretary'],
]
const staff = [
  [
    'standingMember',
    'standingMember',
    'standingMember',
    'executiveMember',
    'executiveMember',
    'executiveMember',
  ],
  ['executiveMember', 'executiveMember', 'executiveMember', 'inspectionCommittee', 'specialist', 'clerk'],
]
const city = [
  'executiveMember',
  'inspectionCommittee',
  'inspectionCommittee',
  'specialist',
  'clerk',
  'inspectionOffice',
]
const offices = ['communicationsOffice', 'systemAdministrator']

/**
 * Everybody who holds or held a chair: `scale_people` says who he is, where he belongs, from when to when, and how
 * much of what he owes he does. Whoever follows another in a chair comes after everybody else.
 */
export async function writePeople(writing: Writing): Promise<void> {
  const { size, horizon, years } = writing
  const began = addDays(years[0]?.from ?? horizon.before.from, -30)
  const rows = [
    [...(chairs[0] ?? []), ...(staff[0] ?? []), ...city, ...offices],
    [...(chairs[1] ?? []), ...(staff[1] ?? [])],
    chairs[2],
    chairs[3],
  ].flatMap((held, depth) => (held ?? []).map((office, place) => ({ depth, office, place })))
  await prepare(
    writing,
    sql`create temp table scale_people on commit drop as
      with seats as (
        select row_number() over (order by u.n, c.place) as n, u.n as unit, c.office, c.place, u.depth, u.block
        from scale_units u join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(depth int, office text, place int)
          on c.depth = u.depth),
      -- The first two districts keep their people: the demonstration logins sit there.
      changing as (
        select s.n, row_number() over (order by pg_temp.draw(s.n, 11), s.n) as nth from seats s
          join scale_units u on u.n = s.unit left join scale_units p on p.n = u.above
        where s.office in ('executiveMember', 'deputySecretary') and s.depth >= 2
          and case s.depth when 2 then u.above else p.above end > 2 order by 2 limit ${size.successors}::int),
      everybody as (
        select s.*, case when c.n is null then null else date '${sql.raw(began)}' + 60 + floor(pg_temp.draw(s.n, 12) * 900)::int end as change,
          false as follows from seats s left join changing c on c.n = s.n
        union all
        select (select count(*) from seats) + c.nth, s.unit, s.office, s.place, s.depth, s.block,
          date '${sql.raw(began)}' + 60 + floor(pg_temp.draw(s.n, 12) * 900)::int, true
        from changing c join seats s on s.n = c.n)
      select e.n, pg_temp.named('officer', e.n) as id, e.unit, e.office, e.place, e.depth,
        case when e.follows then e.change + 1 + floor(pg_temp.draw(e.n, 13) * 40)::int
          else date '${sql.raw(began)}' - floor(pg_temp.draw(e.n, 14) * 700)::int end as from_day,
        case when e.follows then null else e.change end as to_day,
        0.35 + 0.62 * sqrt(pg_temp.draw(e.n, 15)) as diligence,
        case when e.depth = 2 and e.office = 'secretary' then 'cadre'
          when e.depth < 2 or e.block and pg_temp.draw(e.n, 16) < 0.8 then 'civilServant'
          when pg_temp.draw(e.n, 16) < case e.depth when 2 then 0.7 else 0.35 end then 'publicEmployee'
          else 'other' end as employment
      from everybody e`,
  )
  const founded = `${horizon.founded}T01:00:00Z`
  const of = (words: readonly string[], salt: number) =>
    sql`pg_temp.one_of(${list(words, 'text')}, n, ${salt}::int)`
  await run(
    writing,
    sql`insert into officers (id, code, full_name, date_of_birth, gender, ethnicity, party_member, employment_type, employer,
        updated_at, created_at)
      select p.id, 'CB' || lpad(n::text, 5, '0'), ${of(families, 17)} || ' ' || ${of(middles, 18)} || ' ' || ${of(givens, 19)},
        to_char(date '1988-01-01' + floor(pg_temp.draw(n, 20) * 6000)::int, 'YYYY-MM-DD'),
        case when pg_temp.draw(n, 21) < 0.5 then 'female' else 'male' end, 'Kinh', pg_temp.draw(n, 22) < 0.5, employment,
        'Cơ quan, đơn vị công tác', ${founded}::timestamptz, ${founded}::timestamptz
      from scale_people p order by n`,
  )
  await writeAppointments(writing, founded)
  await prepare(
    writing,
    sql`update appointments a set scope0 = u.scope0, scope1 = u.scope1, scope2 = u.scope2, scope3 = u.scope3
      from units u where u.id = a.unit_id`,
  )
  await refreshOfficerScopes(writing.payload, writing.req, 'all')
  await prepare(writing, sql`analyze scale_people`)
}

async function writeAppointments(writing: Writing, founded: string): Promise<void> {
  const columns = sql`id, officer_id, unit_id, office_id, full_time, "from", "to", decision_number, updated_at, created_at`
  await run(
    writing,
    sql`insert into appointments (${columns})
      select pg_temp.named('appointment', p.n), p.id, u.id, f.id, p.depth < 2 and p.office <> 'executiveMember',
        to_char(p.from_day, 'YYYY-MM-DD'), to_char(p.to_day, 'YYYY-MM-DD'), 10 + p.n % 470 || '-QĐ/ĐTN',
        ${founded}::timestamptz, ${founded}::timestamptz
      from scale_people p join scale_units u on u.n = p.unit join offices f on f.key = p.office`,
  )
  // Secretaries who sit on the committee of the unit above as well, from some day on.
  await run(
    writing,
    sql`insert into appointments (${columns})
      select pg_temp.named('second post', p.n), p.id, a.id, f.id, false,
        to_char(p.from_day + floor(pg_temp.draw(p.n, 23) * 500)::int, 'YYYY-MM-DD'), null,
        10 + p.n % 470 || '-QĐ/ĐTN', ${founded}::timestamptz, ${founded}::timestamptz
      from (select * from scale_people where office = 'secretary' and depth >= 2 and to_day is null) p
        join scale_units u on u.n = p.unit join scale_units a on a.n = u.above
        left join scale_units b on b.n = a.above
        join offices f on f.key = 'executiveMember'
      where case p.depth when 2 then a.n else b.n end > 2
      order by pg_temp.draw(p.n, 24), p.n limit ${writing.size.secondPosts}::int`,
  )
}
