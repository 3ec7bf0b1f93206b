import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const act = (person: PersonKey, id: string, body: object, key?: string) =>
  as(person, 'POST', `/models/${id}/approval`, body, key ? { 'idempotency-key': key } : {})
const model = (unit: keyof Opened['city']['units'], more: object = {}) => ({
  unit: city.units[unit],
  title: 'Ngày thứ hai kiểu mẫu',
  idea: 'Nền nếp',
  content: 'Chào cờ, giao ban',
  continuity: 'Từ nền nếp cũ',
  creativity: 'Cách làm mới',
  development: 'Nhân rộng dần',
  from: '2026-10-01',
  to: '2027-09-30',
  document: '12-KH/ĐTN',
  ...more,
})

describe('a model by the fields of the contract alone', () => {
  it('is considered by the superior unit, whichever of its leaders is first', async () => {
    const made = await as('coso1', 'POST', '/models', model('coso1'))
    expect(made.body.doc).toMatchObject({
      ...model('coso1'),
      state: 'draft',
      step: null,
      rev: 1,
      dueAt: null,
    })
    const { id } = made.body.doc
    expect((await act('coso1', id, { action: 'submit', rev: 1 })).body).toMatchObject({ state: 'pending' })
    expect((await as('coso1', 'GET', `/models/${id}`)).body.dueAt).toMatch(/Z$/)
    for (const person of ['coso1', 'phoCoso1', 'admin', 'thanhdoan', 'vanphong1'] as const)
      expect([person, (await act(person, id, { action: 'approve' })).status]).toEqual([person, 403])
    for (const person of ['quan2', 'coso2', 'canbo1', 'chidoan1'] as const)
      expect([person, (await act(person, id, { action: 'approve' })).status]).toEqual([person, 404])
    const both = await Promise.all(
      (['quan1', 'phoQuan1'] as const).map((person) => act(person, id, { action: 'approve', rev: 2 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(codeOf(await as('coso1', 'PATCH', `/models/${id}`, { title: 'x' }))).toEqual([409, 'locked'])
    await act('quan1', id, { action: 'reopen', comment: 'Bỏ' })
  })

  it('stays with the unit it was made for, which is one of the caller’s', async () => {
    for (const [person, unit] of [
      ['coso1', 'quan1'],
      ['coso1', 'coso2'],
      ['canbo1', 'coso1'],
      ['admin', 'coso1'],
    ] as const) {
      const { status } = await as(person, 'POST', '/models', model(unit))
      expect([person, unit, status >= 400 && status < 500]).toEqual([person, unit, true])
    }
    const { id } = (await as('quan1', 'POST', '/models', model('chidoan1'))).body.doc
    for (const change of [{ unit: city.units.coso1 }, { unit: null }, { unit: 'x' }])
      await as('quan1', 'PATCH', `/models/${id}`, change)
    expect((await as('quan1', 'GET', `/models/${id}?depth=0`)).body.unit).toBe(city.units.chidoan1)
    expect((await as('quan1', 'DELETE', `/models/${id}`)).status).toBe(200)
  })

  it.each([
    ['title', 'x'.repeat(501), 'too-long'],
    ['idea', 'x'.repeat(10_001), 'too-long'],
    ['content', 'a\u0000b', 'control-character'],
    ['creativity', ['x'], 'not-text'],
    ['from', '2026-02-30', 'not-a-day'],
    ['to', '30/9/2027', 'not-a-day'],
    ['unit', '11111111-1111-4111-8111-111111111111', 'unknown-reference'],
    ['unit', null, 'required'],
    ['title', '  ', 'required'],
  ])('with a wrong %s is refused with its place and nothing is kept', async (path, value, code) => {
    const before = (await as('coso1', 'GET', '/models/count')).body.totalDocs
    const answer = await as('coso1', 'POST', '/models', model('coso1', { [path]: value }))
    expect([...codeOf(answer), answer.body.errors[0].path]).toEqual([400, code, path])
    expect(answer.body.errors[0].message).toMatch(
      /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i,
    )
    expect((await as('coso1', 'GET', '/models/count')).body.totalDocs).toBe(before)
  })

  it('ending before it begins is not submitted', async () => {
    const { id } = (await as('coso1', 'POST', '/models', model('coso1', { to: '2026-09-30' }))).body.doc
    const sent = await act('coso1', id, { action: 'submit' })
    expect([...codeOf(sent), sent.body.errors[0].path]).toEqual([400, 'days-out-of-order', 'to'])
  })

  it('repeats its answer for one key; another body under it is 422', async () => {
    const { id } = (await as('coso1', 'POST', '/models', model('coso1', { document: null }))).body.doc
    const first = await act('coso1', id, { action: 'submit', rev: 1 }, 'mo-hinh')
    expect((await act('coso1', id, { action: 'submit', rev: 1 }, 'mo-hinh')).body).toEqual(first.body)
    expect(codeOf(await act('coso1', id, { action: 'withdraw', rev: 1 }, 'mo-hinh'))).toEqual([
      422,
      'key-reused',
    ])
    expect((await act('coso1', id, { action: 'withdraw' })).body.state).toBe('withdrawn')
    expect((await as('coso1', 'PATCH', `/models/${id}`, { idea: 'Ý khác' })).status).toBe(200)
    expect((await act('coso1', id, { action: 'submit' })).body.state).toBe('pending')
  })
})
