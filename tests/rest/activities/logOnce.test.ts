import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity, spanOf } from '#tests/support/contract/openCity.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openCity()
})
afterAll(() => opened.instance.close())

type More = { key?: string; officer?: PersonKey }
function send(person: PersonKey, path: string, body: unknown, { key, officer }: More = {}) {
  const { people } = opened.city
  const headers = {
    ...(key && { 'idempotency-key': key }),
    ...(officer && { 'x-officer': people[officer].officer }),
  }
  return opened.instance.send('POST', path, { token: people[person].token, body, headers })
}
const log = (more: Record<string, unknown> = {}) => ({
  kind: 'volunteerHours',
  title: `Dọn vệ sinh ${randomUUID()}`,
  ...spanOf(),
  ...more,
})
async function countOf(title: string): Promise<number> {
  const rows = await query<{ count: number }>(
    opened.instance.payload,
    sql`select count(*)::int as count from activities where title = ${title}`,
  )
  return rows[0]?.count ?? 0
}
async function photo(): Promise<FormData> {
  const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#09f' } })
    .jpeg()
    .toBuffer()
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'anh.jpg')
  return body
}

describe('a log sent from a device', () => {
  it('is made and submitted in one', async () => {
    const { status, body } = await send('canbo1', '/activities/log', log())
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'pending', rev: 2, doc: { minutes: 5 } })
  })

  it('is made once for its key, however often and at once it is sent', async () => {
    const key = randomUUID()
    const body = log()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => send('canbo1', '/activities/log', body, { key })),
    )
    const late = await send('canbo1', '/activities/log', body, { key })
    expect(
      new Set([...answers, late].map(({ status, body: told }) => `${status} ${JSON.stringify(told)}`)).size,
    ).toBe(1)
    expect(late.status).toBe(201)
    expect(await countOf(body.title)).toBe(1)
  })

  it('leaves nothing where it is refused, and its key can be used again', async () => {
    const key = randomUUID()
    const [startsAt, endsAt] = [-1, 1].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString())
    const body = log({ startsAt, endsAt })
    expect(codeOf(await send('canbo1', '/activities/log', body, { key }))).toEqual([400, 'not-over-yet'])
    expect(await countOf(body.title)).toBe(0)
    const mended = { ...body, ...spanOf() }
    expect((await send('canbo1', '/activities/log', mended, { key })).status).toBe(201)
    expect(codeOf(await send('canbo1', '/activities/log', log(), { key }))).toEqual([422, 'key-reused'])
  })

  it('is taken only from the person who wrote it', async () => {
    const body = log()
    const other = await send('canbo2', '/activities/log', body, { key: randomUUID(), officer: 'canbo1' })
    expect(codeOf(other)).toEqual([403, 'other-person'])
    expect(codeOf(await send('canbo2', '/evidence', await photo(), { officer: 'canbo1' }))).toEqual([
      403,
      'other-person',
    ])
    expect(await countOf(body.title)).toBe(0)
    expect((await send('canbo1', '/activities/log', body, { officer: 'canbo1' })).status).toBe(201)
  })

  it.each([['text'], [[1]], [null], [{ title: 5 }], [{ officer: 'x', title: 'y' }]])(
    'is refused where it is none: %j',
    async (body) => {
      expect((await send('canbo1', '/activities/log', body)).status).toBeGreaterThanOrEqual(400)
      expect((await send('canbo1', '/activities/log', body)).status).toBeLessThan(500)
    },
  )

  it('is not for a stranger', async () => {
    expect((await opened.instance.send('POST', '/activities/log', { body: log() })).status).toBe(401)
    expect((await opened.instance.send('GET', '/activities/log')).status).toBe(401)
  })
})

describe('a record and its evidence made with a key', () => {
  it('are one record and one file, from two places at once', async () => {
    const keys = { file: randomUUID(), record: randomUUID() }
    const once = async () => {
      const file = await send('canbo1', '/evidence', await photo(), { key: keys.file, officer: 'canbo1' })
      expect(file.status).toBe(201)
      return file.body.doc.id as string
    }
    const [first, second] = await Promise.all([once(), once()])
    expect(second).toBe(first)
    const body = log({ evidence: [first] })
    const made = await Promise.all(
      [1, 2].map(() => send('canbo1', '/activities', body, { key: keys.record })),
    )
    expect(made.map(({ status }) => status)).toEqual([201, 201])
    expect(made[1]?.body).toEqual(made[0]?.body)
    expect(await countOf(body.title)).toBe(1)
    expect(made[0]?.body.doc).toMatchObject({ state: 'draft', evidence: [first] })
  })

  it('refuses another record or file under a used key', async () => {
    const key = randomUUID()
    expect((await send('canbo1', '/activities', log(), { key })).status).toBe(201)
    expect(codeOf(await send('canbo1', '/activities', log(), { key }))).toEqual([422, 'key-reused'])
    expect(codeOf(await send('canbo1', '/evidence', await photo(), { key }))).toEqual([422, 'key-reused'])
    expect((await send('canbo2', '/activities', log(), { key })).status).toBe(201)
  })
})

describe('what “Ghi nhanh” shows', () => {
  it('holds what was logged before once each, and what waits in this week', async () => {
    const title = `Trồng cây ${randomUUID()}`
    await send('coso1', '/activities/log', log({ title, place: 'Công viên' }))
    await send('coso1', '/activities/log', log({ title: title.toUpperCase(), place: 'công viên' }))
    const { token } = opened.city.people.coso1
    const { status, body } = await opened.instance.send('GET', '/activities/log', { token })
    expect(status).toBe(200)
    expect(body.former).toHaveLength(1)
    expect(body.former[0].title.toLowerCase()).toBe(title.toLowerCase())
    expect(body.taken).toHaveLength(2)
    expect(body.officer).toBe(opened.city.people.coso1.officer)
    expect(body.plan.activity.maxHours).toBe(16)
  })
})
