import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { slugs } from '#tests/support/slugs.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())

const as = (
  person: PersonKey,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) =>
  instance.send(method, path, {
    token: city.people[person].token,
    ...(body === undefined ? {} : { body }),
    headers,
  })

const log = (more: Record<string, unknown> = {}) => ({
  kind: 'volunteerHours',
  title: 'Dọn vệ sinh tuyến đường',
  startsAt: '2026-11-15T08:00:00+07:00',
  endsAt: '2026-11-15T10:00:00+07:00',
  ...more,
})
const make = async (person: PersonKey, more: Record<string, unknown> = {}) =>
  (await as(person, 'POST', '/activities', log(more))).body.doc
const submit = (person: PersonKey, id: string, rev: number) =>
  as(person, 'POST', `/activities/${id}/approval`, { action: 'submit', rev })

describe('a pledge that is written section by section', () => {
  const pledge = (actions: object[]) =>
    as('canbo1', 'POST', '/pledges', { year: 2027, focus: [{ content: 'responsibility', actions }] })
  const filled = { id: '6a0f00000000000000000001', action: 'Trực phòng tiếp dân', measure: '12 buổi' }

  it('is kept without the lines of the form that nobody filled in', async () => {
    const blank = { id: '6a0f00000000000000000002', action: '', measure: null }
    const { status, body } = await pledge([filled, blank])
    expect(status).toBe(201)
    expect(body.doc.focus[0].actions).toMatchObject([{ action: filled.action }])
    await as('canbo1', 'DELETE', `/pledges/${body.doc.id}`)
  })

  it('is refused with an empty line that no form offered', async () => {
    const { status, body } = await pledge([filled, { action: ' ' }])
    expect([status, body.errors[0].path]).toEqual([400, 'focus.0.actions.1.action'])
  })
})

describe('a record of an officer', () => {
  it('is his own, in his unit, hosted there when no host is named, a draft of revision 1 whatever he sends', async () => {
    const sent = {
      ...log(),
      state: 'approved',
      rev: 7,
      unit: city.units.quan2,
      createdAt: '1999-01-01T00:00:00Z',
      id: city.units.city,
      minutes: 9,
    }
    const { status, body } = await as('canbo1', 'POST', '/activities', sent)
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      officer: city.people.canbo1.officer,
      unit: city.units.coso1,
      hostUnit: city.units.coso1,
      state: 'draft',
      step: null,
      rev: 1,
      minutes: 120,
      officeMinutes: 0,
    })
    expect(body.doc.id).not.toBe(city.units.city)
    expect(body.doc.createdAt > '2020').toBe(true)
  })

  it('cannot be made in another’s name', async () => {
    const { status } = await as('canbo1', 'POST', '/activities', log({ officer: city.people.coso1.officer }))
    expect(status).toBe(403)
  })

  it('counts its minutes inside office hours (Q09)', async () => {
    const doc = await make('canbo1', {
      startsAt: '2026-11-16T16:00:00+07:00',
      endsAt: '2026-11-16T19:00:00+07:00',
    })
    expect(doc).toMatchObject({ minutes: 180, officeMinutes: 60 })
  })

  it.each([
    ['ends before it begins', { endsAt: '2026-11-15T07:00:00+07:00' }, 'ends-before-start', 'endsAt'],
    ['lasts more than 16 hours', { endsAt: '2026-11-16T00:00:01+07:00' }, 'lasts-too-long', 'endsAt'],
    [
      'lies before the officer’s appointment',
      { startsAt: '2020-01-05T08:00:00Z', endsAt: '2020-01-05T09:00:00Z' },
      'no-appointment',
      'startsAt',
    ],
    [
      'has an unknown host',
      { hostUnit: '99999999-9999-4999-8999-999999999999' },
      'unknown-reference',
      'hostUnit',
    ],
    ['has no title', { title: ' ' }, 'required', 'title'],
    ['has a kind nobody knows', { kind: 'party' }, 'not-a-choice', 'kind'],
  ])('is refused when it %s', async (_, more, code, path) => {
    const { status, body } = await as('canbo1', 'POST', '/activities', log(more))
    expect(status).toBe(400)
    expect(body.errors).toEqual([{ code, path, message: expect.stringMatching(/\S/) }])
  })

  it('refuses a stale revision and counts every change', async () => {
    const doc = await make('canbo1')
    const changed = await as('canbo1', 'PATCH', `/activities/${doc.id}`, { title: 'Trồng cây', rev: 1 })
    expect(changed.body.doc).toMatchObject({ title: 'Trồng cây', rev: 2 })
    const stale = await as('canbo1', 'PATCH', `/activities/${doc.id}`, { title: 'Khác', rev: 1 })
    expect(stale.status).toBe(409)
    expect(stale.body.errors[0].code).toBe('stale-revision')
  })

  it('may be deleted by its officer while it is an untouched draft, by nobody else', async () => {
    const doc = await make('canbo1')
    expect((await as('coso1', 'DELETE', `/activities/${doc.id}`)).status).toBe(403)
    expect([403, 404]).toContain((await as('canbo2', 'DELETE', `/activities/${doc.id}`)).status)
    expect((await as('canbo1', 'DELETE', `/activities/${doc.id}`)).status).toBe(200)
    expect((await as('canbo1', 'GET', `/activities/${doc.id}`)).status).toBe(404)
  })

  it('is locked for everybody who sees it once it is pending, and unknown to the others', async () => {
    const doc = await make('canbo1', {
      startsAt: '2026-11-08T08:00:00+07:00',
      endsAt: '2026-11-08T10:00:00+07:00',
    })
    expect((await submit('canbo1', doc.id, 1)).body).toMatchObject({ state: 'pending' })
    for (const person of ['canbo1', 'coso1', 'quan1', 'admin'] as const) {
      const changed = await as(person, 'PATCH', `/activities/${doc.id}`, { title: 'Khác' })
      expect([person, changed.status, changed.body.errors[0].code]).toEqual([person, 409, 'locked'])
      expect((await as(person, 'DELETE', `/activities/${doc.id}`)).status).toBe(409)
    }
    expect([403, 404]).toContain(
      (await as('quan2', 'PATCH', `/activities/${doc.id}`, { title: 'Khác' })).status,
    )
  })

  it('is not submitted before it is over, nor twice for one time (Q03, Q04)', async () => {
    const later = await make('canbo1', {
      startsAt: '2036-11-15T08:00:00+07:00',
      endsAt: '2036-11-15T09:00:00+07:00',
    })
    expect((await submit('canbo1', later.id, 1)).body.errors[0].code).toBe('not-over-yet')
    const times = { startsAt: '2026-11-01T08:00:00+07:00', endsAt: '2026-11-01T10:00:00+07:00' }
    const first = await make('canbo1', times)
    const second = await make('canbo1', times)
    const other = await make('canbo1', { ...times, kind: 'branchMeeting' })
    expect((await submit('canbo1', first.id, 1)).status).toBe(200)
    expect((await submit('canbo1', second.id, 1)).body.errors[0].code).toBe('overlap')
    expect((await submit('canbo1', other.id, 1)).status).toBe(200)
  })
})

describe('rows a person sees', () => {
  it('are his subtree’s and his own, the same in list, count, filter and sort', async () => {
    const doc = await make('canbo2', { title: 'Việc của quận hai' })
    for (const [person, sees] of [
      ['canbo2', true],
      ['coso2', true],
      ['quan2', true],
      ['thanhdoan', true],
      ['admin', true],
      ['canbo1', false],
      ['coso1', false],
      ['quan1', false],
      ['vanphong1', false],
    ] as const) {
      const filter = `where[id][equals]=${doc.id}`
      const list = await as(person, 'GET', `/activities?${filter}&sort=-title`)
      const count = await as(person, 'GET', `/activities/count?${filter}`)
      const byId = await as(person, 'GET', `/activities/${doc.id}`)
      expect([person, list.body.totalDocs, count.body.totalDocs, byId.status]).toEqual([
        person,
        sees ? 1 : 0,
        sees ? 1 : 0,
        sees ? 200 : 404,
      ])
    }
  })

  it('are nobody’s without signing in', async () => {
    for (const slug of slugs) {
      expect([slug, (await instance.send('GET', `/${slug}`)).status]).toEqual([slug, 401])
    }
  })

  it('are found whatever the case and the marks', async () => {
    await make('canbo1', { title: 'Hiến máu tình nguyện Đợt 1' })
    for (const words of ['hien mau', 'HIẾN MÁU', 'dot 1', 'Đợt', 'nguyện'.normalize('NFD')]) {
      const { body } = await as(
        'canbo1',
        'GET',
        `/activities?where[title][like]=${encodeURIComponent(words)}`,
      )
      expect([words, body.docs.some((doc: { title: string }) => doc.title.startsWith('Hiến máu'))]).toEqual([
        words,
        true,
      ])
    }
    const { body } = await as('canbo1', 'GET', '/activities?where[title][like]=%25')
    expect(body.totalDocs).toBe(0)
  })
})

describe('doors closed to everybody', () => {
  it.each([
    ['POST', '/users/first-register', { email: 'a@b.vn', password: 'doanvien-2026' }],
    ['POST', '/users/unlock', { email: 'a@b.vn' }],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-locked-documents'],
    ['GET', '/payload-migrations'],
    ['POST', '/graphql', { query: '{ __typename }' }],
    ['GET', '/graphql-playground'],
    ['GET', '/og'],
    ['PATCH', '/activities?where[id][exists]=true', { title: 'x' }],
    ['DELETE', '/activities?where[id][exists]=true'],
    ['PUT', '/activities'],
    ['POST', '/activities/duplicate'],
    ['GET', '/nothing'],
    ['GET', '/activities/not-an-id'],
    ['GET', '/reports/compile'],
    ['GET', '/activities?limit=0'],
    ['GET', '/activities?limit=251'],
    ['GET', '/activities?limit[]=5'],
    ['GET', '/activities?limit=5&limit=9999'],
    ['GET', '/activities?page=-1'],
    ['GET', '/activities?depth=9'],
    ['GET', '/activities?pagination=false'],
    ['GET', '/activities?where=notjson'],
    ['GET', '/activities?where[title][near]=1'],
    ['GET', '/activities?where[title][$ne]=1'],
    ['GET', '/activities?where[officer.phone][like]=09'],
    ['GET', '/activities?where[scope1][equals]=x'],
    ['GET', '/activities?sort=officer.phone'],
    ['GET', '/activities?where[title][equals]=%00'],
    ['GET', '/activities?populate[users][email]=true'],
    ['POST', '/activities', []],
    ['POST', '/activities', 'no json'],
    ['POST', '/activities', '{"title": "\\ud800"}'],
    ['POST', '/activities', '{"__proto__": {"a": 1}}'],
  ])('%s %s answers 4xx in the contract’s shape', async (method, path, ...[body]: unknown[]) => {
    for (const token of [city.people.admin.token, city.people.canbo1.token]) {
      const answer = await instance.send(String(method), String(path), {
        token,
        ...(body === undefined ? {} : { body }),
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.body.errors[0]).toEqual({
        code: expect.any(String),
        message: expect.any(String),
        ...(answer.body.errors[0].path ? { path: expect.any(String) } : {}),
      })
    }
  })

  it('reads a long filter that the panel sends as a form, by the same rules', async () => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    }
    const send = (body: string) =>
      instance.send('POST', '/activities', { token: city.people.canbo1.token, body, headers })
    expect((await send('limit=5&depth=0')).status).toBe(200)
    expect((await send('limit=100000')).status).toBe(400)
    expect((await send('where[officer.phone][like]=09')).status).toBe(400)
  })
})
