import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '#core/calendar/day.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { today } from '#tests/support/sessions/quarter.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const officer = (person: PersonKey) => city.people[person].officer
const body = (more: object = {}) => ({
  unit: city.units.coso1,
  officer: officer('canbo1'),
  kind: 'dishonesty',
  happenedOn: addDays(today(), -20),
  description: 'Khai giờ không đúng thực tế.',
  ...more,
})

describe('a violation', () => {
  it('is written down by who inspects the unit or is its secretary, never about himself', async () => {
    for (const person of ['tckt', 'coso1'] as const)
      expect([person, (await as(person, 'POST', '/violations', body())).status]).toEqual([person, 201])
    for (const person of ['admin', 'thanhdoan', 'quan1', 'phoCoso1', 'canbo1', 'vanphong1', 'coso2'] as const)
      expect([person, (await as(person, 'POST', '/violations', body())).status]).toEqual([person, 403])
    expect((await as(null, 'POST', '/violations', body())).status).toBe(401)
    const own = await as('coso1', 'POST', '/violations', body({ officer: officer('coso1') }))
    expect(codeOf(own)).toEqual([403, 'own-record'])
  })

  it.each([
    [
      'of somebody who is not of the unit',
      () => ({ officer: officer('canbo2') }),
      'not-an-officer-of-unit',
      'officer',
    ],
    ['before he was of it', () => ({ happenedOn: '2020-01-01' }), 'not-an-officer-of-unit', 'officer'],
    ['that is still to come', () => ({ happenedOn: addDays(today(), 1) }), 'in-future', 'happenedOn'],
    [
      'dealt with before it happened',
      () => ({ handledOn: addDays(today(), -30) }),
      'days-out-of-order',
      'handledOn',
    ],
    ['without a word', () => ({ description: ' ' }), 'required', 'description'],
    ['of a kind nobody knows', () => ({ kind: 'x' }), 'not-a-choice', 'kind'],
  ])('%s is refused', async (...[, more, code, path]) => {
    const answer = await as('coso1', 'POST', '/violations', body(more()))
    expect([...codeOf(answer), answer.body.errors[0].path]).toEqual([400, code, path])
  })

  it('is seen by himself, his collective and the inspecting office; each reading is noted', async () => {
    const { id } = (await as('coso1', 'POST', '/violations', body())).body.doc
    for (const person of ['canbo1', 'coso1', 'phoCoso1', 'tckt'] as const) {
      const read = await as(person, 'GET', `/violations/${id}`)
      expect([person, read.status, read.body.description]).toEqual([
        person,
        200,
        'Khai giờ không đúng thực tế.',
      ])
    }
    for (const person of ['admin', 'thanhdoan', 'quan1', 'vanphong1', 'chidoan1', 'canbo2'] as const) {
      expect([person, (await as(person, 'GET', `/violations/${id}`)).status]).toEqual([person, 404])
      expect([person, (await as(person, 'GET', '/violations')).body.totalDocs]).toEqual([person, 0])
      expect([403, 404]).toContain((await as(person, 'PATCH', `/violations/${id}`, { kind: 'duty' })).status)
      expect([403, 404]).toContain((await as(person, 'DELETE', `/violations/${id}`)).status)
    }
    const [listed] = (await as('tckt', 'GET', `/violations?where[id][equals]=${id}`)).body.docs
    expect([listed.kind, listed.description]).toEqual(['dishonesty', undefined])
    expect((await as('tckt', 'GET', '/violations?where[description][like]=gio')).status).toBe(400)
    const readers = (await as('canbo1', 'GET', `/reads?where[record][equals]=${id}`)).body.docs
    expect(readers.map((row: { reader: string }) => row.reader).sort()).toEqual(
      (['canbo1', 'coso1', 'phoCoso1', 'tckt'] as const).map(officer).sort(),
    )
  })

  it('keeps whose it is; he himself changes nothing', async () => {
    const { id } = (await as('tckt', 'POST', '/violations', body({ officer: officer('coso1') }))).body.doc
    expect([403, 404]).toContain(
      (await as('coso1', 'PATCH', `/violations/${id}`, { measure: 'none' })).status,
    )
    expect(codeOf(await as('tckt', 'PATCH', `/violations/${id}`, { officer: officer('canbo1') }))).toEqual([
      403,
      'forbidden',
    ])
    const handled = { measure: 'reminder', handledOn: today(), handling: 'Đã nhắc nhở trong cuộc họp.' }
    expect((await as('tckt', 'PATCH', `/violations/${id}`, handled)).status).toBe(200)
    expect([403, 404]).toContain((await as('coso1', 'DELETE', `/violations/${id}`)).status)
    expect((await as('tckt', 'DELETE', `/violations/${id}`)).status).toBe(200)
  })
})
