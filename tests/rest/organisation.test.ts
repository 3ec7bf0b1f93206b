import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { comparePeople } from '#core/paper/comparePeople.ts'
import { plan } from '#seed/plan.ts'
import { query, sql } from '#server/sql/db.ts'
import { newcomer } from '#tests/support/accounts.ts'
import { appoint, type PersonKey } from '#tests/support/approval/city.ts'
import { type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())

const of = (who: PersonKey, unit: keyof Opened['city']['units'], what: string) =>
  as(who, 'GET', `/units/${opened.city.units[unit]}/${what}`)
const end = (officer: string, day: string) =>
  query(
    opened.instance.payload,
    sql`update appointments set "to" = ${day} where officer_id = ${officer}::uuid`,
  )

describe('the tree of units', () => {
  it('names everybody the units below, and counts what he may read', async () => {
    const seen = await of('vanphong1', 'city', 'children')
    expect(seen.status).toBe(200)
    const [quan1, quan2] = seen.body.docs
    expect(quan1).toMatchObject({ name: 'Đoàn quan1', level: 'district', below: 1 })
    // Secretary and deputy; the clerk is no "cán bộ Đoàn". Below them: three of coso1, one of chidoan1.
    expect(quan1.counted).toEqual({ officers: 2, officersBelow: 6, vacant: [], vacantBelow: 0 })
    expect(quan2).toMatchObject({ name: 'Đoàn quan2', counted: null })
    expect((await of('canbo1', 'quan1', 'children')).body.docs[0]).toMatchObject({
      name: 'Đoàn coso1',
      counted: null,
    })
  })

  it('shows a vacant secretary in the unit and above it, on the day asked for', async () => {
    const { people, units } = opened.city
    await end(people.chidoan1.officer, '2026-03-31')
    const [before] = (await of('quan1', 'coso1', 'children?on=2026-03-31')).body.docs
    expect(before.counted).toMatchObject({ officers: 1, vacant: [], vacantBelow: 0 })
    const [after] = (await of('quan1', 'coso1', 'children?on=2026-04-01')).body.docs
    expect(after.counted).toMatchObject({ officers: 0, vacant: ['Bí thư'], vacantBelow: 1 })
    const [above] = (await of('quan1', 'quan1', 'children?on=2026-04-01')).body.docs
    expect(above.counted).toMatchObject({ vacant: [], vacantBelow: 1 })
    const { docs, totalDocs } = (await of('quan1', 'quan1', 'vacancies?on=2026-05-01')).body
    expect([docs, totalDocs]).toEqual([
      [
        {
          unit: units.chidoan1,
          unitName: 'Đoàn chidoan1',
          above: 'Đoàn coso1',
          office: 'secretary',
          officeName: 'Bí thư',
          until: '2026-03-31',
        },
      ],
      1,
    ])
    const gone = { validTo: '2026-04-15' }
    await opened.instance.payload.update({
      ...{ collection: 'units' as const, id: units.chidoan1, data: gone, overrideAccess: true },
    })
    expect((await of('quan1', 'quan1', 'vacancies?on=2026-05-01')).body.totalDocs).toBe(0)
  })

  it('follows what an office is told to be required at', async () => {
    const [deputy] = await query<{ id: string }>(
      opened.instance.payload,
      sql`select id::text as id from offices where key = 'deputySecretary'`,
    )
    const answer = await as('admin', 'PATCH', `/offices/${deputy?.id}`, { requiredAt: ['district'] })
    expect([answer.status, answer.body.doc.requiredAt]).toEqual([200, ['district']])
    const { docs } = (await of('thanhdoan', 'city', 'vacancies')).body
    expect(
      docs.map(({ unitName, office, until }: Record<string, unknown>) => [unitName, office, until]),
    ).toEqual([['Đoàn quan2', 'deputySecretary', null]])
    expect((await as('admin', 'PATCH', `/offices/${deputy?.id}`, { requiredAt: ['moon'] })).status).toBe(400)
  })

  it('is refused by day, person and unit', async () => {
    expect((await as(null, 'GET', `/units/${opened.city.units.city}/children`)).status).toBe(401)
    for (const what of ['people', 'vacancies', 'history'])
      for (const who of ['canbo1', 'quan2'] as const)
        expect([what, who, (await of(who, 'quan1', what)).status]).toEqual([what, who, 403])
    for (const bad of ['children?on=2026-02-30', 'people?on=x', 'people?limit=0', 'vacancies?page=0'])
      expect([bad, (await of('quan1', 'quan1', bad)).status]).toEqual([bad, 400])
    expect((await as('admin', 'GET', '/units/00000000-0000-4000-8000-000000000000/children')).status).toBe(
      404,
    )
  })
})

describe('people in office', () => {
  it('stand by office, then by given name, as the core orders them', async () => {
    const names = ['Trần Văn Ất', 'Đỗ Thị Ánh', 'Lê An', 'Phạm Đức', 'Ngô Dung', 'Bùi  Thị Ánh ', 'Lý ánh']
    for (const name of names) {
      const { id } = await newcomer(opened, { unit: 'coso2' })
      await query(
        opened.instance.payload,
        sql`update officers set full_name = ${name} where id = ${id}::uuid`,
      )
    }
    const { body } = await of('quan2', 'coso2', 'people')
    const people = body.docs.map(({ officer, name, officeName }: Record<string, string>) => ({
      ...{ id: officer, name },
      held: [{ office: officeName === 'Bí thư' ? 'secretary' : 'executiveMember' }],
    }))
    const sorted = [...people].sort(comparePeople(plan.officeOrder))
    expect(people.map(({ name }: { name: string }) => name)).toEqual(sorted.map(({ name }) => name))
    expect(people).toHaveLength(names.length + 2)
    expect((await of('quan2', 'quan2', 'people')).body.totalDocs).toBe(1)
    expect((await of('quan2', 'quan2', 'people?below=true')).body.totalDocs).toBe(names.length + 3)
  })
})

type Days = { from: string }

describe('offices over time', () => {
  it('of a unit: who held what, and when its secretary was missing', async () => {
    const { instance, city } = opened
    const { id } = await newcomer(opened, { unit: 'city' })
    await end(city.people.quan2.officer, '2026-01-31')
    await appoint(instance.payload, {
      officer: id,
      unit: city.units.quan2,
      office: 'secretary',
      from: '2026-03-01',
    })
    const { body } = await as('thanhdoan', 'GET', `/units/${city.units.quan2}/history`)
    const told = body.rows.map((row: Record<string, Record<string, string>>) =>
      row.held ? [row.held.office, row.held.from, row.held.to] : [row.office, row.gap?.from, row.gap?.to],
    )
    expect(told).toEqual([
      ['secretary', '2026-03-01', null],
      ['secretary', '2026-02-01', '2026-02-28'],
      ['secretary', '2024-03-12', '2026-01-31'],
      // Required of districts since a test before.
      ['deputySecretary', '2024-03-12', null],
    ])
  })

  it('of a person: the latest first, with the time in between', async () => {
    const { instance, city } = opened
    const { canbo1 } = city.people
    await end(canbo1.officer, '2025-12-31')
    await appoint(instance.payload, {
      officer: canbo1.officer,
      unit: city.units.coso1,
      office: 'deputySecretary',
      from: '2026-02-01',
    })
    const { body } = await as('canbo1', 'GET', `/officers/${canbo1.officer}/history`)
    expect(
      body.rows.map(({ kind, held, gap }: { kind: string; held?: Days; gap?: Days }) => [
        kind,
        (held ?? gap)?.from,
      ]),
    ).toEqual([
      ['held', '2026-02-01'],
      ['gap', '2026-01-01'],
      ['held', '2024-03-12'],
    ])
    expect((await as('quan2', 'GET', `/officers/${canbo1.officer}/history`)).status).toBe(404)
    expect((await as('canbo1', 'GET', '/officers/x/history')).status).toBe(404)
  })
})
