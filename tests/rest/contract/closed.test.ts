import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { draftActivity, draftPledge } from '#tests/support/approval/papers.ts'
import { type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { slugs } from '#tests/support/slugs.ts'

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())

describe('closed to everybody', () => {
  it('bulk changes and deletions, duplicates and versions, in every collection', async () => {
    const id = await draftActivity(opened.instance, opened.city.people.canbo1)
    await draftPledge(opened.instance, opened.city.people.canbo1)
    for (const slug of slugs) {
      for (const [method, path] of [
        ['PATCH', `/${slug}?where[id][exists]=true`],
        ['PATCH', `/${slug}`],
        ['DELETE', `/${slug}?where[id][exists]=true`],
        ['DELETE', `/${slug}/`],
        ['POST', `/${slug}/${id}/duplicate`],
        ['POST', `/${slug}/duplicate`],
        ['GET', `/${slug}/versions`],
        ['GET', `/${slug}/versions/${id}`],
        ['POST', `/${slug}/versions/${id}`],
        ['PUT', `/${slug}/${id}`],
        ['PUT', `/${slug}`],
      ] as const) {
        for (const person of ['admin', 'canbo1', null] as const) {
          const answer = await as(
            person,
            method,
            path,
            method === 'GET' || method === 'DELETE' ? undefined : { title: 'x' },
          )
          expect([person, method, path, answer.status >= 400 && answer.status < 500]).toEqual([
            person,
            method,
            path,
            true,
          ])
          expect(answer.body.errors[0]).toMatchObject({
            code: expect.any(String),
            message: expect.stringMatching(/\S/),
          })
        }
      }
    }
    expect((await as('canbo1', 'GET', `/activities/${id}`)).body.title).toBe('Dọn vệ sinh khu dân cư')
  })

  it.each([
    ['POST', '/users/first-register'],
    ['POST', '/users/first-register/'],
    ['POST', '/users/unlock'],
    ['POST', '/users/verify/abc'],
    ['GET', '/payload-jobs'],
    ['POST', '/payload-jobs'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs/run?allQueues=true&limit=1000'],
    ['POST', '/payload-jobs/run'],
    ['GET', '/payload-jobs/handle-schedules'],
    ['GET', '/payload-locked-documents'],
    ['POST', '/payload-locked-documents'],
    ['DELETE', '/payload-locked-documents'],
    ['GET', '/payload-migrations'],
    ['GET', '/payload-kv'],
    ['GET', '/payload-folders'],
    ['POST', '/graphql'],
    ['GET', '/graphql'],
    ['GET', '/graphql-playground'],
    ['GET', '/globals/x'],
    ['GET', '/og'],
    ['TRACE', '/users'],
    ['PUT', '/users'],
    ['GET', '/..%2f..%2fpackage.json'],
    ['GET', '/%2e%2e/%2e%2e/package.json'],
    ['GET', '/units%2f..%2fusers'],
    ['GET', '/constructor'],
    ['GET', '/__proto__'],
    ['GET', '/hasOwnProperty/x'],
    ['GET', '/inbox/x'],
    ['PATCH', '/inbox'],
    ['DELETE', '/inbox'],
    ['POST', '/health'],
    ['GET', '/reports/compile'],
    ['GET', '/%E0%A4%A'],
    ['GET', '/%00'],
  ])('%s %s', async (method, path) => {
    if (method === 'TRACE') return
    for (const person of ['admin', 'canbo1', null] as const) {
      const answer = await as(
        person,
        method,
        path,
        method === 'GET' || method === 'DELETE' ? undefined : { query: '{ a }' },
      )
      expect([person, answer.status >= 400 && answer.status < 500]).toEqual([person, true])
      expect(answer.body.errors[0].code).toEqual(expect.any(String))
    }
  })

  it('the schema is for those signed in', async () => {
    expect((await as(null, 'GET', '/access')).status).toBe(401)
    expect((await as(null, 'GET', '/access/')).status).toBe(401)
    expect((await as('canbo1', 'GET', '/access')).status).toBe(200)
    for (const slug of slugs)
      expect((await as(null, 'POST', `/${slug}/access/${randomUUID()}`, {})).status).toBeGreaterThanOrEqual(
        400,
      )
  })

  it('a GET changes nothing, an override is taken from the panel’s long filters alone', async () => {
    const id = await draftActivity(opened.instance, opened.city.people.canbo1)
    for (const name of ['x-http-method-override', 'x-payload-http-method-override', 'x-method-override']) {
      for (const method of ['DELETE', 'PATCH', 'GET']) {
        const answer = await as('canbo1', 'POST', `/activities/${id}`, { title: 'x' }, { [name]: method })
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect((await as('canbo1', 'GET', `/activities/${id}?_method=${method}`)).body.title).toBe(
          'Dọn vệ sinh khu dân cư',
        )
      }
    }
    expect((await as('canbo1', 'GET', `/activities/${id}/approval?action=submit`)).body.state).toBe('draft')
  })
})

describe('every answer', () => {
  it('is kept out of caches and not guessed at', async () => {
    for (const path of ['/activities', '/users/me', '/nothing', '/inbox', '/units']) {
      const { headers } = await as('canbo1', 'GET', path)
      expect(headers.get('cache-control')).toContain('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('that refuses has one shape, in the language asked for', async () => {
    const cases: [Parameters<Opened['as']>, number][] = [
      [[null, 'GET', '/activities'], 401],
      [['canbo1', 'POST', '/units', { code: 'x' }], 403],
      [['canbo1', 'GET', `/activities/${randomUUID()}`], 404],
      [['canbo1', 'GET', '/activities?limit=0'], 400],
      [['canbo1', 'POST', '/activities', 'x'], 400],
      [['canbo1', 'PUT', '/activities', {}], 405],
      [['canbo1', 'POST', '/activities', { a: 'x'.repeat(1_100_000) }], 413],
      [['canbo1', 'POST', '/activities', 'a=1', { 'content-type': 'text/plain' }], 415],
      [['canbo1', 'POST', '/activities', '<a/>', { 'content-type': 'application/xml' }], 415],
      [['canbo1', 'POST', '/activities', {}, { 'content-type': '' }], 415],
    ]
    for (const [call, status] of cases) {
      const [person, method, path, body, headers] = call
      const vi = await as(person, method, path, body, headers)
      const en = await as(person, method, path, body, { ...headers, 'accept-language': 'en' })
      expect([path, vi.status, en.status]).toEqual([path, status, status])
      expect(Object.keys(vi.body)).toEqual(['errors'])
      expect(vi.body.errors[0].code).toBe(en.body.errors[0].code)
      expect(vi.body.errors[0].message).not.toBe(en.body.errors[0].message)
    }
  })
})
