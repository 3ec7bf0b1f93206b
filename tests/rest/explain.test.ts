import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { draftActivity, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
let records: { collection: string; id: string }[]
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  records = []
  for (const key of ['canbo1', 'phoCoso1', 'coso1'] as const) {
    const pledge = await draftPledge(instance, city.people[key])
    await submitted(instance, city.people[key], { collection: 'pledges', id: pledge })
    const activity = await draftActivity(instance, city.people[key])
    await submitted(instance, city.people[key], { collection: 'activities', id: activity })
    records.push({ collection: 'pledges', id: pledge }, { collection: 'activities', id: activity })
  }
  records.push({ collection: 'pledges', id: await draftPledge(instance, city.people.canbo2) })
})
afterAll(() => instance.close())

const ask = (token: string, of: { collection: string; id: string; officer: string }) =>
  instance.send('GET', `/explain?${new URLSearchParams(of)}`, { token })

describe('the explainer', () => {
  it('says for every person and record what the rules do, with a reason for each', async () => {
    const { admin } = city.people
    for (const record of records) {
      const approval = await instance.send('GET', `/${record.collection}/${record.id}/approval`, {
        token: admin.token,
      })
      const approvers = approval.body.approvers.map(({ officer }: { officer: string }) => officer)
      for (const key of Object.keys(city.people) as PersonKey[]) {
        const { officer, token } = city.people[key]
        const seen = await instance.send('GET', `/${record.collection}/${record.id}`, { token })
        const { status, body } = await ask(admin.token, { ...record, officer })
        expect(status).toBe(200)
        const said = { key, record, sees: body.sees, ways: body.ways.length > 0, decides: body.decides.may }
        const sees = seen.status === 200
        expect(said).toEqual({ key, record, sees, ways: sees, decides: approvers.includes(officer) })
        expect(body.words.sight.length).toBeGreaterThan(0)
        expect(body.words.decision).toMatch(/\.$/)
        expect(body.words.decision).not.toMatch(/\{\{|undefined/)
      }
    }
  })

  it('says it of records that nobody has to decide, those of restricted sight too', async () => {
    const { admin, coso1, tckt } = city.people
    const make = async (token: string, path: string, body: object) => {
      const answer = await instance.send('POST', path, { token, body })
      expect([answer.status, answer.body.errors]).toEqual([201, undefined])
      return answer.body.doc.id as string
    }
    const event = {
      ...{ title: 'Sinh hoạt tháng', kind: 'branchMeeting', hostUnit: city.units.coso1, themes: ['work'] },
      ...{ startsAt: '2026-11-10T18:00:00+07:00', endsAt: '2026-11-10T19:00:00+07:00' },
    }
    const people = { chair: coso1.officer, secretary: city.people.phoCoso1.officer }
    const session = { unit: city.units.coso1, period: '2026-Q4', heldOn: '2026-09-20', ...people }
    // Sessions are of restricted sight, for administrators too: the inspection office asks about them.
    const others = [
      { collection: 'events', id: await make(coso1.token, '/events', event), asking: admin.token },
      { collection: 'sessions', id: await make(coso1.token, '/sessions', session), asking: tckt.token },
    ]
    for (const { asking, ...record } of others) {
      for (const key of Object.keys(city.people) as PersonKey[]) {
        const { officer, token } = city.people[key]
        const seen = await instance.send('GET', `/${record.collection}/${record.id}`, { token })
        const { status, body } = await ask(asking, { ...record, officer })
        expect([record.collection, key, status, body.sees]).toEqual([
          ...[record.collection, key, 200, seen.status === 200],
        ])
        expect(body.decides).toBeNull()
        expect(body.words.decision).toContain('không ai phải xử lý')
        expect(body.words.sight.join()).not.toMatch(/\{\{|undefined/)
      }
      const seers = await ask(asking, { ...record, officer: admin.officer })
      expect([record.collection, seers.body.restricted]).toEqual([
        record.collection,
        record.collection === 'sessions',
      ])
    }
  })

  it('names the reason: himself, a subordinate, another unit, no office', async () => {
    const { admin, coso1, phoCoso1, quan2, canbo1, canbo2 } = city.people
    const [own] = records
    const reason = async (record: typeof own, officer: string) => {
      if (!record) throw new Error('no record')
      return (await ask(admin.token, { ...record, officer })).body
    }
    const ofSecretary = records[4]
    expect((await reason(ofSecretary, coso1.officer)).decides).toMatchObject({
      because: 'barred',
      bar: 'himself',
    })
    expect((await reason(ofSecretary, phoCoso1.officer)).decides).toMatchObject({
      because: 'barred',
      bar: 'subordinate',
    })
    expect((await reason(own, quan2.officer)).decides.because).toBe('elsewhere')
    expect((await reason(own, canbo1.officer)).decides.because).toBe('noOffice')
    expect((await reason(records[6], canbo2.officer)).decides.because).toBe('notOpen')
    const stranger = await reason(own, canbo2.officer)
    expect(stranger).toMatchObject({ sees: false, ways: [] })
  })

  it('is for administrators and inspectors, about what they see', async () => {
    const [record] = records
    if (!record) throw new Error('no record')
    const { officer } = city.people.canbo1
    expect((await ask(city.people.quan1.token, { ...record, officer })).status).toBe(403)
    expect((await ask(city.people.tckt.token, { ...record, officer })).status).toBe(200)
    const none = '00000000-0000-0000-0000-000000000000'
    expect((await ask(city.people.tckt.token, { ...record, officer: none })).status).toBe(404)
    expect((await ask(city.people.tckt.token, { ...record, id: 'x', officer })).status).toBe(404)
    expect((await ask(city.people.tckt.token, { collection: 'users', id: none, officer })).status).toBe(400)
  })
})
