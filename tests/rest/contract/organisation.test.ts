import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { plan } from '#seed/plan.ts'
import { seededWorkflows } from '#seed/workflows.ts'
import { rehomeUnits } from '#server/organisation/rehomeUnits.ts'
import { inTransaction, query } from '#server/sql/db.ts'
import { appoint, buildCity } from '#tests/support/approval/city.ts'
import { draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
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

const unitBody = (more: Record<string, unknown> = {}) => ({
  code: randomUUID(),
  name: 'Chi đoàn Trường Tiểu học',
  level: 'branch',
  validFrom: '2024-01-01',
  parent: city.units.coso1,
  ...more,
})

describe('units', () => {
  it.each([
    [
      'a code that is taken',
      async () => ({ code: (await as('admin', 'GET', '/units?limit=1')).body.docs[0].code }),
      409,
    ],
    ['no name', async () => ({ name: ' ' }), 400],
    ['a level nobody knows', async () => ({ level: 'region' }), 400],
    ['an unknown parent', async () => ({ parent: randomUUID() }), 400],
    ['a day that is none', async () => ({ validFrom: '2026-02-30' }), 400],
    ['an end before its beginning', async () => ({ validTo: '2023-12-31' }), 400],
    ['a name too long', async () => ({ name: 'a'.repeat(501) }), 400],
    ['a name of control characters', async () => ({ name: 'a\u0007b' }), 400],
    ['a name of nothing to see', async () => ({ name: '\u200b\u00ad' }), 400],
  ])('are refused with %s', async (_, more, status) => {
    const answer = await as('admin', 'POST', '/units', unitBody(await more()))
    expect([answer.status, answer.body.errors?.[0].message]).toEqual([status, expect.stringMatching(/\S/)])
  })

  it('hang at most eight levels deep, never below themselves, also when a branch of the tree moves', async () => {
    let parent = city.units.coso1
    const chain: string[] = []
    // coso1 stands on the third level: five more fit.
    for (let level = 4; level <= 8; level += 1) {
      const { body } = await as('admin', 'POST', '/units', unitBody({ parent }))
      parent = body.doc.id
      chain.push(parent)
    }
    expect(codeOf(await as('admin', 'POST', '/units', unitBody({ parent })))).toEqual([400, 'too-deep'])
    const [top = '', second = ''] = chain
    expect(codeOf(await as('admin', 'PATCH', `/units/${top}`, { parent: second }))).toEqual([
      400,
      'wrong-reference',
    ])
    expect(codeOf(await as('admin', 'PATCH', `/units/${top}`, { parent: top }))).toEqual([
      400,
      'wrong-reference',
    ])
    expect(codeOf(await as('admin', 'PATCH', `/units/${top}`, { parent: city.units.chidoan1 }))).toEqual([
      400,
      'too-deep',
    ])
    expect((await as('admin', 'PATCH', `/units/${top}`, { parent: city.units.quan2 })).status).toBe(200)
  })

  it('are derived rightly when a unit and one below it are derived together', async () => {
    const two = await buildCity(opened.instance.payload)
    const { payload } = opened.instance
    await query(
      payload,
      sql`update units set parent_id = ${two.units.quan2}::uuid where id = ${two.units.coso1}::uuid`,
    )
    await inTransaction(payload, (req) => rehomeUnits(payload, req, [two.units.chidoan1, two.units.coso1]))
    const [row] = await query<{ line: string[]; depth: number }>(
      payload,
      sql`select array_remove(array[scope0, scope1, scope2, scope3, scope4], null) as line, depth::int as depth
        from units where id = ${two.units.chidoan1}::uuid`,
    )
    expect(row).toEqual({
      line: [two.units.city, two.units.quan2, two.units.coso1, two.units.chidoan1],
      depth: 3,
    })
  })

  it('that move take along who sees their people and papers, and who decides what is open', async () => {
    const two = await buildCity(opened.instance.payload)
    const id = await draftPledge(opened.instance, two.people.coso1)
    await submitted(opened.instance, two.people.coso1, { collection: 'pledges', id })
    const open = async () => (await stored(opened.instance, 'pledges', id)).open
    expect((await open()).sort()).toEqual([two.people.quan1.officer, two.people.phoQuan1.officer].sort())
    const see = async (person: 'quan1' | 'quan2') =>
      (
        await opened.instance.send('GET', `/officers/${two.people.canbo1.officer}`, {
          token: two.people[person].token,
        })
      ).status
    expect([await see('quan1'), await see('quan2')]).toEqual([200, 404])
    const moved = await opened.instance.send('PATCH', `/units/${two.units.coso1}`, {
      token: two.people.admin.token,
      body: { parent: two.units.quan2 },
    })
    expect(moved.status).toBe(200)
    expect([await see('quan1'), await see('quan2')]).toEqual([404, 200])
    expect(await open()).toEqual([two.people.quan2.officer])
    const decide = (token: string) =>
      opened.instance.send('POST', `/pledges/${id}/approval`, { token, body: { action: 'approve' } })
    // He had a task on it and still sees it; to decide is no longer his.
    expect((await decide(two.people.quan1.token)).status).toBe(403)
    expect((await decide(two.people.quan2.token)).body.state).toBe('approved')
  })
})

describe('officers and appointments', () => {
  it.each([
    ['a code that is taken', { code: 'taken' }, 409],
    ['no code', { code: '' }, 400],
    ['a kind of employment nobody knows', { employmentType: 'boss' }, 400],
    ['a birth date that is none', { dateOfBirth: '31/12/1990' }, 400],
    ['an account that is not there', { user: randomUUID() }, 400],
    ['a phone that is a number', { phone: 900000000 }, 400],
  ])('an officer with %s is refused', async (_, more, status) => {
    const body = { code: randomUUID(), fullName: 'Trần Văn Thử', employmentType: 'other' }
    if (status === 409) await as('tckt', 'POST', '/officers', { ...body, code: 'taken' })
    expect((await as('tckt', 'POST', '/officers', { ...body, ...more })).status).toBe(status)
  })

  it('an account belongs to one officer', async () => {
    const body = {
      code: randomUUID(),
      fullName: 'Trần Văn Hai',
      employmentType: 'other',
      user: city.people.quan1.user,
    }
    expect((await as('tckt', 'POST', '/officers', body)).status).toBe(409)
  })

  it('an appointment ends after it begins and names what exists', async () => {
    const office = (await as('admin', 'GET', '/offices?limit=1')).body.docs[0].id
    const body = { officer: city.people.canbo1.officer, unit: city.units.coso1, office, from: '2020-01-01' }
    for (const more of [
      { to: '2019-12-31' },
      { unit: randomUUID() },
      { office: 'x' },
      { officer: null },
      { from: '' },
      { fullTime: 'yes' },
    ]) {
      expect([more, (await as('tckt', 'POST', '/appointments', { ...body, ...more })).status]).toEqual([
        more,
        400,
      ])
    }
  })

  it('with several appointments a record belongs to the highest unit of its day', async () => {
    const { officer } = city.people.chidoan1
    await appoint(opened.instance.payload, { officer, unit: city.units.coso1, office: 'executiveMember' })
    const id = await draftPledge(opened.instance, city.people.chidoan1)
    expect((await as('chidoan1', 'GET', `/pledges/${id}`)).body.unit).toBe(city.units.coso1)
  })
})

describe('definitions', () => {
  const pledge = seededWorkflows[0]?.definition as unknown as Record<string, unknown>
  const row = (definition: unknown, more: Record<string, unknown> = {}) => ({
    key: randomUUID(),
    name: 'Quy trình thử',
    collection: 'reports',
    kind: 'judgement',
    priority: 900,
    definition,
    ...more,
  })

  it('of a workflow may be drafted unsound, but not published so: each place is named in words', async () => {
    const broken = { ...pledge, steps: [{ key: '1', approver: {} }] }
    const draft = await as('admin', 'POST', '/workflows', row(broken))
    expect(draft.status).toBe(201)
    const { id } = draft.body.doc
    for (const language of ['vi', 'en']) {
      const { status, body } = await as(
        'admin',
        'PATCH',
        `/workflows/${id}`,
        { status: 'published' },
        { 'accept-language': language },
      )
      expect(status).toBe(400)
      const paths = body.errors.map((error: { path: string }) => error.path)
      expect(paths).toEqual(
        expect.arrayContaining(['definition.steps.0.key', 'definition.steps.0.approver.where']),
      )
      for (const { message, code } of body.errors)
        expect([message, code]).toEqual([expect.stringMatching(/\s/), expect.any(String)])
    }
    for (const definition of [undefined, null, [], 'x', 5, {}, { kind: 'fact', labels: {}, steps: {} }]) {
      expect((await as('admin', 'POST', '/workflows', row(definition, { status: 'published' }))).status).toBe(
        400,
      )
    }
    expect(
      (await as('admin', 'POST', '/workflows', row(pledge, { status: 'published', kind: 'fact' }))).status,
    ).toBe(400)
    expect((await as('admin', 'PATCH', `/workflows/${id}`, { definition: pledge })).status).toBe(200)
    expect((await as('admin', 'PATCH', `/workflows/${id}`, { status: 'published' })).status).toBe(200)
    expect(codeOf(await as('admin', 'PATCH', `/workflows/${id}`, { definition: broken }))).toEqual([
      409,
      'locked',
    ])
    expect((await as('admin', 'PATCH', `/workflows/${id}`, { status: 'retired' })).status).toBe(200)
    expect((await as('admin', 'PATCH', `/workflows/${id}`, { status: 'published' })).status).toBe(409)
  })

  it('of a plan is an object, and what is published is whole', async () => {
    const body = (definition: unknown, more: Record<string, unknown> = {}) => ({
      key: randomUUID(),
      name: 'Kế hoạch thử',
      validFrom: '2040-01-01',
      definition,
      ...more,
    })
    for (const definition of [[], 'x', 5, true]) {
      expect((await as('admin', 'POST', '/plans', body(definition))).status).toBe(400)
    }
    expect((await as('admin', 'POST', '/plans', body({}))).status).toBe(201)
    for (const definition of [
      {},
      { ...plan, firstMonth: 13 },
      { ...plan, deadlines: {} },
      { ...plan, levels: [] },
    ]) {
      const answer = await as('admin', 'POST', '/plans', body(definition, { status: 'published' }))
      expect(codeOf(answer)).toEqual([400, 'bad-definition'])
    }
    const made = await as('admin', 'POST', '/plans', body(plan, { status: 'published' }))
    expect(made.status).toBe(201)
    expect((await as('admin', 'PATCH', `/plans/${made.body.doc.id}`, { status: 'draft' })).status).toBe(409)
  })
})
