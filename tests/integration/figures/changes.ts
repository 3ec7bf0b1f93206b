import fc from 'fast-check'
import type { Payload } from 'payload'
import { addDays } from '#core/calendar/day.ts'
import { rehomeUnits } from '#server/organisation/rehomeUnits.ts'
import { forgetPlans } from '#server/plan/loadPlans.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { FIRST } from './anyWorld.ts'

const whats = [
  'confirm',
  'moveActivity',
  'otherHost',
  'dropActivity',
  'addActivity',
  'appoint',
  'endPost',
  'changePost',
  'dropPost',
  'closeUnit',
  'oblige',
  'block',
  'level',
  'moveUnit',
  'newUnit',
  'employment',
  'exemption',
  'newExemption',
  'pledge',
  'review',
  'merit',
  'initiative',
  'author',
  'hours',
  'dropHours',
  'windows',
  'model',
  'office',
  'plan',
] as const

/** A write that may move figures, and the numbers it picks its rows and values by. */
export const anyChange = fc.record({
  what: fc.constantFrom(...whats),
  nth: fc.nat({ max: 1000 }),
  other: fc.nat({ max: 1000 }),
  day: fc.integer({ min: -20, max: 380 }).map((count) => addDays(FIRST, count)),
})
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never

/** Writes it, each as the application would. */
export async function change(
  payload: Payload,
  made: Change,
  officeIds: Record<string, string>,
): Promise<void> {
  const { what, nth, other, day } = made
  if (what === 'moveUnit') return moveUnit(payload, made)
  const one = (
    table: string,
    where = 'true',
    by = nth,
  ) => sql`(select id from ${sql.raw(table)} where ${sql.raw(where)} order by id
    offset ${by}::int % greatest(1, (select count(*)::int from ${sql.raw(table)} where ${sql.raw(where)})) limit 1)`
  const office = Object.values(officeIds)[other % 3] ?? ''
  const flip = (table: string) =>
    sql`update ${sql.raw(table)} set state = case state when 'approved' then 'returned' else 'approved' end where id = ${one(table)}`
  const statements: Record<Exclude<(typeof whats)[number], 'moveUnit'>, ReturnType<typeof sql>> = {
    confirm: flip('activities'),
    moveActivity: sql`update activities set starts_at = starts_at + interval '1 day' * ${(other % 60) - 30}::int,
      ends_at = ends_at + interval '1 day' * ${(other % 60) - 30}::int where id = ${one('activities')}`,
    otherHost: sql`update activities set host_unit_id = ${one('units', 'true', other)}, attendance = 'onTime' where id = ${one('activities')}`,
    dropActivity: sql`delete from activities where id = ${one('activities')}`,
    addActivity: sql`insert into activities (officer_id, kind, title, starts_at, ends_at, host_unit_id, state)
      select ${one('officers')}, 'volunteerHours', 'x', ${day}::date + time '12:00', ${day}::date + time '15:00', ${one('units', 'true', other)}, 'approved'`,
    appoint: sql`insert into appointments (officer_id, unit_id, office_id, full_time, "from")
      select ${one('officers')}, ${one('units', 'true', other)}, ${office}::uuid, ${nth % 2 === 0}, ${day}`,
    endPost: sql`update appointments set "to" = ${day} where id = ${one('appointments')} and "from" <= ${day}`,
    changePost: sql`update appointments set unit_id = ${one('units', 'true', other)}, office_id = ${office}::uuid where id = ${one('appointments')}`,
    dropPost: sql`delete from appointments where id = ${one('appointments')}`,
    closeUnit: sql`update units set valid_to = ${day} where id = ${one('units')}`,
    oblige: sql`update units set obligations_from = ${day} where id = ${one('units')}`,
    block: sql`update units set block = not block where id = ${one('units')}`,
    level: sql`update units set level = (select level from units where id = ${one('units', 'true', other)}) where id = ${one('units')}`,
    newUnit: sql`insert into units (code, name, level, parent_id, block, valid_from, depth, scope0, scope1, scope2, scope3, scope4)
      select gen_random_uuid()::text, 'x', 'branch', id, true, ${day}, depth + 1, scope0, scope1, scope2, scope3, scope4 from units
      where id = ${one('units')} and depth < 5`,
    employment: sql`update officers set employment_type = case employment_type when 'other' then 'cadre' else 'other' end where id = ${one('officers')}`,
    exemption: flip('exemptions'),
    newExemption: sql`insert into exemptions (officer_id, unit_id, type, "from", "to", state)
      select ${nth % 2 === 0 ? one('officers') : sql`null`}, ${one('units', 'true', other)}, 'leave', ${day}, ${addDays(day, other % 60)}, 'approved'`,
    pledge: flip('pledges'),
    review: flip('reviews'),
    merit: sql`update reviews_collective_merits set met = not met where id = ${one('reviews_collective_merits')}`,
    initiative: flip('initiatives'),
    author: sql`insert into initiatives_authors (_order, _parent_id, id, share, officer_id) select 9, i.id, gen_random_uuid()::text, 10, ${one('officers')}
      from initiatives i where i.id = ${one('initiatives', 'true', other)}`,
    hours: sql`update work_hours set "from" = ${day} where id = ${one('work_hours')}`,
    dropHours: sql`delete from work_hours where id = ${one('work_hours')}`,
    windows: sql`update work_hours_hours set "end" = '23:30' where id = ${one('work_hours_hours')}`,
    model: flip('models'),
    office: sql`update offices set counts_as_officer = not counts_as_officer where key = ${nth % 2 === 0 ? 'clerk' : 'executiveMember'}`,
    plan: sql`insert into plans (key, name, version, status, valid_from, definition)
      select key, name, (select max(version) + 1 from plans), 'published', ${day}, definition from plans where id = ${one('plans', "key = 'test'")}`,
  }
  await query(payload, statements[what])
  if (what === 'plan') forgetPlans(payload)
  if (what === 'newUnit') await inTransaction(payload, async (req) => void (await rehomeUnits(payload, req)))
}

/** Under another unit, with everything below it. */
async function moveUnit(payload: Payload, { nth, other }: Change): Promise<void> {
  await inTransaction(payload, async (req) => {
    const units = await query<{ id: string; depth: number; line: string[] }>(
      payload,
      sql`select id::text as id, depth::int as depth, array[scope0, scope1, scope2, scope3, scope4, scope5, scope6, scope7] as line
        from units where parent_id is not null order by id`,
      req,
    )
    const moved = units[nth % Math.max(1, units.length)]
    const parent = units[other % Math.max(1, units.length)]
    if (!moved || !parent || parent.line.includes(moved.id) || parent.depth > 3) return
    await query(
      payload,
      sql`update units set parent_id = ${parent.id}::uuid where id = ${moved.id}::uuid`,
      req,
    )
    await rehomeUnits(payload, req, [moved.id])
  })
}
