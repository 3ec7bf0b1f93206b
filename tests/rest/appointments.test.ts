import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
let offices: Record<string, string>
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  const rows = await query<{ key: string; id: string }>(
    instance.payload,
    sql`select key, id::text from offices`,
  )
  offices = Object.fromEntries(rows.map(({ key, id }) => [key, id]))
})
afterAll(() => instance.close())

const appoint = (
  by: PersonKey,
  officer: PersonKey,
  office: string,
  unit: keyof City['units'],
  more: object = {},
) =>
  instance.send('POST', '/appointments', {
    token: city.people[by].token,
    body: {
      officer: city.people[officer].officer,
      office: offices[office],
      unit: city.units[unit],
      from: '2026-01-01',
      ...more,
    },
  })

describe('who gives an office', () => {
  it('organises, at or above the unit', async () => {
    expect((await appoint('tckt', 'canbo2', 'standingMember', 'coso2')).status).toBe(201)
    for (const person of ['thanhdoan', 'quan2', 'coso2', 'canbo2', 'vanphong1'] as const) {
      expect([person, (await appoint(person, 'canbo2', 'standingMember', 'coso2')).status]).toEqual([
        person,
        403,
      ])
    }
  })

  it('gives none that reaches further than his own', async () => {
    const { status, body } = await appoint('tckt', 'tckt', 'systemAdministrator', 'city')
    expect([status, body.errors[0].path]).toEqual([403, 'office'])
    expect(
      (await appoint('admin', 'tckt', 'systemAdministrator', 'city', { from: '2036-01-01' })).status,
    ).toBe(201)
  })

  it('gives none that ends before it begins', async () => {
    const { status, body } = await appoint('admin', 'canbo2', 'executiveMember', 'coso2', {
      to: '2025-12-31',
    })
    expect([status, body.errors[0].code]).toEqual([400, 'ends-before-start'])
  })
})

describe('what an appointment gives and takes', () => {
  it('holds from the next request on, and no login in flight brings it back', async () => {
    const { token } = city.people.quan2
    const sees = async () =>
      (await instance.send('GET', `/officers/${city.people.canbo2.officer}`, { token })).status
    expect(await sees()).toBe(200)
    const [post] = await query<{ id: string }>(
      instance.payload,
      sql`select id::text from appointments where officer_id = ${city.people.quan2.officer}::uuid`,
    )
    const ended = await instance.send('PATCH', `/appointments/${post?.id}`, {
      token: city.people.admin.token,
      body: { to: '2025-01-01' },
    })
    expect(ended.status).toBe(200)
    expect(await sees()).toBe(404)
  })
})
