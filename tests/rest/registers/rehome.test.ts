import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { scopedTables } from '#server/organisation/scopedTables.ts'
import { type Opened, openCity, spanOf } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

describe('a unit that moves', () => {
  it('takes its registers and open events along; closed events stay', async () => {
    const { coso1, quan2 } = city.units
    const officer = city.people.canbo1.officer
    const event = { title: 'Sinh hoạt', kind: 'branchMeeting', hostUnit: coso1 }
    const roster = [{ officer, attendance: 'onTime' }]
    const records: [string, object][] = [
      ['documents', { unit: coso1, title: 'Kế hoạch', date: '2026-01-05' }],
      ['projects', { unit: coso1, title: 'Công trình' }],
      ['communications', { unit: coso1, title: 'Tin' }],
      ['conduct-rules', { unit: coso1, rules: [{ kind: 'do', heading: 'Đúng giờ' }] }],
      ['events', { ...event, ...spanOf() }],
    ]
    const paths: string[] = []
    for (const [slug, data] of records) {
      const { status, body } = await as('coso1', 'POST', `/${slug}`, data)
      expect([slug, status]).toEqual([slug, 201])
      paths.push(`/${slug}/${body.doc.id}`)
    }
    const closed = await as('coso1', 'POST', '/events', { ...event, ...spanOf(), roster, close: true })
    const seen = async (who: 'quan1' | 'quan2') => {
      const answers = await Promise.all(paths.map((path) => as(who, 'GET', path)))
      return answers.map(({ status }) => status)
    }
    expect(await seen('quan2')).toEqual(paths.map(() => 404))
    const moved = await as('admin', 'PATCH', `/units/${coso1}`, { parent: quan2 })
    expect(moved.status).toBe(200)
    expect(await seen('quan2')).toEqual(paths.map(() => 200))
    // A list of do's and don'ts is seen from below too, the rest no more.
    expect(await seen('quan1')).toEqual(paths.map(() => 404))
    expect((await as('quan1', 'GET', `/events/${closed.body.doc.id}`)).status).toBe(200)
  })
})

describe('scopedTables', () => {
  it('are found in the declarations: registers whole, papers under way, open events', () => {
    const tables = scopedTables(opened.instance.payload)
    const of = (table: string) => tables.find((one) => one.table === table)
    expect(of('documents')).toEqual({ table: 'documents', unitColumn: 'unit_id', kept: null })
    expect(of('conduct_rules')?.kept).toBeNull()
    expect(of('pledges')?.kept).toBe('decided')
    expect(of('events')).toEqual({ table: 'events', unitColumn: 'host_unit_id', kept: 'closed' })
    for (const apart of ['units', 'appointments', 'decisions', 'reads']) expect(of(apart)).toBeUndefined()
  })
})
