import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import { draftActivity } from '#tests/support/approval/papers.ts'
import { type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  const { canbo1, canbo2 } = opened.city.people
  for (let count = 0; count < 12; count += 1)
    await draftActivity(opened.instance, canbo1, { title: `Việc số ${count % 3}` })
  for (let count = 0; count < 3; count += 1)
    await draftActivity(opened.instance, canbo2, { title: 'Việc của đơn vị khác' })
  // All of one moment: only the id can tell them apart.
  await query(opened.instance.payload, sql`update activities set created_at = now(), updated_at = now()`)
})
afterAll(() => opened.instance.close())

const idsOf = (answer: { body: { docs: { id: string }[] } }) => answer.body.docs.map(({ id }) => id)

describe('lists', () => {
  it.each(['', '&sort=title', '&sort=-createdAt', '&sort=createdAt,-title', '&sort=kind', '&sort=-state'])(
    'have a total order, page by page%s',
    async (sort) => {
      const whole = idsOf(await as('admin', 'GET', `/activities?limit=250${sort}`))
      const pages: string[] = []
      for (let page = 1; page <= 5; page += 1)
        pages.push(...idsOf(await as('admin', 'GET', `/activities?limit=3&page=${page}${sort}`)))
      expect(pages).toEqual(whole)
      expect(new Set(pages).size).toBe(15)
    },
  )

  it('tell their totals, and a page beyond them is empty', async () => {
    const { body } = await as('quan1', 'GET', '/activities?limit=5&page=2')
    expect(body).toMatchObject({
      totalDocs: 12,
      limit: 5,
      page: 2,
      totalPages: 3,
      hasNextPage: true,
      hasPrevPage: true,
    })
    expect((await as('quan1', 'GET', '/activities?limit=5&page=99')).body).toMatchObject({
      docs: [],
      totalDocs: 12,
    })
    expect((await as('quan1', 'GET', '/activities?limit=1')).body.docs).toHaveLength(1)
    expect((await as('quan1', 'GET', '/activities?limit=250')).status).toBe(200)
  })

  it('filter by every operator offered', async () => {
    const total = async (filter: string) => {
      const { status, body } = await as('admin', 'GET', `/activities?${filter}`)
      return status === 200 ? body.totalDocs : status
    }
    const { canbo1 } = opened.city.people
    expect(await total('where[title][equals]=Việc số 1')).toBe(4)
    expect(await total('where[title][not_equals]=Việc số 1')).toBe(11)
    expect(await total('where[title][like]=viec SO')).toBe(12)
    expect(await total('where[title][like]=don vi khac')).toBe(3)
    expect(await total('where[title][contains]=số')).toBe(12)
    expect(await total(`where[officer][equals]=${canbo1.officer}`)).toBe(12)
    expect(await total(`where[officer][in]=${canbo1.officer},${opened.city.people.canbo2.officer}`)).toBe(15)
    expect(await total('where[state][in][0]=draft&where[state][in][1]=pending')).toBe(15)
    expect(await total('where[submittedAt][exists]=false')).toBe(15)
    expect(await total('where[minutes][greater_than]=4&where[minutes][less_than_equal]=5')).toBe(15)
    expect(await total('where[startsAt][greater_than]=2020-01-01T00:00:00Z')).toBe(15)
    expect(await total('where[or][0][title][equals]=Việc số 1&where[or][1][title][equals]=Việc số 2')).toBe(8)
    expect(await total(`where[unit][equals]=${opened.city.units.coso1}`)).toBe(12)
    expect(await total('where[id][in]=')).not.toBe(500)
  })

  it('search names whatever case and marks, everywhere there is text', async () => {
    const found = async (path: string) => (await as('admin', 'GET', path)).body.totalDocs
    expect(await found('/officers?where[fullName][like]=nguyen CANBO1')).toBe(1)
    expect(await found('/units?where[name][like]=doan quan1')).toBe(1)
    expect(await found('/offices?where[name][like]=bi thu')).toBe(2)
    expect(await found('/offices?where[name][like]=uy vien')).toBeGreaterThan(1)
    for (const literal of ['%', '_', '\\', "'", '"', '(', '.*', '%%%']) {
      expect([literal, await found(`/units?where[name][like]=${encodeURIComponent(literal)}`)]).toEqual([
        literal,
        0,
      ])
    }
  })

  it('leave out by a text what holds it, whatever case and marks, and take every text as it is written', async () => {
    const found = async (path: string) => (await as('admin', 'GET', path)).body.totalDocs
    const all = await found('/units')
    expect(await found('/units?where[name][not_like]=doan QUAN1')).toBe(all - 1)
    expect(await found('/workflows?where[name][not_like]=khong co chu nay')).toBe(await found('/workflows'))
    for (const literal of ['%', '_', '\\', 'a\\', "'", '%%%'])
      expect([literal, await found(`/units?where[name][not_like]=${encodeURIComponent(literal)}`)]).toEqual([
        literal,
        all,
      ])
  })

  it('give of other records only what the caller may read, whatever the depth', async () => {
    const own = await as('canbo1', 'GET', '/activities?depth=2&limit=1')
    const text = JSON.stringify(own.body)
    expect(text).not.toMatch(/"(scope\d|flow|placeUnit|stepUnit|hash|salt)"/)
    expect(text).not.toContain('@test.local')
    const units = await as('canbo1', 'GET', '/units?depth=2&limit=250')
    expect(JSON.stringify(units.body)).not.toMatch(/"(scope\d|depth|block)"/)
  })

  it('select what is asked for, and nothing hidden', async () => {
    const { body } = await as(
      'canbo1',
      'GET',
      '/activities?limit=1&select[title]=true&select[scope1]=true&select[flow]=true',
    )
    expect(Object.keys(body.docs[0]).sort()).toEqual(['id', 'title'])
  })
})

describe('the same rows by every way', () => {
  it('list, count, filter by id, sort and the panel’s form', async () => {
    const { canbo2 } = opened.city.people
    const foreign = idsOf(await as('canbo2', 'GET', '/activities?limit=250'))
    const form = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    }
    for (const person of ['quan1', 'coso1', 'canbo1', 'vanphong1'] as const) {
      for (const filter of [
        `where[id][in]=${foreign.join(',')}`,
        `where[officer][equals]=${canbo2.officer}`,
        `where[or][0][id][exists]=true&where[and][0][officer][equals]=${canbo2.officer}`,
        `where[or][0][officer][equals]=${canbo2.officer}&where[or][1][id][equals]=${foreign[0]}`,
      ]) {
        const list = await as(person, 'GET', `/activities?${filter}`)
        const count = await as(person, 'GET', `/activities/count?${filter}`)
        const panel = await as(person, 'POST', '/activities', filter, form)
        expect([person, list.body.totalDocs, count.body.totalDocs, panel.body.totalDocs]).toEqual([
          person,
          0,
          0,
          0,
        ])
      }
    }
  })

  it('and preferences are each one’s own', async () => {
    const set = await as('canbo1', 'POST', '/payload-preferences/thu', { value: { columns: ['title'] } })
    expect(set.status).toBe(200)
    expect((await as('canbo1', 'GET', '/payload-preferences/thu')).body.value).toEqual({ columns: ['title'] })
    expect(JSON.stringify((await as('canbo2', 'GET', '/payload-preferences/thu')).body)).not.toContain(
      'title',
    )
    expect((await as(null, 'GET', '/payload-preferences/thu')).status).toBe(401)
    const all = await as('canbo2', 'GET', '/payload-preferences')
    expect(JSON.stringify(all.body)).not.toContain('title')
    for (const [method, path] of [
      ['DELETE', '/payload-preferences/thu'],
      ['PATCH', '/payload-preferences?where[id][exists]=true'],
      ['POST', '/payload-preferences'],
    ] as const) {
      const sent = method === 'DELETE' ? undefined : { value: 1 }
      expect((await as('canbo1', method, path, sent)).status).toBe(403)
    }
    await as('canbo2', 'DELETE', '/payload-preferences?where[key][exists]=true')
    expect((await as('canbo1', 'GET', '/payload-preferences/thu')).body.value).toEqual({ columns: ['title'] })
    const large = { value: 'x'.repeat(70_000) }
    expect((await as('canbo1', 'POST', '/payload-preferences/thu', large)).status).toBe(413)
  })
})
