import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City, type Person } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())

type UnitKey = keyof City['units']
const remind = (person: Person, unit: UnitKey = 'city', body: unknown = {}) =>
  instance.send('POST', `/units/${city.units[unit]}/remind`, { token: person.token, body })
const mails = () =>
  query<{ to: string; key: string; text: string; subject: string }>(
    instance.payload,
    sql`select "to", key, text, subject from mails where key like 'remind-units:%' order by key`,
  )

describe('reminding the units below', () => {
  it('writes to the leaders of each unit that lacks something, with what and how much, once a day', async () => {
    const both = await Promise.all([remind(city.people.tckt), remind(city.people.thanhdoan)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const [first, second] = both.map(({ body }) => body).sort((a, b) => b.units - a.units)
    expect(first).toEqual({ units: 2, already: 0, silent: [] })
    expect(second).toEqual({ units: 0, already: 2, silent: [] })
    const written = await mails()
    // Two leaders in one district, one in the other.
    expect(written).toHaveLength(3)
    for (const { text, subject } of written) {
      expect(subject).toMatch(/^Nhắc thực hiện chỉ tiêu năm \d{4} của Đoàn quan[12]$/)
      expect(text).toMatch(/– [^:]+: 0\/[1-9]\d*, còn thiếu [1-9]\d*\./)
      expect(text).toContain(`/admin/tong-quan?unit=`)
      expect(text).not.toMatch(/\{\{|undefined|T2a/)
    }
  })

  it('names units whose leaders have no address', async () => {
    const { coso1, phoCoso1 } = city.people
    await query(
      instance.payload,
      sql`update appointments set "to" = '2020-01-02' where officer_id in (${coso1.officer}::uuid, ${phoCoso1.officer}::uuid)`,
    )
    const { body } = await remind(city.people.quan1, 'quan1')
    expect(body).toEqual({ units: 0, already: 0, silent: ['Đoàn coso1'] })
  })

  it('is for those who answer for the units below', async () => {
    const { canbo1, quan1, admin } = city.people
    expect((await remind(canbo1)).status).toBe(403)
    expect((await remind(quan1)).status).toBe(403)
    expect((await remind(admin)).status).toBe(403)
    expect((await instance.send('POST', `/units/${city.units.city}/remind`, { body: {} })).status).toBe(401)
    const wrong = await remind(city.people.tckt, 'city', { year: 'x' })
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'year'])
  })

  it('stands beside children that say how many units they have below', async () => {
    const { body } = await instance.send('GET', `/units/${city.units.city}/compliance`, {
      token: city.people.tckt.token,
    })
    expect(body.children.map(({ below }: { below: number }) => below)).toEqual([1, 1])
  })
})
