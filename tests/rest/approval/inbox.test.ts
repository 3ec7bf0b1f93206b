import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { query } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
let ids: string[]
let pledge: string
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  ids = []
  for (let count = 0; count < 5; count += 1) ids.push(await draftActivity(instance, city.people.canbo1))
  for (const id of ids) await submitted(instance, city.people.canbo1, { collection: 'activities', id })
  pledge = await draftPledge(instance, city.people.canbo1)
  await submitted(instance, city.people.canbo1, { collection: 'pledges', id: pledge })
  await query(
    instance.payload,
    sql`update app.tasks set due_at = now() - interval '1 day' where record = ${ids[3] ?? ''}::uuid`,
  )
})
afterAll(() => instance.close())

const inbox = async (who: keyof City['people'], search = '') =>
  instance.send('GET', `/inbox${search}`, { token: city.people[who].token })

describe('what waits', () => {
  it('is listed oldest due first, with what is needed to decide', async () => {
    const { status, body } = await inbox('coso1')
    expect(status).toBe(200)
    expect(body).toMatchObject({ totalDocs: 6, page: 1, totalPages: 1 })
    expect(body.docs[0]).toEqual({
      collection: 'activities',
      id: ids[3],
      title: 'Dọn vệ sinh khu dân cư',
      officer: city.people.canbo1.officer,
      officerName: 'Nguyễn canbo1',
      unit: city.units.coso1,
      unitName: 'Đoàn coso1',
      step: 'host',
      submittedAt: expect.stringMatching(/Z$/),
      dueAt: expect.stringMatching(/Z$/),
      overdue: true,
      rev: 2,
      onBehalfOf: null,
      onBehalfOfName: null,
      opens: false,
    })
    const own = body.docs.find((row: { id: string }) => row.id === pledge)
    expect(own).toMatchObject({ collection: 'pledges', title: 'Bản đăng ký năm 2026: Nguyễn canbo1' })
  })
  it('is nobody else’s', async () => {
    for (const who of ['canbo1', 'quan1', 'coso2', 'admin'] as const) {
      expect((await inbox(who)).body).toMatchObject({ docs: [], totalDocs: 0 })
    }
  })
  it('is filtered by collection, unit and overdue, and paged with a total', async () => {
    expect((await inbox('coso1', '?collection=pledges')).body.totalDocs).toBe(1)
    expect((await inbox('coso1', '?overdue=true')).body.docs.map((row: { id: string }) => row.id)).toEqual([
      ids[3],
    ])
    expect((await inbox('coso1', `?unit=${city.units.quan1}`)).body.totalDocs).toBe(6)
    expect((await inbox('coso1', `?unit=${city.units.quan2}`)).body.totalDocs).toBe(0)
    const pages = await Promise.all([1, 2, 3, 4].map((page) => inbox('coso1', `?limit=2&page=${page}`)))
    const seen = pages.flatMap(({ body }) => body.docs.map((row: { id: string }) => row.id))
    expect(new Set(seen).size).toBe(6)
    expect(pages[3]?.body).toMatchObject({ docs: [], totalDocs: 6, totalPages: 3 })
  })
  it.each([
    '?limit=0',
    '?limit=251',
    '?page=-1',
    '?page=x',
    '?collection=users',
    '?unit=abc',
    '?overdue=maybe',
  ])('refuses %s', async (search) => {
    expect((await inbox('coso1', search)).status).toBe(400)
  })
})

describe('deciding many', () => {
  it('answers each in order, each in its own transaction', async () => {
    const own = await draftActivity(instance, city.people.coso1)
    await submitted(instance, city.people.coso1, { collection: 'activities', id: own })
    const hidden = await draftActivity(instance, city.people.canbo2)
    await submitted(instance, city.people.canbo2, { collection: 'activities', id: hidden })
    const items = [
      { collection: 'activities', id: ids[0], rev: 2 },
      { collection: 'activities', id: ids[1], rev: 1 },
      { collection: 'activities', id: own, rev: 2 },
      { collection: 'activities', id: hidden, rev: 2 },
      { collection: 'users', id: ids[2], rev: 2 },
      { collection: 'activities', id: 'abc' },
      null,
      { collection: 'pledges', id: pledge, rev: 2 },
      { collection: 'activities', id: ids[0], rev: 2 },
    ]
    const { status, body } = await instance.send('POST', '/inbox', {
      token: city.people.coso1.token,
      body: { action: 'approve', items },
    })
    expect(status).toBe(200)
    expect(
      body.results.map(
        (row: { ok: boolean; state?: string; error?: { code: string } }) => row.state ?? row.error?.code,
      ),
    ).toEqual([
      'approved',
      'stale-revision',
      'own-record',
      'not-found',
      'not-found',
      'not-found',
      'not-found',
      'approved',
      'stale-revision',
    ])
    expect(body.results[0]).toEqual({
      collection: 'activities',
      id: ids[0],
      ok: true,
      state: 'approved',
      rev: 3,
    })
    expect(body.results[1].error.message).toContain('đã thay đổi')
  })
  it.each([
    ['unknown action', { action: 'x', items: [] }],
    ['missing comment', { action: 'return', items: [] }],
    ['no list', { action: 'approve', items: {} }],
    ['too many', { action: 'approve', items: Array.from({ length: 201 }, () => ({})) }],
  ])('refuses as a whole: %s', async (_, body) => {
    expect((await instance.send('POST', '/inbox', { token: city.people.coso1.token, body })).status).toBe(400)
  })
  it('what was decided is gone from the inbox of everybody it waited for', async () => {
    await decideAs(instance, city.people.phoCoso1, {
      collection: 'activities',
      id: ids[4] ?? '',
      body: { action: 'approve' },
    })
    const left = (await inbox('coso1')).body.docs.map((row: { id: string }) => row.id)
    expect(left).not.toContain(ids[4])
  })
})
