import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, planYearOf, planYearRange } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { query, sql } from '#server/sql/db.ts'
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

const realisedOn = addDays(today(), -30)
const officer = (person: PersonKey) => city.people[person].officer
const whole = () => ({
  title: 'Sổ tay điện tử của cán bộ Đoàn',
  kind: 'creativeSolution',
  field: 'union',
  summary: 'Một sổ tay trên điện thoại thay cho bảy biểu mẫu giấy, cán bộ ghi việc ngay tại cơ sở.',
  realisedOn,
  recognition: { by: 'agencyHead' },
})
const make = async (person: PersonKey, more: object = {}) => {
  const made = await as(person, 'POST', '/initiatives', { ...whole(), ...more })
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  return made.body.doc as Record<string, never> & { id: string }
}
const act = (person: PersonKey, id: string, body: object) =>
  as(person, 'POST', `/initiatives/${id}/approval`, body)
const paper = {
  'recognition.number': '15/QĐ-UBND',
  'recognition.date': addDays(today(), -5),
  'recognition.issuer': 'Ủy ban nhân dân phường',
}
const recognised = async (more: object = {}) => {
  const { id } = await make('canbo1', more)
  expect((await act('canbo1', id, { action: 'submit' })).status).toBe(200)
  const done = await act('coso1', id, { action: 'approve', fields: paper })
  expect([done.body.errors, done.body.state]).toEqual([undefined, 'approved'])
  return id
}

describe('an initiative', () => {
  it('is its maker’s alone when nobody else is named, and belongs to his unit', async () => {
    const doc = await make('canbo1')
    expect(doc).toMatchObject({
      officer: officer('canbo1'),
      unit: city.units.coso1,
      state: 'draft',
      authors: [{ officer: officer('canbo1'), share: 100 }],
    })
    expect(doc).not.toHaveProperty('authorIds')
  })

  it('belongs to the unit of its first author, also when that is another than the maker', async () => {
    const authors = [
      { officer: officer('coso2'), share: 50 },
      { officer: officer('canbo1'), share: 50 },
    ]
    const doc = await make('canbo1', { authors })
    expect(doc.unit).toBe(city.units.coso2)
    const turned = await as('canbo1', 'PATCH', `/initiatives/${doc.id}`, { authors: [...authors].reverse() })
    expect(turned.body.doc.unit).toBe(city.units.coso1)
    const emptied = await as('canbo1', 'PATCH', `/initiatives/${doc.id}`, { authors: [] })
    expect(emptied.body.doc.authors).toMatchObject([{ officer: officer('canbo1'), share: 100 }])
  })

  it('is refused with an author who holds no office, or for somebody else', async () => {
    const authors = [{ officer: officer('coso2'), share: 100 }]
    const made = await as('canbo1', 'POST', '/initiatives', {
      ...whole(),
      officer: officer('coso2'),
      authors,
    })
    expect(codeOf(made)).toEqual([403, 'forbidden'])
    const nobody = await as('canbo1', 'POST', '/initiatives', {
      ...whole(),
      authors: [{ officer: city.units.coso1, share: 100 }],
    })
    expect(codeOf(nobody)).toEqual([400, 'unknown-reference'])
  })

  it('is seen by its co-authors in their lists and by id, edited by its maker alone, and hidden from strangers', async () => {
    const authors = [
      { officer: officer('canbo1'), share: 70 },
      { officer: officer('canbo2'), share: 30 },
    ]
    const { id } = await make('canbo1', { authors })
    const list = await as('canbo2', 'GET', '/initiatives?limit=100')
    expect(list.body.docs.map((doc: { id: string }) => doc.id)).toEqual([id])
    expect((await as('canbo2', 'GET', `/initiatives/${id}`)).status).toBe(200)
    expect((await as('canbo2', 'GET', `/initiatives/${id}/similar`)).status).toBe(200)
    expect([403, 404]).toContain(
      (await as('canbo2', 'PATCH', `/initiatives/${id}`, { title: 'Khác' })).status,
    )
    for (const stranger of ['coso2', 'quan2'] as const) {
      for (const path of ['', '/similar', '/approval'])
        expect((await as(stranger, 'GET', `/initiatives/${id}${path}`)).status).toBe(404)
      expect((await as(stranger, 'GET', '/initiatives?limit=100')).body.docs).toEqual([])
    }
  })

  it('is found by its authors through an index, as the register of recognised ones is', async () => {
    const rows = await query<{ name: string }>(
      opened.instance.payload,
      sql`select indexname as name from pg_indexes where tablename = 'initiatives' and indexname = any(
        '{initiatives_author_ids_trgm,initiatives_title_fold,initiatives_recognised}') order by 1`,
    )
    expect(rows).toHaveLength(3)
  })

  it('is not submitted before it is whole; every place is named', async () => {
    const { id } = await make('canbo1', {
      authors: [
        { officer: officer('coso1'), share: 50 },
        { officer: officer('coso1'), share: 40 },
      ],
      summary: 'Tốt',
      realisedOn: addDays(today(), 1),
      recognition: {},
    })
    const sent = await act('canbo1', id, { action: 'submit' })
    expect(sent.status).toBe(400)
    expect(
      sent.body.errors.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`),
    ).toEqual([
      'author-twice authors.1.officer',
      'maker-no-author authors',
      'shares-not-whole authors',
      'says-too-little summary',
      'in-future realisedOn',
      'required recognition.by',
    ])
    expect(sent.body.errors[2].message).toContain('90%')
  })

  it('is never judged by a co-author', async () => {
    const authors = [
      { officer: officer('canbo1'), share: 70 },
      { officer: officer('coso1'), share: 30 },
    ]
    const { id } = await make('canbo1', { authors })
    expect((await act('canbo1', id, { action: 'submit' })).status).toBe(200)
    const own = await act('coso1', id, { action: 'approve', fields: paper })
    expect(codeOf(own)).toEqual([403, 'own-record'])
    const { body } = await as('canbo1', 'GET', `/initiatives/${id}/approval`)
    expect(body.approvers.map((one: { officer: string }) => one.officer)).not.toContain(officer('coso1'))
  })
})

describe('its recognition', () => {
  it('by the agency’s head is recorded with the decision, and counts by the paper’s day', async () => {
    const { id } = await make('canbo1')
    await act('canbo1', id, { action: 'submit' })
    expect(codeOf(await act('coso1', id, { action: 'approve' }))).toEqual([400, 'required'])
    const future = { ...paper, 'recognition.date': addDays(today(), 1) }
    expect(codeOf(await act('coso1', id, { action: 'approve', fields: future }))).toEqual([400, 'in-future'])
    const early = { ...paper, 'recognition.date': addDays(realisedOn, -1) }
    expect(codeOf(await act('coso1', id, { action: 'approve', fields: early }))).toEqual([
      400,
      'before-realised',
    ])
    expect((await act('coso1', id, { action: 'approve', fields: paper })).body.state).toBe('approved')
    const { body } = await as('canbo1', 'GET', `/initiatives/${id}`)
    expect(body).toMatchObject({
      recognisedOn: paper['recognition.date'],
      recognition: { by: 'agencyHead', number: '15/QĐ-UBND', issuer: 'Ủy ban nhân dân phường' },
    })
  })

  it('by the superior Union counts by the day of its decision, and no longer once it is reopened', async () => {
    const { id } = await make('canbo1', { recognition: { by: 'superiorUnion' } })
    await act('canbo1', id, { action: 'submit' })
    expect((await act('coso1', id, { action: 'approve' })).body).toMatchObject({ state: 'pending' })
    expect((await as('canbo1', 'GET', `/initiatives/${id}`)).body.recognisedOn ?? null).toBeNull()
    expect((await act('quan1', id, { action: 'approve' })).body.state).toBe('approved')
    expect((await as('canbo1', 'GET', `/initiatives/${id}`)).body.recognisedOn).toBe(today())
    const open = await act('quan1', id, { action: 'reopen', comment: 'Ghi nhầm tác giả' })
    expect(open.body.state).toBe('returned')
    expect((await as('canbo1', 'GET', `/initiatives/${id}`)).body.recognisedOn).toBeNull()
  })

  it('stays as it is once a submitted report of its year counts it', async () => {
    const year = planYearOf(today()) - 1
    const from = planYearRange(year).from
    const { id } = await make('canbo2', { realisedOn: from })
    await act('canbo2', id, { action: 'submit' })
    const fields = { ...paper, 'recognition.date': addDays(from, 30) }
    expect((await act('coso2', id, { action: 'approve', fields })).body.state).toBe('approved')
    const { body } = await as('quan2', 'POST', '/reports/compile', { unit: city.units.quan2, year })
    expect((await as('quan2', 'POST', `/reports/${body.doc.id}/approval`, { action: 'submit' })).status).toBe(
      200,
    )
    const reopened = await act('coso2', id, { action: 'reopen', comment: 'Sửa' })
    expect(codeOf(reopened)).toEqual([409, 'counted-in-report'])
  })

  it('is not written by anybody over REST', async () => {
    const { id } = await make('canbo1', { recognisedOn: '2020-01-01', authorIds: officer('quan2') })
    expect((await as('canbo1', 'GET', `/initiatives/${id}`)).body.recognisedOn ?? null).toBeNull()
    expect((await as('quan2', 'GET', `/initiatives/${id}`)).status).toBe(404)
  })
})

describe('the register of recognised initiatives', () => {
  it('is read by every officer of the city: by year, unit, words; drafts and the scan are not in it', async () => {
    const id = await recognised({ title: 'Bản đồ địa chỉ đỏ số hóa' })
    await make('canbo1', { title: 'Bản đồ địa chỉ đỏ còn là bản nháp' })
    const year = planYearOf(addDays(today(), -5))
    const found = await as('canbo2', 'GET', `/initiatives/registry?year=${year}&q=ban do DIA chi do`)
    expect(found.status).toBe(200)
    expect(found.body).toMatchObject({ totalDocs: 1, page: 1, totalPages: 1 })
    expect(found.body.docs[0]).toMatchObject({
      id,
      unit: city.units.coso1,
      unitName: 'Đoàn coso1',
      authors: [{ officer: officer('canbo1'), name: 'Nguyễn canbo1', share: 100 }],
      recognition: { by: 'agencyHead', number: '15/QĐ-UBND', date: paper['recognition.date'] },
    })
    expect(found.body.docs[0].recognition).not.toHaveProperty('file')
    const count = async (search: string) =>
      (await as('canbo2', 'GET', `/initiatives/registry?q=ban do&${search}`)).body.totalDocs
    expect(await count(`unit=${city.units.quan1}`)).toBe(1)
    expect(await count(`unit=${city.units.quan2}`)).toBe(0)
    expect(await count(`year=${year - 2}`)).toBe(0)
    expect(await count('kind=experience')).toBe(0)
    expect(await count('page=3')).toBe(1)
    expect(
      (await as('canbo2', 'GET', '/initiatives/registry?q=nguyen canbo1&limit=1')).body.docs,
    ).toHaveLength(1)
  })

  it('is closed to nobody signed in, and refuses what it cannot read', async () => {
    expect((await as(null, 'GET', '/initiatives/registry')).status).toBe(401)
    for (const search of ['year=abc', 'unit=1', 'limit=0', 'limit=251', 'q=%00', 'page=x'])
      expect([search, (await as('canbo1', 'GET', `/initiatives/registry?${search}`)).status]).toEqual([
        search,
        400,
      ])
  })
})

describe('who may be named as an author', () => {
  it('is found by name or code among everybody in office, with no more than name and office', async () => {
    const { status, body } = await as('canbo1', 'GET', '/initiatives/authors?q=NGUYEN canbo2')
    expect([status, body.docs]).toEqual([
      200,
      [
        {
          officer: officer('canbo2'),
          name: 'Nguyễn canbo2',
          office: 'Ủy viên Ban Chấp hành',
          unitName: 'Đoàn coso2',
        },
      ],
    ])
    expect((await as('canbo1', 'GET', '/initiatives/authors?q=%25%25')).body.docs).toEqual([])
    for (const search of ['', '?q=a', '?q=%00%00'])
      expect((await as('canbo1', 'GET', `/initiatives/authors${search}`)).status).toBe(400)
    expect((await as(null, 'GET', '/initiatives/authors?q=canbo')).status).toBe(401)
  })
})

describe('what is like it', () => {
  it('is found among all recognised ones of the city, by name or by text, with the passages', async () => {
    const summary =
      'Mỗi chi đoàn giao một đoàn viên trực giúp người cao tuổi nộp hồ sơ qua mạng vào sáng thứ bảy. Người dân không phải chờ tại bộ phận một cửa.'
    const id = await recognised({ title: 'Sáng thứ bảy giúp dân', summary })
    const mine = await make('canbo2', {
      title: 'Tổ hỗ trợ dịch vụ công trực tuyến',
      summary: `${summary.replace('sáng thứ bảy', 'chiều thứ sáu')} Thêm một bảng hướng dẫn bằng hình.`,
    })
    const { body } = await as('canbo2', 'GET', `/initiatives/${mine.id}/similar`)
    expect(body.docs[0]).toMatchObject({ id, unitName: 'Đoàn coso1', authors: ['Nguyễn canbo1'] })
    expect(body.docs[0].similarity).toBeGreaterThan(0.5)
    expect(body.docs[0].passages.length).toBeGreaterThanOrEqual(2)
    const named = await make('canbo2', { title: 'SANG THU BAY GIUP DAN', summary: null })
    const byName = await as('canbo2', 'GET', `/initiatives/${named.id}/similar`)
    expect(byName.body.docs[0]).toMatchObject({ id, similarity: 1, passages: [] })
  })

  it('a pending one is found by name alone; a draft never', async () => {
    const { id } = await make('canbo1', { title: 'Vườn rau tự quản của chi đoàn' })
    const mine = await make('canbo2', { title: 'Vườn rau tự quản của chi đoàn', summary: null })
    const found = async () => (await as('canbo2', 'GET', `/initiatives/${mine.id}/similar`)).body.docs
    expect(await found()).toEqual([])
    await act('canbo1', id, { action: 'submit' })
    expect(await found()).toMatchObject([{ id, state: 'pending', passages: [] }])
  })

  it('goes with the record: nothing of a deleted draft stays', async () => {
    const { id } = await make('canbo1')
    expect((await as('canbo1', 'DELETE', `/initiatives/${id}`)).status).toBe(200)
    const rows = await query(opened.instance.payload, sql`select 1 from app.texts where record = ${id}::uuid`)
    expect(rows).toEqual([])
  })
})
