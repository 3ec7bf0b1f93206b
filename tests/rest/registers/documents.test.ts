import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let units: Opened['city']['units']
let people: Opened['city']['people']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  units = opened.city.units
  people = opened.city.people
})
afterAll(() => opened.instance.close())

type Unit = keyof Opened['city']['units']
type Who = Parameters<Opened['as']>[0]
const paper = (unit: Unit, more: object = {}) => ({
  unit: units[unit],
  kind: 'plan',
  title: 'Kế hoạch triển khai mô hình',
  number: '12-KH/ĐTN',
  date: '2026-01-05',
  ...more,
})
const issue = async (who: Who, unit: Unit, more: object = {}): Promise<string> => {
  const { status, body } = await as(who, 'POST', '/documents', paper(unit, more))
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id
}

describe('documents', () => {
  it('of a unit are seen in its subtree’s offices and by everybody below it, not beside it', async () => {
    const id = await issue('quan1', 'quan1')
    const seen = async (who: Who) => (await as(who, 'GET', `/documents/${id}`)).status
    expect([await seen('thanhdoan'), await seen('canbo1'), await seen('chidoan1')]).toEqual([200, 200, 200])
    expect([await seen('quan2'), await seen('canbo2')]).toEqual([404, 404])
    expect((await as('canbo1', 'PATCH', `/documents/${id}`, { title: 'x' })).status).toBeGreaterThanOrEqual(
      403,
    )
    expect((await as('coso1', 'DELETE', `/documents/${id}`)).status).toBeGreaterThanOrEqual(403)
  })

  it('carry out only what their own line has issued', async () => {
    const above = await issue('thanhdoan', 'city')
    const beside = await issue('quan2', 'quan2')
    expect((await as('quan1', 'POST', '/documents', paper('quan1', { implements: above }))).status).toBe(201)
    const wrong = await as('quan1', 'POST', '/documents', paper('quan1', { implements: beside }))
    expect([...codeOf(wrong), wrong.body.errors[0].path]).toEqual([400, 'wrong-reference', 'implements'])
  })

  it('are refused with the place of what is wrong, and nothing is written', async () => {
    const wrong: [object, string, string][] = [
      [{ title: '  ' }, 'required', 'title'],
      [{ date: '05/01/2026' }, 'not-a-day', 'date'],
      [{ kind: 'poem' }, 'not-a-choice', 'kind'],
      [{ unit: '00000000-0000-4000-8000-000000000000' }, 'unknown-reference', 'unit'],
      [{ from: '2026-02-01', to: '2026-01-01' }, 'days-out-of-order', 'to'],
    ]
    for (const [more, code, path] of wrong) {
      const answer = await as('quan1', 'POST', '/documents', paper('quan1', { title: 'Hỏng', ...more }))
      expect([...codeOf(answer), answer.body.errors[0].path]).toEqual([400, code, path])
    }
    const { body } = await as('thanhdoan', 'GET', '/documents?where[title][equals]=Hỏng')
    expect(body.totalDocs).toBe(0)
  })
})

describe('acknowledgement (R48)', () => {
  it('is given once by a unit that keeps registers below the issuer', async () => {
    const id = await issue('thanhdoan', 'city', { toAcknowledge: true })
    const path = `/documents/${id}/acknowledgement`
    const before = (await as('thanhdoan', 'GET', path)).body
    const given = await as('vanphong1', 'POST', path, { heldOn: '2026-01-12', note: 'Họp quán triệt' })
    expect([given.status, given.body.doc]).toEqual([
      201,
      expect.objectContaining({ of: id, unit: units.quan1, heldOn: '2026-01-12' }),
    ])
    expect(codeOf(await as('quan1', 'POST', path, {}))).toEqual([409, 'already-acknowledged'])
    const after = (await as('thanhdoan', 'GET', `${path}?limit=250`)).body
    expect([after.counted, after.missing]).toEqual([before.counted + 1, before.missing - 1])
    const counted = (await as('thanhdoan', 'GET', `${path}?list=counted`)).body
    expect(counted.docs).toEqual([
      expect.objectContaining({ unit: units.quan1, by: people.vanphong1.officer, heldOn: '2026-01-12' }),
    ])
    const missing = (await as('thanhdoan', 'GET', `${path}?list=missing&limit=1`)).body
    expect([missing.docs.length, missing.totalDocs]).toEqual([1, after.missing])
  })

  it('is followed down the line, and beside it nothing is told', async () => {
    const id = await issue('thanhdoan', 'city')
    const path = `/documents/${id}/acknowledgement`
    expect((await as('coso1', 'POST', path)).status).toBe(201)
    const below = (await as('quan1', 'GET', `${path}?unit=${units.quan1}`)).body
    expect(below.docs).toEqual([expect.objectContaining({ unit: units.coso1, acknowledged: true })])
    const own = (await as('quan2', 'GET', path)).body
    expect(own.docs.map((row: { unit: string }) => row.unit)).toEqual([units.quan2])
  })

  it('is refused to others, for other units and for days to come', async () => {
    const id = await issue('quan1', 'quan1')
    const path = `/documents/${id}/acknowledgement`
    const tries: [Who, object, number][] = [
      ['canbo1', {}, 403],
      ['quan1', {}, 403],
      ['coso1', { unit: units.chidoan1 }, 403],
      ['quan2', {}, 404],
      ['coso1', { heldOn: '2199-01-01' }, 400],
      ['coso1', { heldOn: 'hôm qua' }, 400],
      ['coso1', { of: id }, 400],
    ]
    for (const [who, body, status] of tries)
      expect([who, body, (await as(who, 'POST', path, body)).status]).toEqual([who, body, status])
    expect((await as('coso1', 'POST', '/acknowledgements', { of: id, unit: units.coso1 })).status).toBe(403)
    expect((await as('quan1', 'GET', path)).body.counted).toBe(0)
  })

  it('given twice at the same time is kept once', async () => {
    const id = await issue('quan1', 'quan1')
    const both = await Promise.all(
      (['coso1', 'phoCoso1'] as const).map((who) => as(who, 'POST', `/documents/${id}/acknowledgement`)),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })
})
