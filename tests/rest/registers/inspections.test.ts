import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let units: Opened['city']['units']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  units = opened.city.units
})
afterAll(() => opened.instance.close())

type Who = Parameters<Opened['as']>[0]
const body = (unit: keyof Opened['city']['units'], more: object = {}) => ({
  unit: units[unit],
  title: 'Kiểm tra việc thực hiện mô hình',
  kind: 'planned',
  ...more,
})

describe('inspections (R16)', () => {
  it('stand where their facts say: planned, held, followed up', async () => {
    const made = await as('tckt', 'POST', '/inspections', body('quan1', { status: 'followedUp' }))
    expect([made.status, made.body.doc.status, made.body.doc.byUnit]).toEqual([201, 'planned', units.city])
    const path = `/inspections/${made.body.doc.id}`
    const change = async (data: object) => (await as('tckt', 'PATCH', path, data)).body.doc.status
    expect(await change({ heldOn: '2199-01-01' })).toBe('planned')
    expect(await change({ heldOn: '2026-03-01' })).toBe('held')
    const remedy = { remedy: 'Bổ sung sổ theo dõi', due: '2026-04-01' }
    expect(await change({ findings: 'Thiếu sổ', remedies: [remedy] })).toBe('held')
    expect(await change({ remedies: [{ ...remedy, done: true, doneOn: '2026-03-20' }] })).toBe('followedUp')
    expect(await change({ conclusion: 'Đã khắc phục' })).toBe('followedUp')
  })

  it('are seen by the inspected unit and changed by the inspecting one alone', async () => {
    const { body: made } = await as('tckt', 'POST', '/inspections', body('coso1', { kind: 'unannounced' }))
    const path = `/inspections/${made.doc.id}`
    expect((await as('coso1', 'GET', path)).status).toBe(200)
    expect((await as('quan2', 'GET', path)).status).toBe(404)
    for (const who of ['coso1', 'quan1', 'vanphong1', 'canbo1'] as const)
      expect([who, (await as(who, 'PATCH', path, { findings: 'Tốt' })).status >= 403]).toEqual([who, true])
    expect((await as('tckt', 'PATCH', path, { unit: units.quan1 })).status).toBe(403)
  })

  it('are kept by a superior’s office, never on its own unit by one that only keeps registers', async () => {
    const { status, body: made } = await as('quan1', 'POST', '/inspections', body('coso1'))
    expect([status, made.doc.byUnit]).toEqual([201, units.quan1])
    expect((await as('tckt', 'PATCH', `/inspections/${made.doc.id}`, { findings: 'x' })).status).toBe(200)
    const tries: [Who, keyof Opened['city']['units']][] = [
      ['quan1', 'quan1'],
      ['coso1', 'coso1'],
      ['quan2', 'coso1'],
      ['canbo1', 'coso1'],
    ]
    for (const [who, unit] of tries)
      expect([who, (await as(who, 'POST', '/inspections', body(unit))).status]).toEqual([who, 403])
  })

  it('name the place of what is wrong', async () => {
    const wrong = await as('tckt', 'POST', '/inspections', body('quan1', { heldOn: '2026-02-30' }))
    expect([...codeOf(wrong), wrong.body.errors[0].path]).toEqual([400, 'not-a-day', 'heldOn'])
    const nobody = await as(
      'tckt',
      'POST',
      '/inspections',
      body('quan1', { team: [{ role: 'Trưởng đoàn' }] }),
    )
    expect([...codeOf(nobody), nobody.body.errors[0].path]).toEqual([400, 'required', 'team.0.officer'])
  })
})
