import { Buffer } from 'node:buffer'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import type pg from 'pg'
import { exportList } from '#server/lists/exportList.ts'
import { inTransaction } from '#server/sql/db.ts'
import { type PersonKey, userOf } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { slugs } from '#tests/support/slugs.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openCity()
  const { city, as } = opened
  for (const [nth, title] of ['=1+1', '+84 gọi', '-5 độ', '@nhóm', 'Dọn vệ sinh bờ kênh'].entries()) {
    const day = `2026-11-0${nth + 1}`
    const times = { startsAt: `${day}T18:00:00+07:00`, endsAt: `${day}T19:30:00+07:00` }
    const body = { kind: 'volunteerHours', title, ...times, themes: ['people', 'self'] }
    expect((await as(nth === 4 ? 'canbo2' : 'canbo1', 'POST', '/activities', body)).status).toBe(201)
  }
  const session = {
    ...{ unit: city.units.coso1, period: '2026-Q4', heldOn: '2026-09-28' },
    ...{ chair: city.people.coso1.officer, secretary: city.people.phoCoso1.officer },
    entries: [{ officer: city.people.canbo1.officer, comments: 'CẦN GIỮ KÍN' }],
  }
  expect((await as('coso1', 'POST', '/sessions', session)).status).toBe(201)
})
afterAll(() => opened.instance.close())

describe('a list taken out to Excel', () => {
  it('holds what the list shows the caller, in its order, under Vietnamese headings and words', async () => {
    const { rows, headers } = await taken('quan1', '/activities/export?sort=startsAt')
    expect(rows[3]).toEqual([
      'Nội dung',
      'Cán bộ',
      'Loại',
      'Bắt đầu',
      'Số phút',
      'Đơn vị tổ chức',
      'Trạng thái',
    ])
    expect(rows.slice(4).map(([title]) => title)).toEqual(['=1+1', '+84 gọi', '-5 độ', '@nhóm'])
    expect(rows[4]).toEqual([
      ...['=1+1', 'Nguyễn canbo1', 'Giờ làm việc tình nguyện', new Date('2026-11-01T18:00:00Z')],
      ...[90, 'Đoàn coso1', 'Bản nháp'],
    ])
    expect(rows[1]?.[0]).toMatch(/^Tải về lúc \d\d giờ \d\d ngày .* đồng chí Nguyễn quan1: 4 dòng\.$/)
    expect(headers.get('content-disposition')).toMatch(
      /filename\*=UTF-8''Gi%E1%BB%9D%20v%C3%A0%20l%C6%B0%E1%BB%A3t%20tham%20d%E1%BB%B1%20\d{4}-\d\d-\d\d\.xlsx$/,
    )
  })

  it('keeps texts that look like formulas texts', async () => {
    const book = await bookOf('canbo1', '/activities/export?columns=title')
    book.worksheets[0]?.eachRow((row, at) => {
      if (at > 4)
        expect([row.getCell(1).type, row.getCell(1).numFmt]).toEqual([ExcelJS.ValueType.String, '@'])
    })
  })

  it('is filtered, searched, narrowed to a unit, and has the columns asked for', async () => {
    const filtered = await taken(
      'thanhdoan',
      '/activities/export?where[title][like]=ve sinh&columns=officer,themes,createdAt',
    )
    expect(filtered.rows[3]).toEqual(['Cán bộ', 'Chủ đề của phong trào', expect.any(String)])
    expect(filtered.rows.slice(4)).toEqual([
      ['Nguyễn canbo2', expect.stringContaining('; '), expect.any(Date)],
    ])
    const searched = await taken('thanhdoan', `/activities/export?search=${encodeURIComponent('bờ kênh')}`)
    expect(searched.rows).toHaveLength(5)
    const under = `/activities/export?under=${opened.city.units.quan2}`
    expect((await taken('thanhdoan', under)).rows).toHaveLength(5)
    const english = await taken('thanhdoan', '/activities/export?columns=state', { 'accept-language': 'en' })
    expect(english.rows.slice(3, 5)).toEqual([['State'], ['Draft']])
  })

  it('gives nobody a row or a column that his list does not show', async () => {
    expect((await taken('canbo2', '/activities/export')).rows).toHaveLength(5)
    expect((await taken('admin', '/sessions/export')).rows).toHaveLength(4)
    expect((await taken('canbo1', '/sessions/export')).rows).toHaveLength(5)
    for (const path of [
      '/sessions/export?columns=entries',
      '/activities/export?columns=scope1',
      '/users/export?columns=hash',
    ])
      expect(codeOf(await opened.as('coso1', 'GET', path))).toEqual([400, 'invalid-query'])
    expect(codeOf(await opened.as(null, 'GET', '/activities/export'))).toEqual([401, 'signed-in-needed'])
    expect((await opened.as('canbo1', 'GET', '/mails/export')).status).toBe(403)
  })

  it.each([
    'where[nothing][equals]=1',
    'where[officer.fullName][like]=a',
    'where[startsAt][like]=2026',
    'where=1',
    'where[and]=x',
    'sort=nothing',
    'columns=nothing',
    'columns[]=title',
    'search[a]=1',
  ])('refuses %s', async (query) => {
    expect(codeOf(await opened.as('quan1', 'GET', `/activities/export?${query}`))).toEqual([
      400,
      'invalid-query',
    ])
  })

  it('can be taken of every collection', async () => {
    for (const slug of slugs) {
      const response = await fetchOf('thanhdoan', `/${slug}/export`)
      expect([slug, [200, 403].includes(response.status)]).toEqual([slug, true])
      if (response.status === 200) await bytesOf(response)
    }
  })

  it('of too many rows is refused, with what to do', async () => {
    const taking = as('thanhdoan', (req) =>
      exportList(req, { slug: 'activities', columns: null, language: 'vi', most: 4 }),
    )
    await expect(taking).rejects.toMatchObject({
      refusals: [{ code: 'too-many-to-export', data: { most: 4 } }],
    })
  })

  it('that is broken off reads no further and holds no connection', async () => {
    const { pool } = opened.instance.payload.db as unknown as { pool: pg.Pool }
    const response = await fetchOf('thanhdoan', '/activities/export')
    await response.body?.cancel()
    await pause(100)
    expect([pool.waitingCount, pool.totalCount - pool.idleCount]).toEqual([0, 0])
  })
})

async function as<T>(person: PersonKey, work: (req: never) => Promise<T>): Promise<T> {
  const { payload } = opened.instance
  const user = await userOf(payload, opened.city.people[person])
  return inTransaction(payload, (req) => work(req as never), { user: user as never })
}

async function taken(person: PersonKey, path: string, headers: Record<string, string> = {}) {
  const response = await fetchOf(person, path, headers)
  expect([path, response.status]).toEqual([path, 200])
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await bytesOf(response)) as never)
  const rows: unknown[][] = []
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => rows.push((row.values as unknown[]).slice(1)))
  return { rows, headers: response.headers }
}

async function bookOf(person: PersonKey, path: string) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await bytesOf(await fetchOf(person, path))) as never)
  return book
}

function fetchOf(person: PersonKey, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const authorization = `JWT ${opened.city.people[person].token}`
  const request = new Request(`http://localhost:3000/api${path}`, { headers: { authorization, ...headers } })
  return opened.instance.api(request, { address: '127.0.0.1' })
}

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer())
}
