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

const item = (unit: keyof Opened['city']['units'], more: object = {}) => ({
  unit: units[unit],
  title: 'Gương cán bộ Đoàn trách nhiệm',
  kind: 'article',
  publishedOn: '2026-02-10',
  reach: 100,
  ...more,
})

describe('communications (R44)', () => {
  it('are counted by kind and by unit in a plan year', async () => {
    const made = [
      item('city', { reach: 1000 }),
      item('quan1'),
      item('coso1', { kind: 'video', reach: 50 }),
      item('quan1', { publishedOn: '2024-01-01' }),
    ]
    for (const one of made) expect((await as('thanhdoan', 'POST', '/communications', one)).status).toBe(201)
    const { body } = await as('thanhdoan', 'GET', `/units/${units.city}/communications?year=2026`)
    expect(body).toMatchObject({ year: 2026, from: '2025-10-01', items: 3, reach: 1150 })
    expect(body.kinds).toEqual([
      { kind: 'article', items: 2, reach: 1100 },
      { kind: 'video', items: 1, reach: 50 },
    ])
    const of = (unit: string) => body.units.find((row: { unit: string }) => row.unit === unit)
    expect(of(units.city)).toMatchObject({ own: true, items: 1, reach: 1000 })
    expect(of(units.quan1)).toMatchObject({ own: false, items: 2, reach: 150 })
    expect(of(units.quan2)).toMatchObject({ items: 0, reach: 0, kinds: [] })
    expect((await as('quan2', 'GET', `/units/${units.quan1}/communications`)).status).toBe(403)
    expect((await as('thanhdoan', 'GET', `/units/${units.city}/communications?year=nay`)).status).toBe(400)
  })

  it('carry a link of the web and a reach that is none below zero', async () => {
    for (const link of ['javascript:alert(1)', 'trang nhà', 'http://', 'https://ai:mat@x.vn', 'ftp://x.vn']) {
      const answer = await as('quan1', 'POST', '/communications', item('quan1', { link }))
      expect([link, ...codeOf(answer), answer.body.errors[0].path]).toEqual([link, 400, 'not-a-link', 'link'])
    }
    const fine = await as(
      'quan1',
      'POST',
      '/communications',
      item('quan1', { link: 'https://doan.vn/bai?a=1' }),
    )
    expect(fine.status).toBe(201)
    const below = await as('quan1', 'POST', '/communications', item('quan1', { reach: -1 }))
    expect([...codeOf(below), below.body.errors[0].path]).toEqual([400, 'not-a-number', 'reach'])
  })
})

describe('every small register', () => {
  const least = {
    'conduct-rules': { title: 'Danh mục' },
    documents: { title: 'Công văn', date: '2026-01-05' },
    projects: { title: 'Công trình' },
    communications: { title: 'Tin' },
  }
  it('takes a title and a unit; the rest has its usual value or stays open', async () => {
    for (const [slug, data] of Object.entries(least)) {
      const answer = await as('quan1', 'POST', `/${slug}`, { unit: units.coso1, ...data })
      expect([slug, answer.status]).toEqual([slug, 201])
      const path = `/${slug}/${answer.body.doc.id}`
      expect((await as('coso1', 'GET', path)).body.unit).toBe(units.coso1)
      expect([slug, (await as('coso2', 'GET', path)).status]).toEqual([slug, 404])
      expect([slug, ...codeOf(await as('coso1', 'PATCH', path, { unit: units.quan1 }))]).toEqual([
        slug,
        403,
        'forbidden',
      ])
    }
  })

  it('is kept only by those who keep registers there, and never beside or above', async () => {
    for (const [slug, data] of Object.entries(least)) {
      const create = async (who: 'canbo1' | 'coso1' | 'tckt' | 'admin', unit: string) =>
        (await as(who, 'POST', `/${slug}`, { unit, ...data })).status
      expect([
        slug,
        await create('canbo1', units.coso1),
        await create('coso1', units.coso2),
        await create('coso1', units.quan1),
        await create('admin', units.coso1),
      ]).toEqual([slug, 403, 403, 403, 403])
      expect((await as(null, 'GET', `/${slug}`)).status).toBeGreaterThanOrEqual(401)
    }
  })

  it('orders days and keeps a value of zero or more', async () => {
    const project = { unit: units.quan1, title: 'Đợt cao điểm', kind: 'campaign' }
    const late = { ...project, from: '2026-03-01', to: '2026-02-01' }
    expect(codeOf(await as('quan1', 'POST', '/projects', late))).toEqual([400, 'days-out-of-order'])
    expect(codeOf(await as('quan1', 'POST', '/projects', { ...project, value: -5 }))).toEqual([
      400,
      'not-a-number',
    ])
    const { body } = await as('quan1', 'POST', '/projects', { ...project, from: '2026-03-01' })
    const path = `/projects/${body.doc.id}`
    expect(codeOf(await as('quan1', 'PATCH', path, { to: '2026-02-01' }))).toEqual([400, 'days-out-of-order'])
    expect(codeOf(await as('quan1', 'PATCH', path, { from: null }))).toEqual([400, 'required'])
  })

  it('takes only files its maker may see', async () => {
    const form = new FormData()
    const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
    form.set('file', new Blob([pdf], { type: 'application/pdf' }), 'van-ban.pdf')
    const file = (await as('quan2', 'POST', '/evidence', form)).body.doc.id
    const given = { unit: units.quan1, title: 'Kế hoạch', kind: 'plan', date: '2026-01-05', file }
    const wrong = await as('quan1', 'POST', '/documents', given)
    expect([...codeOf(wrong), wrong.body.errors[0].path]).toEqual([400, 'unknown-reference', 'file'])
    const fine = await as('quan2', 'POST', '/documents', { ...given, unit: units.quan2 })
    expect(fine.status).toBe(201)
    expect((await as('canbo2', 'GET', `/evidence/${file}`)).status).toBe(200)
    expect((await as('canbo1', 'GET', `/evidence/${file}`)).status).toBe(404)
  })
})
