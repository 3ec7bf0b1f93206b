import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
let current: { id: string; definition: Definition }
type Definition = { steps: Record<string, unknown>[] } & Record<string, unknown>
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  const [row] = await query<{ id: string; definition: Definition }>(
    instance.payload,
    sql`select id::text as id, definition from workflows where key = 'pledge' and status = 'published'`,
  )
  if (!row) throw new Error('no pledge workflow')
  current = row
  for (const key of ['canbo1', 'phoCoso1'] as const)
    await submitted(instance, city.people[key], {
      collection: 'pledges',
      id: await draftPledge(instance, city.people[key]),
    })
})
afterAll(() => instance.close())

const admin = () => city.people.admin.token
const post = (path: string, body: unknown, token = admin()) =>
  instance.send('POST', `/workflows${path}`, { token, body })
const patch = (id: string, body: unknown) =>
  instance.send('PATCH', `/workflows/${id}`, { token: admin(), body })
const draftOf = (definition: unknown) => ({ collection: 'pledges', key: 'pledge', definition })
const step = (index: number) => current.definition.steps[index] as Record<string, unknown>

describe('a draft of a workflow', () => {
  it('is for administrators', async () => {
    for (const path of ['/check', '/try', `/${current.id}/copy`]) {
      expect((await post(path, draftOf(current.definition), city.people.tckt.token)).status).toBe(403)
      expect((await instance.send('POST', `/workflows${path}`, { body: {} })).status).toBe(401)
    }
  })

  it('is checked against the tree: who is missing, which level and field do not exist', async () => {
    const sound = await post('/check', draftOf(current.definition))
    expect(sound.body).toEqual({ problems: [] })
    const broken = {
      ...current.definition,
      steps: [
        { ...step(0), approver: { offices: ['observer'], where: 'own' }, editableFields: ['nonsense'] },
        {
          ...step(1),
          key: 'second',
          approver: { offices: ['secretary'], where: 'level:commune' },
          condition: { nothing: { equals: 1 } },
        },
      ],
    }
    const { body } = await post('/check', draftOf(broken))
    expect(body.problems.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['steps.0.approver.offices', 'nobody-holds'],
      ['steps.0.editableFields', 'no-such-field'],
      ['steps.1.approver.where', 'no-such-level'],
      ['steps.1.condition.nothing', 'no-such-field'],
    ])
    expect(body.problems[0].message).toMatch(/^Bước 1: /)
  })

  it('is tried on existing records: who would get each and why, and what differs from today', async () => {
    const same = await post('/try', draftOf(current.definition))
    expect(same.status).toBe(200)
    expect(same.body).toMatchObject({ applied: 2, differing: 0, stuck: 0 })
    const one = same.body.docs.find((doc: { officerName: string }) => doc.officerName.includes('canbo1'))
    expect(one.after.own).toBe(true)
    expect(one.after.steps[0]).toMatchObject({ outcome: 'open', label: 'Đơn vị xác nhận' })
    expect(one.after.steps[0].who.length).toBeGreaterThan(0)
    expect(one.after.steps[0].who[0].reason).toMatch(/giữ chức từ/)
    const higher = {
      ...current.definition,
      steps: [{ ...step(0), approver: { offices: ['secretary'], where: 'root' } }],
    }
    const other = await post('/try', draftOf(higher))
    expect(other.body).toMatchObject({ applied: 2, differing: 2 })
    expect((await post('/try', draftOf({ steps: 'no' }))).status).toBe(400)
    expect((await post('/try', { ...draftOf(current.definition), limit: 201 })).status).toBe(400)
    expect((await post('/try', { collection: 'users', definition: {} })).status).toBe(400)
  })

  it('that takes fewer records is tried as it would be: what it no longer takes goes another way, or none', async () => {
    const narrow = { ...current.definition, condition: { 'officer.office': { in: ['secretary'] } } }
    const { body } = await post('/try', draftOf(narrow))
    expect(body).toMatchObject({ applied: 0, differing: 2, stuck: 2 })
    expect(body.docs[0]).toMatchObject({ after: null, now: { name: 'Xác nhận bản đăng ký', own: false } })
    // Beside the version in force a second workflow that is asked later takes nothing.
    const second = { ...draftOf(current.definition), key: 'second' }
    expect((await post('/try', { ...second, priority: 50 })).body).toMatchObject({ applied: 0, differing: 0 })
    expect((await post('/try', { ...second, priority: 5 })).body).toMatchObject({ applied: 2, differing: 0 })
    const late = await post('/check', { ...second, priority: 50 })
    expect(late.body.problems).toMatchObject([{ path: 'priority', code: 'shadowed' }])
    expect((await post('/check', { ...second, priority: 5 })).body).toEqual({ problems: [] })
  })

  it('says beside which step a condition cannot hold, or names what the field never holds', async () => {
    const given = (condition: unknown) => ({
      ...current.definition,
      steps: [step(0), { ...step(1), condition }],
    })
    for (const [condition, at] of [
      [
        { 'officer.office': { equals: 'king' } },
        ['steps.1.condition.officer.office.equals', 'no-such-choice'],
      ],
      [{ 'unit.level': { equals: '' } }, ['steps.1.condition.unit.level.equals', 'no-value']],
      [
        { and: [{ 'unit.root': { equals: true } }, { 'unit.root': { equals: false } }] },
        ['steps.1.condition', 'never-holds'],
      ],
    ] as const) {
      const { body } = await post('/check', draftOf(given(condition)))
      expect(body.problems.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
        at,
      ])
      expect(body.problems[0].message).toMatch(/^Bước 2: /)
    }
  })

  it('is put in force as the next version; the former is retired, running cases keep it', async () => {
    const copied = await post(`/${current.id}/copy`, {})
    expect(copied.status).toBe(201)
    const id = copied.body.doc.id
    expect((await post(`/${current.id}/copy`, {})).body.doc.id).toBe(id)
    const unworkable = {
      ...current.definition,
      steps: [{ ...step(0), approver: { offices: ['observer'], where: 'own' } }],
    }
    const refused = await patch(id, { definition: unworkable, status: 'published' })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].path).toBe('definition.steps.0.approver.offices')
    const published = await patch(id, { definition: current.definition, status: 'published' })
    expect(published.status).toBe(200)
    const rows = await query<{ id: string; status: string; version: number }>(
      instance.payload,
      sql`select id::text as id, status, version::int as version from workflows where key = 'pledge' order by version`,
    )
    expect(rows).toEqual([
      { id: current.id, status: 'retired', version: 1 },
      { id, status: 'published', version: 2 },
    ])
    const [running] = await query<{ flow: string }>(instance.payload, sql`select flow from pledges limit 1`)
    expect(running?.flow).toBe(current.id)
    expect((await patch(id, { name: 'khác' })).status).toBe(409)
    expect((await post('/00000000-0000-0000-0000-000000000000/copy', {})).status).toBe(404)
    expect((await post('/nonsense/copy', {})).status).toBe(404)
  })
})
