import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { decideAs } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())

type Body = Record<string, unknown>
const send = (who: PersonKey, method: string, path: string, body?: Body) =>
  instance.send(method, path, { token: city.people[who].token, ...(body && { body }) })
const create = (who: PersonKey, body: Body) =>
  send(who, 'POST', '/exemptions', { type: 'maternity', from: '2025-02-03', to: '2025-03-02', ...body })
const made = async (who: PersonKey, body: Body): Promise<string> => {
  const answer = await create(who, body)
  expect([answer.status, answer.body.errors]).toEqual([201, undefined])
  return answer.body.doc.id
}
const act = (who: PersonKey, id: string, body: Body) =>
  decideAs(instance, city.people[who], { collection: 'exemptions', id, body })
const week = async (who: PersonKey, key = '2025-W07') => {
  const { body } = await send(who, 'GET', `/officers/${city.people[who].officer}/compliance?year=2025`)
  return body.standards[0].periods.find(({ period }: { period: string }) => period === key)
}
const codes = ({
  status,
  body,
}: {
  status: number
  body: { errors?: { code: string; path?: string }[] }
}) => [status, body.errors?.[0]?.code, body.errors?.[0]?.path]

describe('an exemption of one officer (Q08)', () => {
  it('once agreed takes the periods away, with its reason in words', async () => {
    expect(await week('canbo1')).toMatchObject({ exempt: false, owed: 120 })
    const id = await made('canbo1', {})
    const { body } = await send('canbo1', 'GET', `/exemptions/${id}?depth=0`)
    expect(body).toMatchObject({
      ...{ officer: city.people.canbo1.officer, unit: city.units.coso1, state: 'draft', group: null },
    })
    expect((await act('canbo1', id, { action: 'submit' })).status).toBe(200)
    expect(await week('canbo1')).toMatchObject({ exempt: false })
    expect((await send('canbo1', 'PATCH', `/exemptions/${id}`, { to: '2025-06-01' })).status).toBe(409)
    expect((await act('coso1', id, { action: 'approve' })).status).toBe(200)
    expect(await week('canbo1')).toMatchObject({
      ...{ exempt: true, met: false, owed: 0, reasonKey: 'exempted' },
      reason: 'không tính chỉ tiêu (nghỉ thai sản)',
      text: 'không tính chỉ tiêu (nghỉ thai sản)',
    })
    const unit = (await send('coso1', 'GET', `/units/${city.units.coso1}/compliance?year=2025`)).body
    // Four people of the unit and below; weeks of Tết and of 30/4 owe nobody anything; four weeks fall away for one.
    expect(unit.standards[0]).toMatchObject({ key: 'weeklyHours', owed: 4 * 50 - 4 })
  })

  it('is made by himself or by who keeps the registers of his unit, and seen by his line', async () => {
    const officer = city.people.canbo2.officer
    const id = await made('coso2', { officer })
    for (const [who, status] of [
      ['canbo2', 200],
      ['coso2', 200],
      ['quan2', 200],
      ['quan1', 404],
      ['canbo1', 404],
    ] as const)
      expect([who, (await send(who, 'GET', `/exemptions/${id}`)).status]).toEqual([who, status])
    expect(codes(await create('coso1', { officer }))).toEqual([403, 'forbidden', 'officer'])
    expect(codes(await create('canbo1', { officer }))).toEqual([403, 'forbidden', 'officer'])
    expect((await send('canbo2', 'PATCH', `/exemptions/${id}`, { reason: 'Có giấy' })).status).toBe(200)
    const moved = await send('canbo2', 'PATCH', `/exemptions/${id}`, { unit: city.units.quan1 })
    expect(codes(moved)).toEqual([403, 'forbidden', 'unit'])
    expect((await send('quan1', 'DELETE', `/exemptions/${id}`)).status).toBeGreaterThanOrEqual(403)
    expect((await send('canbo2', 'DELETE', `/exemptions/${id}`)).status).toBe(200)
  })

  it.each([
    [{ from: '2025-03-02', to: '2025-03-01' }, 'days-out-of-order', 'to'],
    [{ from: '2024-01-01', to: '2025-02-04' }, 'too-many-days', 'to'],
    [{ from: '2025-02-30' }, 'not-a-day', 'from'],
    [{ type: 'holidays' }, 'not-a-choice', 'type'],
  ])('refuses %j', async (body, code, path) => {
    expect(codes(await create('canbo1', body))).toEqual([400, code, path])
  })
})

describe('an exemption of a unit (Q08)', () => {
  it('needs a document, and frees one group of everybody below', async () => {
    const given = {
      unit: city.units.quan2,
      group: 'A',
      type: 'disaster',
      from: '2025-02-10',
      to: '2025-02-16',
    }
    const id = await made('quan2', given)
    expect(codes(await act('quan2', id, { action: 'submit' }))).toEqual([400, 'required', 'document'])
    expect((await send('quan2', 'PATCH', `/exemptions/${id}`, { document: '12-TB/ĐTN' })).status).toBe(200)
    expect((await act('quan2', id, { action: 'submit' })).status).toBe(200)
    expect((await act('thanhdoan', id, { action: 'approve' })).status).toBe(200)
    expect(await week('coso2')).toMatchObject({
      exempt: true,
      reason: 'không tính chỉ tiêu (thiên tai, dịch bệnh)',
    })
    expect(await week('canbo2')).toMatchObject({ exempt: false })
    expect(await week('coso1')).toMatchObject({ exempt: false })
  })

  it('is made by who keeps its registers, for a group that the plan has', async () => {
    const unit = city.units.quan2
    expect(codes(await create('quan1', { unit }))).toEqual([403, 'forbidden', 'unit'])
    expect(codes(await create('canbo2', { unit }))).toEqual([403, 'forbidden', 'unit'])
    expect(codes(await create('quan2', { unit, group: 'C' }))).toEqual([400, 'not-a-choice', 'group'])
    expect(codes(await create('quan2', {}))).toEqual([400, 'required', 'officer'])
  })
})

describe('office hours of one’s own (Q09)', () => {
  const evening = [{ weekdays: ['1', '2', '3', '4', '5'], start: '18:00', end: '22:00' }]
  const shift = (who: PersonKey, body: Body) =>
    send(who, 'POST', '/work-hours', { from: '2024-01-01', hours: evening, ...body })

  it('hold for an officer’s records from then on, in figures and where they are entered', async () => {
    const { officer } = city.people.chidoan1
    await query(
      instance.payload,
      sql`insert into activities (officer_id, kind, title, starts_at, ends_at, state, unit_id)
        values (${officer}::uuid, 'volunteerHours', 'Trực', '2025-02-11T17:00+07:00', '2025-02-11T19:00+07:00', 'approved',
          ${city.units.chidoan1}::uuid)`,
    )
    expect(await week('chidoan1')).toMatchObject({ done: 120 })
    const answer = await shift('coso1', { unit: city.units.chidoan1, officer })
    expect([answer.status, answer.body.errors]).toEqual([201, undefined])
    expect(await week('chidoan1')).toMatchObject({ done: 60 })
    const log = await send('chidoan1', 'POST', '/activities', {
      ...{ kind: 'volunteerHours', title: 'Trực', lateReason: 'Bổ sung' },
      ...{ startsAt: '2026-11-19T10:00:00Z', endsAt: '2026-11-19T12:00:00Z' },
    })
    expect(log.body.doc).toMatchObject({ minutes: 120, officeMinutes: 60 })
    const { body } = await send('coso1', 'GET', `/units/${city.units.coso1}/compliance?year=2025`)
    expect(body.standards[0].key).toBe('weeklyHours')
    const none = { hours: [], to: '2025-12-31', unit: city.units.chidoan1, officer, from: '2025-01-01' }
    expect((await shift('coso1', none)).status).toBe(201)
    expect(await week('chidoan1')).toMatchObject({ done: 120 })
  })

  it('are set by who keeps the unit’s registers, for others', async () => {
    const { officer } = city.people.canbo1
    const unit = city.units.coso1
    expect((await shift('canbo1', { unit, officer })).status).toBe(403)
    expect(codes(await shift('coso2', { unit, officer }))).toEqual([403, 'forbidden', 'unit'])
    const elsewhere = await shift('coso2', { unit: city.units.coso2, officer })
    expect(codes(elsewhere)).toEqual([400, 'not-an-officer-of-unit', 'officer'])
    const self = await shift('coso1', { unit, officer: city.people.coso1.officer })
    expect(codes(self)).toEqual([403, 'own-record', 'officer'])
  })

  it.each([
    [{ hours: [{ weekdays: ['1'], start: '7:00', end: '11:00' }] }, 'not-a-time', 'hours.0.start'],
    [{ hours: [{ weekdays: ['1'], start: '07:00', end: '24:30' }] }, 'not-a-time', 'hours.0.end'],
    [{ hours: [{ weekdays: ['1'], start: '11:00', end: '07:00' }] }, 'ends-before-start', 'hours.0.end'],
    [{ hours: [{ weekdays: ['8'], start: '07:00', end: '11:00' }] }, 'not-a-choice', 'hours.0.weekdays.0'],
    [{ to: '2023-12-31' }, 'days-out-of-order', 'to'],
  ])('refuse %j', async (body, code, path) => {
    expect(codes(await shift('quan1', { unit: city.units.coso1, ...body }))).toEqual([400, code, path])
  })
})
