import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plan } from '#seed/plan.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
let current: string
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  const [row] = await query<{ id: string }>(
    instance.payload,
    sql`select id::text as id from plans where status = 'published'`,
  )
  current = row?.id ?? ''
})
afterAll(() => instance.close())

const as = (token: string) => ({
  get: (path: string) => instance.send('GET', `/plans${path}`, { token }),
  post: (path: string, body: unknown) => instance.send('POST', `/plans${path}`, { token, body }),
  patch: (path: string, body: unknown) => instance.send('PATCH', `/plans${path}`, { token, body }),
})
const admin = () => as(city.people.admin.token)

/** Another province's plan: three targets, no district level, one of the contents its own. */
function otherPlan() {
  const levels = plan.levels.filter(({ key }) => key !== 'district')
  const targets = plan.targets.filter(({ key }) => ['T1', 'T2a', 'T3'].includes(key))
  const contents = [
    ...plan.contents.slice(0, 2),
    { key: 'creativity', label: { vi: 'Sáng tạo', en: 'Creativity' } },
  ]
  return { ...plan, levels, targets, contents }
}

describe('a plan as data', () => {
  it('is for administrators', async () => {
    const stranger = as(city.people.tckt.token)
    expect((await stranger.get(`/${current}/export`)).status).toBe(403)
    expect((await stranger.post('/import', {})).status).toBe(403)
    expect((await stranger.post(`/${current}/copy`, {})).status).toBe(403)
    expect((await stranger.post('/preview', {})).status).toBe(403)
    expect((await instance.send('GET', `/plans/${current}/export`)).status).toBe(401)
  })

  it('leaves and enters as one file, byte for byte', async () => {
    const first = await admin().get(`/${current}/export`)
    expect(first.status).toBe(200)
    expect(first.headers.get('content-disposition')).toContain('.json')
    const file = {
      ...first.body,
      key: 'mau-khac',
      name: 'Gương mẫu – Trách nhiệm – Sáng tạo',
      definition: otherPlan(),
    }
    const read = await admin().post('/import', file)
    expect(read.status).toBe(201)
    const out = await admin().get(`/${read.body.doc.id}/export`)
    const again = await admin().post('/import', out.body)
    const twice = await admin().get(`/${again.body.doc.id}/export`)
    expect(JSON.stringify(twice.body)).toBe(JSON.stringify(out.body))
    expect(out.body.definition).toEqual(JSON.parse(JSON.stringify(otherPlan())))
    const { docs } = (await admin().get('?where[key][equals]=mau-khac&sort=version')).body
    expect(docs.map(({ status, version }: { status: string; version: number }) => [status, version])).toEqual(
      [
        ['draft', 1],
        ['draft', 2],
      ],
    )
  })

  it('refuses a file that is no sound plan, saying where', async () => {
    const { body } = await admin().get(`/${current}/export`)
    const refused = async (file: unknown) => (await admin().post('/import', file)).body.errors[0]
    expect((await refused({ ...body, format: 'x' })).path).toBe('format')
    expect((await refused({ ...body, name: 1 })).path).toBe('name')
    expect((await refused({ ...body, validFrom: '30/2' })).path).toBe('validFrom')
    expect((await refused({ ...body, definition: { ...body.definition, firstMonth: 0 } })).path).toBe(
      'definition.firstMonth',
    )
    expect((await admin().post('/import', 'no json')).status).toBe(400)
    expect((await admin().get('/nonsense/export')).status).toBe(404)
  })

  it('says before it is published what figures a draft would move', async () => {
    for (const key of ['canbo1', 'coso1'] as const)
      await submitted(instance, city.people[key], {
        collection: 'pledges',
        id: await draftPledge(instance, city.people[key]),
      })
    const ask = (definition: unknown) =>
      admin().post('/preview', { unit: city.units.quan1, year: 2026, definition })
    expect((await ask(plan)).body).toEqual({ docs: [] })
    const fewer = { ...plan, targets: plan.targets.filter(({ key }) => key !== 'T2b') }
    const { docs } = (await ask(fewer)).body
    expect(docs.length).toBeGreaterThan(0)
    for (const moved of docs) expect(moved).toMatchObject({ kind: 'target', key: 'T2b', draft: null })
    const nobody = { ...plan, standards: plan.standards.map((one) => ({ ...one, numbers: [] })) }
    const owed = (await ask(nobody)).body.docs.filter(({ total }: { total: boolean }) => total)
    expect(owed).toContainEqual(
      expect.objectContaining({ kind: 'standard', key: 'weeklyHours', draft: { part: 0, whole: 0 } }),
    )
    expect((await ask({})).status).toBe(400)
    expect((await admin().post('/preview', { unit: 'x', year: 2026, definition: plan })).status).toBe(400)
  })

  it('is drafted as the next version; what is published stays as it is', async () => {
    const copied = await admin().post(`/${current}/copy`, {})
    expect(copied.status).toBe(201)
    expect((await admin().post(`/${current}/copy`, {})).body.doc.id).toBe(copied.body.doc.id)
    const path = `/${copied.body.doc.id}`
    expect(
      (await admin().patch(path, { validFrom: '2026-10-01', definition: { ...plan, firstMonth: 99 } }))
        .status,
    ).toBe(200)
    expect((await admin().patch(path, { status: 'published' })).status).toBe(400)
    const definition = { ...plan, activity: { ...plan.activity, maxHours: 12 } }
    expect((await admin().patch(path, { definition, status: 'published' })).status).toBe(200)
    const late = await admin().patch(path, { definition: { ...definition, firstMonth: 1 } })
    expect(late.status).toBe(409)
    expect((await admin().patch(path, { status: 'draft' })).status).toBe(409)
    expect((await admin().patch(path, { name: 'Tên sửa lỗi chính tả' })).status).toBe(200)
  })
})

describe('keys of the plan in records', () => {
  it('are those of any published version; another is refused at its place', async () => {
    const { token } = city.people.quan2
    const make = (content: string) =>
      instance.send('POST', '/pledges', { token, body: { year: 2025, focus: [{ content, actions: [] }] } })
    const refused = await make('creativity')
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]).toMatchObject({ code: 'not-a-choice', path: 'focus.0.content' })
    expect((await make('honesty')).status).toBe(201)
  })
})
