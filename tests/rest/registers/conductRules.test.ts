import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seedBase } from '#seed/base.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let units: Opened['city']['units']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  units = opened.city.units
  await seedBase({ payload: opened.instance.payload })
})
afterAll(() => opened.instance.close())

const rules = (...headings: string[]) => headings.map((heading) => ({ kind: 'dont', heading }))
const headingsOf = (list: { heading: string }[]) => list.map(({ heading }) => heading)
const effective = (unit: keyof typeof units, on: string) =>
  as('coso1', 'GET', `/units/${units[unit]}/conduct-rules?on=${on}`)

describe('do’s and don’ts (R03)', () => {
  it('begin with the national eight and eight as the root unit’s list, once', async () => {
    await seedBase({ payload: opened.instance.payload })
    const { status, body } = await as('canbo1', 'GET', `/units/${units.coso1}/conduct-rules`)
    expect(status).toBe(200)
    expect([body.lists.length, body.dos.length, body.donts.length]).toEqual([1, 8, 8])
    expect(body.dos[1]).toMatchObject({ heading: 'Trách nhiệm', unit: units.city, own: false })
    expect(body.dos.filter((rule: { group: string | null }) => rule.group !== null)).toHaveLength(3)
  })

  it('of a unit stand after those of the units above it, each with whose it is', async () => {
    const district = { unit: units.quan1, title: 'Quận 1', from: '2026-01-01', rules: rules('Đi muộn') }
    const own = { unit: units.coso1, title: 'Cơ sở 1', from: '2026-01-01', rules: rules('Đùn đẩy việc') }
    expect((await as('vanphong1', 'POST', '/conduct-rules', district)).status).toBe(201)
    expect((await as('coso1', 'POST', '/conduct-rules', own)).status).toBe(201)
    const { body } = await effective('coso1', '2026-03-01')
    expect(headingsOf(body.donts).slice(8)).toEqual(['Đi muộn', 'Đùn đẩy việc'])
    expect(body.donts.slice(8)).toMatchObject([
      { unit: units.quan1, own: false },
      { unit: units.coso1, own: true },
    ])
    const before = await effective('coso1', '2025-12-31')
    expect(before.body.donts).toHaveLength(8)
  })

  it('in a new version end the one before it; past days keep theirs', async () => {
    const next = { unit: units.coso1, title: 'Lần 2', from: '2026-06-01', rules: rules('Báo cáo sai') }
    const made = await as('coso1', 'POST', '/conduct-rules', { ...next, version: 77 })
    expect([made.status, made.body.doc.version]).toEqual([201, 2])
    const lists = await as('coso1', 'GET', `/conduct-rules?where[unit][equals]=${units.coso1}&sort=version`)
    expect(lists.body.docs.map(({ to }: { to: string | null }) => to ?? null)).toEqual(['2026-05-31', null])
    expect(headingsOf((await effective('coso1', '2026-05-31')).body.donts).at(-1)).toBe('Đùn đẩy việc')
    expect(headingsOf((await effective('coso1', '2026-06-01')).body.donts).at(-1)).toBe('Báo cáo sai')
    const earlier = await as('coso1', 'POST', '/conduct-rules', { ...next, from: '2026-06-01' })
    expect([...codeOf(earlier), earlier.body.errors[0].path]).toEqual([400, 'version-not-later', 'from'])
    expect(earlier.body.errors[0].message).toContain('01/06/2026')
  })

  it('that have been in force stay as people knew them; one still to come may be taken back', async () => {
    const lists = await as('coso1', 'GET', `/conduct-rules?where[unit][equals]=${units.coso1}&sort=version`)
    const [, current] = lists.body.docs
    const path = `/conduct-rules/${current.id}`
    expect(codeOf(await as('coso1', 'PATCH', path, { rules: rules('Khác') }))).toEqual([
      409,
      'version-in-force',
    ])
    expect((await as('coso1', 'PATCH', path, { title: 'Đổi tên', rules: current.rules })).status).toBe(200)
    expect(codeOf(await as('coso1', 'DELETE', path))).toEqual([409, 'version-in-force'])
    const coming = { unit: units.coso1, title: 'Lần 3', from: '2199-01-01', rules: rules('Mới') }
    const { body } = await as('coso1', 'POST', '/conduct-rules', coming)
    expect((await as('coso1', 'GET', path)).body.to).toBe('2198-12-31')
    expect((await as('coso1', 'DELETE', `/conduct-rules/${body.doc.id}`)).status).toBe(200)
    expect((await as('coso1', 'GET', path)).body.to ?? null).toBeNull()
  })

  it('are written by those who keep the unit’s registers, and read by whom they bind', async () => {
    const list = { unit: units.coso1, rules: rules('x') }
    expect((await as('canbo1', 'POST', '/conduct-rules', list)).status).toBe(403)
    expect((await as('coso2', 'POST', '/conduct-rules', list)).status).toBe(403)
    expect((await as('canbo2', 'GET', `/units/${units.coso1}/conduct-rules`)).status).toBe(403)
    expect((await as('canbo1', 'GET', `/units/${units.coso1}/conduct-rules?on=2026-02-30`)).status).toBe(400)
    const wrong = await as('coso1', 'POST', '/conduct-rules', { ...list, from: '2026-13-01' })
    expect([...codeOf(wrong), wrong.body.errors[0].path]).toEqual([400, 'not-a-day', 'from'])
  })
})
