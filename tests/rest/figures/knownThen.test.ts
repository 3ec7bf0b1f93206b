import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { addDays, planYearOf, planYearRange } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { officerFigures } from '#server/figures/officerFigures.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { decideAs, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { knownSince } from '#tests/support/figures/knownSince.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

const year = planYearOf(today()) - 1
const { from, to } = planYearRange(year)

let instance: Instance
let city: City
let pledge: string
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  await add('volunteerHours', `${addDays(from, 12)}T18:00+07:00`, `${addDays(from, 12)}T21:00+07:00`)
  for (const day of [40, 41, 42])
    await add('song', `${addDays(from, day)}T18:00+07:00`, `${addDays(from, day)}T19:00+07:00`)
  await knownSince(instance.payload, addDays(from, -100))
  pledge = await draftPledge(instance, city.people.canbo1, { year })
  await submitted(instance, city.people.canbo1, { collection: 'pledges', id: pledge })
})
afterAll(() => instance.close())

async function add(kind: string, startsAt: string, endsAt: string): Promise<void> {
  await query(
    instance.payload,
    sql`insert into activities (officer_id, kind, title, starts_at, ends_at, host_unit_id, attendance, state, unit_id)
      values (${city.people.canbo1.officer}::uuid, ${kind}, 'Việc chung', ${startsAt}, ${endsAt}, ${city.units.coso1}::uuid,
        'onTime', 'approved', ${city.units.coso1}::uuid)`,
  )
}

const read = async (known: number | null) => {
  const { over: _, ...figures } = await unitFigures(instance.payload, { unit: city.units.quan1, year, known })
  const { officer } = city.people.canbo1
  const own = await officerFigures(instance.payload, { officer, year, known })
  return JSON.parse(JSON.stringify({ figures, own }))
}
const decide = (person: PersonKey, body: Record<string, unknown>) =>
  decideAs(instance, city.people[person], { collection: 'pledges', id: pledge, body })
const change = async (table: string, set: ReturnType<typeof sql>, where: ReturnType<typeof sql>) => {
  const name = sql.identifier(table)
  await query(instance.payload, sql`update ${name} set ${set} where ${where}`)
}
const update = (collection: string, id: string, data: object) =>
  instance.payload.update({
    collection: collection as 'units',
    id,
    data: data as never,
    overrideAccess: true,
  })
const idOf = async (statement: ReturnType<typeof sql>) =>
  (await query<{ id: string }>(instance.payload, statement))[0]?.id ?? ''
const postOf = (person: PersonKey) =>
  idOf(sql`select id::text as id from appointments where officer_id = ${city.people[person].officer}::uuid`)
const evenings = (end: string) => ({
  hours: [{ weekdays: ['1', '2', '3', '4', '5', '6', '7'], start: '17:00', end }],
})
let hours = ''

/** Each moves the figures of now, and none of them those of before. */
const steps: [string, () => Promise<unknown>][] = [
  ['an approval', () => decide('coso1', { action: 'approve' })],
  ['its reopening', () => decide('coso1', { action: 'reopen', comment: 'Cần xem lại' })],
  [
    'a post that ended',
    async () => update('appointments', await postOf('phoCoso1'), { to: addDays(from, 90) }),
  ],
  [
    'a post that was made full-time',
    async () => update('appointments', await postOf('phoQuan1'), { fullTime: true, to: addDays(from, 30) }),
  ],
  [
    'an employment',
    () => change('officers', sql`employment_type = 'other'`, sql`id = ${city.people.coso1.officer}::uuid`),
  ],
  ['a unit that moved', () => update('units', city.units.coso1, { parent: city.units.quan2 })],
  ['and came back', () => update('units', city.units.coso1, { parent: city.units.quan1 })],
  [
    'a unit that is bound later',
    () => update('units', city.units.chidoan1, { obligationsFrom: addDays(from, 200) }),
  ],
  ['a unit that was renamed', () => update('units', city.units.coso1, { name: 'Đoàn tên mới' })],
  [
    'office hours of a unit',
    async () => {
      const data = { unit: city.units.coso1, from: '2020-01-01', ...evenings('19:00') } as never
      const made = await instance.payload.create({ collection: 'work-hours', data, overrideAccess: true })
      hours = String(made.id)
    },
  ],
  ['other hours in them', () => update('work-hours', hours, evenings('20:00'))],
  ['no hours in them', () => update('work-hours', hours, { hours: [] })],
  ['some again', () => update('work-hours', hours, evenings('19:30'))],
  [
    'their removal',
    () => instance.payload.delete({ collection: 'work-hours', id: hours, overrideAccess: true }),
  ],
  [
    'an office that counts no more',
    async () =>
      update('offices', await idOf(sql`select id::text as id from offices where key = 'executiveMember'`), {
        countsAsOfficer: false,
      }),
  ],
]

describe('figures of a moment', () => {
  it.each(steps)('are not moved later by %s', async (_name, step) => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 10))
    const was = await read(null)
    await pause()
    const at = Date.now()
    await pause()
    await step()
    expect(await read(null)).not.toEqual(was)
    expect(await read(at)).toEqual(was)
  })

  it('hold nothing at all of a time before anything was known', async () => {
    const { figures, own } = await read(Date.parse(`${addDays(from, -200)}T00:00:00Z`))
    expect(figures.total.targets.map(({ denominator }: { denominator: number }) => denominator)).toEqual(
      figures.total.targets.map(() => 0),
    )
    expect(own.standards).toEqual([])
  })
})

describe('GET …/compliance?asOf=', () => {
  const ofUnit = async (search: string) =>
    (
      await instance.send('GET', `/units/${city.units.quan1}/compliance?year=${year}${search}`, {
        token: city.people.quan1.token,
      })
    ).body
  const rate = ({ targets }: { targets: { key: string; numerator: number; denominator: number }[] }) => {
    const found = targets.find(({ key }) => key === 'T2a')
    return [found?.numerator, found?.denominator]
  }

  it('answers a past day by what was known at its end, today by what is known now', async () => {
    await decideAs(instance, city.people.canbo1, {
      collection: 'pledges',
      id: pledge,
      body: { action: 'submit' },
    })
    const offices = sql`update offices set counts_as_officer = true where key = 'executiveMember'`
    await query(instance.payload, offices)
    await decide('coso1', { action: 'approve' })
    const [now, before] = [await ofUnit(''), await ofUnit(`&asOf=${to}`)]
    expect(rate(now)[0]).toBe(1)
    expect(rate(before)[0]).toBe(0)
    expect(await ofUnit(`&asOf=${today()}`)).toMatchObject({
      asOf: today(),
      targets: [{}, { numerator: 1 }, {}, {}, {}],
    })
    const list = (search: string) => ofUnit(`&target=T2a&list=counted${search}`)
    expect([(await list('')).totalDocs, (await list(`&asOf=${to}`)).totalDocs]).toEqual([1, 0])
    expect(before.children.map(({ name }: { name: string }) => name)).toEqual(['Đoàn coso1'])
    expect(now.children.map(({ name }: { name: string }) => name)).toEqual(['Đoàn tên mới'])
  })

  it('answers an officer’s year as it stood: what was over then, and what ran', async () => {
    const { officer, token } = city.people.canbo1
    const day = addDays(from, 30)
    const path = `/officers/${officer}/compliance?year=${year}&asOf=${day}`
    const { status, body } = await instance.send('GET', path, { token })
    expect(status).toBe(200)
    const periods = body.standards[0].periods as { to: string; over: boolean }[]
    for (const period of periods) expect([period.to, period.over]).toEqual([period.to, period.to <= day])
    const wrong = await instance.send('GET', path.replace(day, '2026-13-01'), { token })
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([400, 'invalid-query'])
  })
})

describe('a version', () => {
  it('is kept once others could have read it, not within the transaction that made it', async () => {
    const { payload } = instance
    const rename = (name: string, req?: PayloadRequest) =>
      query(payload, sql`update units set name = ${name} where code = 'made-now'`, req)
    await inTransaction(payload, async (req) => {
      // The application's instants end with the millisecond, those of the database do not.
      await query(
        payload,
        sql`insert into units (code, name, level, depth, valid_from, created_at)
          values ('made-now', 'Đoàn một', 'branch', 1, ${from}, date_trunc('milliseconds', app.clock()))`,
        req,
      )
      await rename('Đoàn hai', req)
    })
    await rename('Đoàn ba')
    const kept = await query(
      payload,
      sql`select version ->> 'name' as name from app.past p join units u on u.id = p.record where u.code = 'made-now'`,
    )
    expect(kept).toEqual([{ name: 'Đoàn hai' }])
  })
})
