import { randomUUID } from 'node:crypto'
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

const everyone = [
  'thanhdoan',
  'tckt',
  'admin',
  'quan1',
  'vanphong1',
  'coso1',
  'canbo1',
  'chidoan1',
  'quan2',
] as const
const idOf = async (slug: string, where: string) =>
  String((await as('admin', 'GET', `/${slug}?${where}&limit=1`)).body.docs[0]?.id)
const appointmentOf = (person: PersonKey) =>
  idOf('appointments', `where[officer][equals]=${city.people[person].officer}`)

describe('what everyone signed in reads', () => {
  it.each(['units', 'offices', 'plans', 'workflows'])('%s, in the list and by id', async (slug) => {
    for (const person of everyone) {
      const list = await as(person, 'GET', `/${slug}?limit=1`)
      expect([person, list.status, list.body.docs.length]).toEqual([person, 200, 1])
      expect((await as(person, 'GET', `/${slug}/${list.body.docs[0].id}`)).status).toBe(200)
    }
  })

  it('no drafts of workflows but the administrator', async () => {
    const { body } = await as('admin', 'POST', '/workflows', {
      key: 'thu',
      name: 'Thử',
      collection: 'pledges',
      kind: 'judgement',
    })
    expect(body.doc).toMatchObject({ status: 'draft', version: 1 })
    for (const person of everyone) {
      const { status } = await as(person, 'GET', `/workflows/${body.doc.id}`)
      expect([person, status]).toEqual([person, person === 'admin' ? 200 : 404])
    }
  })
})

describe('what only some may do', () => {
  const office = () => ({ key: randomUUID(), name: 'Chức vụ' })
  const unit = () => ({
    code: randomUUID(),
    name: 'Đơn vị',
    level: 'branch',
    validFrom: '2020-01-01',
    parent: city.units.coso1,
  })
  const officer = () => ({ code: randomUUID(), fullName: 'Nguyễn Văn Thử', employmentType: 'other' })
  const configure: PersonKey[] = ['admin']
  const organise: PersonKey[] = ['admin', 'tckt']
  const create: [string, () => unknown, PersonKey[]][] = [
    ['offices', office, configure],
    [
      'plans',
      () => ({ key: randomUUID(), name: 'Kế hoạch', validFrom: '2030-01-01', definition: {} }),
      configure,
    ],
    [
      'workflows',
      () => ({ key: randomUUID(), name: 'Quy trình', collection: 'pledges', kind: 'fact' }),
      configure,
    ],
    ['users', () => ({ email: `${randomUUID()}@test.local`, password: 'mat-khau-rat-dai' }), configure],
    ['units', unit, organise],
    ['officers', officer, organise],
    ['decisions', () => ({ collection: 'pledges', record: 'x' }), []],
    ['mails', () => ({ key: 'x' }), []],
    ['reports', () => ({ unit: city.units.quan1, year: 2026 }), []],
  ]

  it.each(create)('create %s', async (slug, body, allowed) => {
    for (const person of everyone) {
      const { status } = await as(person, 'POST', `/${slug}`, body())
      expect([person, status]).toEqual([person, allowed.includes(person) ? 201 : 403])
    }
    expect((await as(null, 'POST', `/${slug}`, body())).status).toBe(401)
  })

  it('create, change and end appointments', async () => {
    const id = await appointmentOf('canbo1')
    for (const person of everyone) {
      const may = organise.includes(person)
      const body = {
        officer: city.people.canbo1.officer,
        unit: city.units.coso1,
        office: await idOf('offices', 'where[key][equals]=executiveMember'),
        from: '2019-01-01',
        to: '2019-12-31',
      }
      const made = await as(person, 'POST', '/appointments', body)
      expect([person, made.status]).toEqual([person, may ? 201 : 403])
      const changed = await as(person, 'PATCH', `/appointments/${id}`, { decisionNumber: '12-QĐ/ĐTN' })
      expect([person, may ? changed.status : [403, 404].includes(changed.status)]).toEqual([
        person,
        may ? 200 : true,
      ])
      const removed = await as(person, 'DELETE', `/appointments/${made.body.doc?.id ?? id}`)
      expect([person, may ? removed.status : [403, 404].includes(removed.status)]).toEqual([
        person,
        may ? 200 : true,
      ])
    }
  })

  it.each([
    ['offices', configure],
    ['plans', configure],
    ['units', organise],
  ] as [string, PersonKey[]][])('change %s, and nobody deletes them', async (slug, allowed) => {
    const id = await idOf(slug, 'sort=id')
    const [doc] = (await as('admin', 'GET', `/${slug}?where[id][equals]=${id}`)).body.docs
    for (const person of everyone) {
      const { status } = await as(person, 'PATCH', `/${slug}/${id}`, { name: doc.name })
      expect([person, status]).toEqual([person, allowed.includes(person) ? 200 : 403])
      expect((await as(person, 'DELETE', `/${slug}/${id}`)).status).toBe(403)
    }
  })

  it('nobody changes or deletes the log, whoever he is', async () => {
    const id = city.units.city
    for (const person of everyone) {
      for (const slug of ['decisions', 'mails', 'evidence']) {
        expect([403, 404]).toContain((await as(person, 'PATCH', `/${slug}/${id}`, { comment: 'x' })).status)
        expect([403, 404]).toContain((await as(person, 'DELETE', `/${slug}/${id}`)).status)
      }
    }
  })

  it('events are made by those who may host, at or below their unit', async () => {
    const body = (hostUnit: string) => ({
      title: 'Ngày chủ nhật xanh',
      kind: 'volunteerActivity',
      startsAt: '2026-11-15T08:00:00+07:00',
      endsAt: '2026-11-15T10:00:00+07:00',
      hostUnit,
    })
    const cases: [PersonKey, keyof typeof city.units, number][] = [
      ['quan1', 'quan1', 201],
      ['quan1', 'coso1', 201],
      ['quan1', 'chidoan1', 201],
      ['quan1', 'city', 403],
      ['quan1', 'quan2', 403],
      ['coso1', 'coso1', 201],
      ['coso1', 'quan1', 403],
      ['vanphong1', 'quan1', 201],
      ['chidoan1', 'chidoan1', 201],
      ['canbo1', 'coso1', 403],
      ['admin', 'city', 403],
    ]
    for (const [person, unit, status] of cases) {
      const answer = await as(person, 'POST', '/events', body(city.units[unit]))
      expect([person, unit, answer.status]).toEqual([person, unit, status])
    }
    const made = await as('coso1', 'POST', '/events', body(city.units.coso1))
    const id = made.body.doc.id
    expect((await as('coso1', 'PATCH', `/events/${id}`, { hostUnit: city.units.quan1 })).status).toBe(403)
    for (const [person, status] of [
      ['quan2', [403, 404]],
      ['canbo1', [403, 404]],
      ['chidoan1', [403, 404]],
      ['admin', [403]],
      ['quan1', [200]],
      ['coso1', [200]],
    ] as [PersonKey, number[]][]) {
      expect([
        person,
        status.includes((await as(person, 'PATCH', `/events/${id}`, { title: 'Khác' })).status),
      ]).toEqual([person, true])
    }
    expect((await as('quan2', 'GET', `/events/${id}`)).status).toBe(404)
    expect((await as('admin', 'GET', `/events/${id}`)).status).toBe(200)
  })
})

describe('an organiser of a part of the tree', () => {
  it('keeps that part only: units, officers, appointments, moves out of and into it', async () => {
    const { appoint } = await import('#tests/support/approval/city.ts')
    const { officer } = city.people.phoQuan1
    await appoint(opened.instance.payload, { officer, unit: city.units.quan1, office: 'inspectionOffice' })
    const organiser = 'phoQuan1'
    const unit = (parent?: string) => ({
      code: randomUUID(),
      name: 'Chi đoàn mới',
      level: 'branch',
      validFrom: '2024-01-01',
      ...(parent && { parent }),
    })
    const statusOf = async (...args: [string, string, unknown?]) => (await as(organiser, ...args)).status
    const inside = await as(organiser, 'POST', '/units', unit(city.units.coso1))
    expect(inside.status).toBe(201)
    const mine = inside.body.doc.id
    expect(await statusOf('POST', '/units', unit(city.units.coso2))).toBe(403)
    expect(await statusOf('POST', '/units', unit())).toBe(403)
    expect(await statusOf('PATCH', `/units/${mine}`, { name: 'Đổi tên' })).toBe(200)
    expect(await statusOf('PATCH', `/units/${mine}`, { parent: city.units.coso2 })).toBe(403)
    expect(await statusOf('PATCH', `/units/${mine}`, { parent: null })).toBe(403)
    expect([403, 404]).toContain(await statusOf('PATCH', `/units/${city.units.coso2}`, { name: 'Đổi' }))
    expect([403, 404]).toContain(await statusOf('PATCH', `/units/${city.units.coso2}`, { parent: mine }))
    const theirs = await appointmentOf('canbo2')
    const own = await appointmentOf('canbo1')
    expect([403, 404]).toContain(
      await statusOf('PATCH', `/appointments/${theirs}`, { unit: city.units.coso1 }),
    )
    expect([403, 404]).toContain(await statusOf('DELETE', `/appointments/${theirs}`))
    expect(await statusOf('PATCH', `/appointments/${own}`, { unit: city.units.coso2 })).toBe(403)
    expect(await statusOf('PATCH', `/appointments/${own}`, { decisionNumber: '1' })).toBe(200)
    expect([403, 404]).toContain(
      await statusOf('PATCH', `/officers/${city.people.canbo2.officer}`, { phone: '1' }),
    )
    expect(await statusOf('PATCH', `/officers/${city.people.canbo1.officer}`, { phone: '0900000000' })).toBe(
      200,
    )
  })
})

describe('personal data', () => {
  it('of officers is read inside one’s subtree, his own by each', async () => {
    const cases: [PersonKey, PersonKey, number][] = [
      ['quan1', 'canbo1', 200],
      ['coso1', 'canbo1', 200],
      ['canbo1', 'canbo1', 200],
      ['canbo1', 'coso1', 404],
      ['coso1', 'quan1', 404],
      ['chidoan1', 'coso1', 404],
      ['quan2', 'canbo1', 404],
      ['thanhdoan', 'canbo2', 200],
      ['admin', 'canbo1', 200],
    ]
    for (const [reader, of, status] of cases) {
      const answer = await as(reader, 'GET', `/officers/${city.people[of].officer}`)
      expect([reader, of, answer.status]).toEqual([reader, of, status])
      expect(JSON.stringify(answer.body)).not.toContain('"scope"')
    }
    const list = await as('quan1', 'GET', '/officers?limit=250')
    const ids = list.body.docs.map((doc: { id: string }) => doc.id)
    expect(ids).toContain(city.people.chidoan1.officer)
    for (const person of ['quan2', 'canbo2', 'thanhdoan', 'admin'] as const) {
      expect(ids).not.toContain(city.people[person].officer)
    }
  })

  it('accounts are read by their owners and administrators; nobody else learns an address', async () => {
    for (const person of everyone) {
      const { status, body } = await as(person, 'GET', '/users?limit=250')
      const ids = body.docs.map((doc: { id: string }) => doc.id)
      expect([person, status]).toEqual([person, 200])
      if (person === 'admin') expect(ids.length).toBeGreaterThan(10)
      else expect(ids).toEqual([city.people[person].user])
    }
    const other = city.people.canbo1.user
    expect((await as('coso1', 'GET', `/users/${other}`)).status).toBe(404)
    expect([403, 404]).toContain(
      (await as('coso1', 'PATCH', `/users/${other}`, { password: 'doi-mat-khau-ho' })).status,
    )
    const deep = await as('quan1', 'GET', `/officers/${city.people.canbo1.officer}?depth=2`)
    expect(JSON.stringify(deep.body)).not.toContain('@test.local')
    const probe = `where[user.email][like]=canbo`
    expect((await as('quan1', 'GET', `/officers?${probe}`)).status).toBe(400)
    for (const path of ['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts']) {
      expect((await as('admin', 'GET', `/users?where[${path}][exists]=true`)).status).toBe(400)
      expect((await as('admin', 'GET', `/users?sort=${path}`)).status).toBe(400)
    }
    const picked = await as('admin', 'GET', '/users?select[hash]=true&select[salt]=true&limit=1')
    expect(JSON.stringify(picked.body.docs)).not.toMatch(/"(hash|salt)"/)
  })

  it('his address, name and rights are not his to change; his password is', async () => {
    const { user } = city.people.canbo1
    const { body } = await as('canbo1', 'PATCH', `/users/${user}`, {
      email: 'moi@test.local',
      username: 'moi',
    })
    const now = (await as('canbo1', 'GET', `/users/${user}`)).body
    expect([body.doc?.email ?? now.email, now.email.startsWith('canbo1-'), now.username ?? null]).toEqual([
      now.email,
      true,
      null,
    ])
    expect([403, 404]).toContain(
      (await as('canbo1', 'PATCH', `/officers/${city.people.canbo1.officer}`, { employmentType: 'cadre' }))
        .status,
    )
  })
})

describe('records of others', () => {
  it('the administrator reads every one and decides none', async () => {
    const { draftPledge, submitted } = await import('#tests/support/approval/papers.ts')
    const { instance } = opened
    for (const person of ['thanhdoan', 'canbo2'] as const) {
      const id = await draftPledge(instance, city.people[person])
      expect((await as('admin', 'GET', `/pledges/${id}`)).status).toBe(200)
      await submitted(instance, city.people[person], { collection: 'pledges', id })
      for (const action of ['approve', 'return', 'reject', 'withdraw', 'reopen', 'submit']) {
        const answer = await as('admin', 'POST', `/pledges/${id}/approval`, { action, comment: 'x' })
        expect([403, 409]).toContain(answer.status)
      }
      const bulk = await as('admin', 'POST', '/inbox', {
        action: 'approve',
        items: [{ collection: 'pledges', id }],
      })
      expect(bulk.body.results[0].ok).toBe(false)
    }
  })

  it('an officer whose office reads nobody else’s sees empty lists, and 404 by id', async () => {
    const { draftPledge } = await import('#tests/support/approval/papers.ts')
    const id = await draftPledge(opened.instance, city.people.coso1)
    const report = await as('quan1', 'POST', '/reports/compile', { unit: city.units.quan1, year: 2026 })
    expect((await as('canbo1', 'GET', `/pledges/${id}`)).status).toBe(404)
    expect((await as('canbo1', 'GET', `/reports/${report.body.doc.id}`)).status).toBe(404)
    expect((await as('quan2', 'GET', `/reports/${report.body.doc.id}`)).status).toBe(404)
    for (const slug of ['pledges', 'activities', 'events', 'reports', 'decisions', 'evidence']) {
      const answer = await as('canbo1', 'GET', `/${slug}`)
      expect([slug, answer.status, answer.body.totalDocs]).toEqual([slug, 200, 0])
      expect(codeOf(await as('canbo1', 'GET', `/${slug}/${randomUUID()}`))).toEqual([404, 'not-found'])
      expect((await as('canbo1', 'GET', `/${slug}/count`)).body.totalDocs).toBe(0)
    }
    for (const [method, body] of [
      ['PATCH', { narrative: 'x' }],
      ['DELETE', undefined],
    ] as const) {
      expect([403, 404]).toContain(
        (await as('canbo1', method, `/reports/${report.body.doc.id}`, body)).status,
      )
    }
  })
})

describe('an appointment that ends', () => {
  it('takes its rights with the next request, also while he signs in', async () => {
    const { makeAccount, signIn } = await import('#tests/support/contract/account.ts')
    const account = await makeAccount(opened.instance, city.people.vanphong1.officer)
    const token = await signIn(opened.instance, account)
    const list = async (of: string) =>
      (await opened.instance.send('GET', '/officers', { token: of })).body.totalDocs
    expect(await list(token)).toBeGreaterThan(1)
    const id = await appointmentOf('vanphong1')
    const [fresh, ended] = await Promise.all([
      signIn(opened.instance, account),
      as('tckt', 'PATCH', `/appointments/${id}`, { to: '2026-01-01' }),
    ])
    expect(ended.status).toBe(200)
    expect([await list(token), await list(fresh)]).toEqual([1, 1])
  })
})
