import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { codeOf, type Opened, openCity, spanOf } from '#tests/support/contract/openCity.ts'
import { workbook } from '#tests/support/roster/workbook.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
const codes: Record<string, string> = {}
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
  for (const [key, { officer }] of Object.entries(city.people))
    codes[key] = (await opened.instance.payload.findByID({ collection: 'officers', id: officer })).code
})
afterAll(() => opened.instance.close())

type Who = Parameters<Opened['as']>[0]
type Rows = (string | number | Date | null)[][]
async function send(who: Who, path: string, rows: Rows, more: Record<string, string> = {}) {
  const form = new FormData()
  const bytes = await workbook({ 'Danh sách': rows })
  form.set('file', new Blob([new Uint8Array(bytes)]), 'danh-sach.xlsx')
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  return as(who, 'POST', `/import/${path}`, form)
}
const documents = (...rows: Rows): Rows => [
  ['ĐOÀN QUẬN 1'],
  ['Số, ký hiệu', 'Ngày văn bản', 'Loại văn bản', 'Trích yếu nội dung', 'Yêu cầu báo quán triệt'],
  ...rows,
]

describe('documents from Excel', () => {
  const rows = documents(
    ['15-KH/ĐTN', '05/01/2026', 'Kế hoạch', 'Kế hoạch năm', 'Có'],
    ['16-CV/ĐTN', new Date('2026-01-06'), 'công văn', 'Công văn nhắc việc', null],
  )
  const stored = async () => (await as('quan1', 'GET', '/documents?sort=number')).body.docs

  it('are tried first, brought in at once, and change nothing the second time', async () => {
    const tried = await send('vanphong1', 'documents', rows, { dryRun: 'true' })
    expect([tried.status, tried.body.problems]).toEqual([200, []])
    expect(tried.body.counts).toEqual({ documents: { created: 2, updated: 0, unchanged: 0 } })
    expect(await stored()).toHaveLength(0)
    expect((await send('vanphong1', 'documents', rows)).status).toBe(200)
    expect(await stored()).toMatchObject([
      { number: '15-KH/ĐTN', date: '2026-01-05', kind: 'plan', toAcknowledge: true, unit: city.units.quan1 },
      { number: '16-CV/ĐTN', date: '2026-01-06', kind: 'letter' },
    ])
    const again = await send('vanphong1', 'documents', rows)
    expect(again.body.counts.documents).toEqual({ created: 0, updated: 0, unchanged: 2 })
    const mended = documents(['15-kh/đtn', '05/01/2026', 'Kế hoạch', 'Kế hoạch năm 2026', null])
    expect((await send('vanphong1', 'documents', mended)).body.counts.documents.updated).toBe(1)
    expect((await stored())[0]).toMatchObject({ title: 'Kế hoạch năm 2026', toAcknowledge: true })
  })

  it('with one wrong cell store nothing and name every cell', async () => {
    const wrong = documents(
      ['20-KH/ĐTN', '31/02/2026', 'Kế hoạch', 'Sai ngày'],
      ['21-KH/ĐTN', '05/02/2026', 'thơ', 'Sai loại'],
      ['22-KH/ĐTN', '05/02/2026', 'Kế hoạch', null],
      ['23-KH/ĐTN', '05/02/2026', 'Kế hoạch', 'Đúng'],
      ['23-kh/đtn', '05/02/2026', 'Kế hoạch', 'Lặp lại'],
    )
    const { status, body } = await send('vanphong1', 'documents', wrong)
    expect([status, body.errors[0].code]).toEqual([422, 'roster-problems'])
    expect(
      body.problems.map(({ row, column, code }: { row: number; column: string; code: string }) => [
        row,
        column,
        code,
      ]),
    ).toEqual([
      [3, 'B', 'not-a-day'],
      [4, 'C', 'not-a-choice'],
      [5, 'D', 'required'],
      [7, 'D', 'repeated-row'],
    ])
    expect(await stored()).toHaveLength(2)
  })

  it('tell also what the save refuses, and only for units whose registers are kept', async () => {
    const head = ['Số', 'Ngày', 'Trích yếu', 'Từ ngày', 'Đến ngày', 'Đơn vị']
    const day = '05/03/2026'
    const { body } = await send(
      'vanphong1',
      'documents',
      [head, ['1', day, 'Sai hiệu lực', '02/03/2026', '01/03/2026', null]],
      { dryRun: '1' },
    )
    expect(body.problems).toMatchObject([{ row: 2, column: 'E', code: 'days-out-of-order' }])
    const elsewhere = [
      head,
      ['1', day, 'Nơi khác', null, null, 'Đoàn quan2'],
      ['2', day, 'Không có', null, null, 'x'],
    ]
    const outside = (await send('vanphong1', 'documents', elsewhere)).body.problems
    expect(outside.map(({ code }: { code: string }) => code)).toEqual(['outside-scope', 'unknown-unit'])
    expect((await send('canbo1', 'documents', elsewhere)).status).toBe(403)
    expect((await send('vanphong1', 'poems', elsewhere)).status).toBe(404)
    expect(codeOf(await send('vanphong1', 'documents', [['gì đó']]))).toEqual([422, 'roster-not-recognised'])
    expect(codeOf(await send('vanphong1', 'documents', rows, { dryRun: 'maybe' }))).toEqual([
      400,
      'not-a-choice',
    ])
  })
})

describe('a long list', () => {
  it('is brought in whole, and one that is too long is refused', async () => {
    const many = (count: number) =>
      documents(
        ...Array.from({ length: count }, (_, at) => [
          `${at}-TL/ĐTN`,
          '07/01/2026',
          'Kế hoạch',
          `Văn bản ${at}`,
        ]),
      )
    const { status, body } = await send('quan2', 'documents', many(60))
    expect([status, body.problems, body.counts.documents.created]).toEqual([200, [], 60])
    expect(codeOf(await send('quan2', 'documents', many(501)))).toEqual([400, 'too-many'])
  })
})

describe('the file back', () => {
  it('carries the clerk’s cells with what is wrong marked, commented and listed', async () => {
    const form = new FormData()
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Sổ của tôi')
    sheet.addRows(documents(['20-KH/ĐTN', '31/02/2026', 'Kế hoạch', '=HYPERLINK("http://x")']))
    sheet.getCell('F3').value = { formula: '1+1', result: 2 } as never
    form.set('file', new Blob([new Uint8Array(await book.xlsx.writeBuffer())]), 'so.xlsx')
    const api = opened.instance.api
    const request = new Request('http://localhost:3000/api/import/documents/marked', {
      method: 'POST',
      headers: { authorization: `JWT ${city.people.vanphong1.token}` },
      body: form,
    })
    const response = await api(request, { address: '127.0.0.1' })
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('can-sua.xlsx'),
    ])
    const back = new ExcelJS.Workbook()
    await back.xlsx.load(await response.arrayBuffer())
    const own = back.getWorksheet('Sổ của tôi')
    expect(own?.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FFFFD9D9' } })
    expect(JSON.stringify(own?.getCell('B3').note)).toContain('Ngày không hợp lệ')
    expect(own?.getCell('D3').value).toBe('=HYPERLINK("http://x")')
    expect(own?.getCell('F3').value).toBe(2)
    expect(back.getWorksheet('Cần sửa')?.getCell('C4').value).toBe('B')
  })
})

describe('attendance of an event from Excel', () => {
  it('marks who stands on the roster and adds who does not, by code or by name', async () => {
    const event = {
      title: 'Họp',
      kind: 'summonedMeeting',
      ...spanOf(),
      hostUnit: city.units.quan1,
      roster: [{ officer: city.people.canbo1.officer }],
    }
    const id = (await as('quan1', 'POST', '/events', event)).body.doc.id
    const rows = [
      ['STT', 'Mã cán bộ', 'Họ và tên', 'Điểm danh', 'Ghi chú', 'Áo TNVN'],
      [1, codes.canbo1 ?? '', null, 'x', null, 'có'],
      [2, null, 'nguyễn coso1', 'vắng có phép', 'Đi công tác', null],
    ]
    const tried = await send('vanphong1', 'attendance', rows, { event: id, dryRun: 'true' })
    expect([tried.body.problems, tried.body.counts]).toEqual([
      [],
      { attendance: { created: 1, updated: 1, unchanged: 0 } },
    ])
    expect((await send('vanphong1', 'attendance', rows, { event: id })).status).toBe(200)
    expect((await as('quan1', 'GET', `/events/${id}`)).body.roster).toMatchObject([
      { officer: city.people.canbo1.officer, attendance: 'onTime', uniform: 'worn' },
      { officer: city.people.coso1.officer, attendance: 'excused', note: 'Đi công tác' },
    ])
    const again = await send('vanphong1', 'attendance', rows, { event: id })
    expect(again.body.counts.attendance).toEqual({ created: 0, updated: 0, unchanged: 2 })
    const strange = [
      rows[0] ?? [],
      [1, 'KHONG-CO', 'Ai đó', 'x'],
      [2, codes.canbo1 ?? '', 'Tên khác', 'x'],
      [3, null, 'Nguyễn canbo1', 'bay'],
    ]
    const { body } = await send('vanphong1', 'attendance', strange, { event: id })
    expect(body.problems.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual([
      [2, 'officer-not-found'],
      [3, 'other-person'],
      [4, 'not-a-choice'],
    ])
    expect(codeOf(await send('quan2', 'attendance', rows, { event: id }))).toEqual([400, 'unknown-reference'])
    expect(codeOf(await send('vanphong1', 'attendance', rows))).toEqual([400, 'required'])
    const file = await as('vanphong1', 'GET', `/export/attendance?event=${id}`)
    expect([file.status, file.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('spreadsheetml'),
    ])
    expect((await as('quan2', 'GET', `/export/attendance?event=${id}`)).status).toBe(404)
  })
})

describe('a unit’s activities from Excel', () => {
  const head = ['Ngày', 'Từ giờ', 'Đến giờ', 'Hoạt động', 'Loại', 'Mã cán bộ', 'Tham dự', 'Ghi chú']
  const day = () => new Date(Date.now() - 3 * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)

  it('become events with their rosters, closed when that is asked', async () => {
    const rows = [
      head,
      [day(), '18:00', '18h30', 'Dọn vệ sinh', 'tình nguyện', codes.canbo1 ?? '', 'x', null],
      [day(), '18:00', '18 giờ 30', 'Dọn vệ sinh', 'tình nguyện', codes.chidoan1 ?? '', 'k', null],
      [day(), 0.8125, '20:00', 'Sinh hoạt', 'Sinh hoạt chi đoàn', codes.canbo1 ?? '', 'x', null],
    ]
    const { status, body } = await send('phoCoso1', 'activities', rows, { close: 'true' })
    expect([status, body.counts]).toEqual([200, { activities: { created: 2, updated: 0, unchanged: 0 } }])
    const { docs } = (await as('coso1', 'GET', '/events?sort=startsAt')).body
    expect(
      docs.map((one: { title: string; closedAt: string }) => [one.title, Boolean(one.closedAt)]),
    ).toEqual([
      ['Dọn vệ sinh', true],
      ['Sinh hoạt', true],
    ])
    expect(new Date(docs[1].startsAt).toISOString()).toBe(new Date(`${day()}T19:30:00+07:00`).toISOString())
    const made = (await as('canbo1', 'GET', '/activities?limit=100')).body.docs
    expect(made.map((one: { kind: string }) => one.kind).sort()).toEqual([
      'branchMeeting',
      'volunteerActivity',
      'volunteerHours',
    ])
    expect((await send('phoCoso1', 'activities', rows)).body.counts.activities.unchanged).toBe(2)
  })

  it('are refused with the cell of what the close refuses, and nothing is kept', async () => {
    const before = (await as('coso1', 'GET', '/events/count')).body.totalDocs
    const rows = [
      head,
      [day(), '05:00', '06:00', 'Tập thể dục', 'Tập luyện, thi đấu thể thao', codes.canbo1 ?? '', 'x', null],
      [day(), '09:00', '08:00', 'Ngược giờ', 'tình nguyện', codes.canbo1 ?? '', 'x', null],
      [day(), '21:00', '22:00', 'Chưa điểm danh', 'tình nguyện', codes.canbo1 ?? '', null, null],
    ]
    const { status, body } = await send('phoCoso1', 'activities', rows, { close: 'true' })
    const places = body.problems.map((one: { row: number; column: string; code: string }) => [
      one.row,
      one.column,
      one.code,
    ])
    expect([status, places]).toEqual([
      422,
      [
        [3, 'C', 'ends-before-start'],
        [4, 'G', 'required'],
      ],
    ])
    expect((await as('coso1', 'GET', '/events/count')).body.totalDocs).toBe(before)
  })
})

describe('initiatives from Excel', () => {
  const head = [
    'Tên sáng kiến',
    'Loại',
    'Lĩnh vực',
    'Mã cán bộ',
    'Tác giả',
    'Đồng tác giả',
    'Ngày áp dụng',
    'Mô tả',
  ]
  it('become drafts of their authors, whom the clerk’s unit reaches', async () => {
    const rows = [
      head,
      [
        'Sổ tay số',
        'Sáng kiến kinh nghiệm',
        'chuyên môn',
        codes.canbo1 ?? '',
        null,
        codes.coso1 ?? '',
        '01/03/2026',
        'Mô tả',
      ],
    ]
    const { status, body } = await send('vanphong1', 'initiatives', rows)
    expect([status, body.problems, body.counts]).toEqual([
      200,
      [],
      { initiatives: { created: 1, updated: 0, unchanged: 0 } },
    ])
    const { docs } = (await as('canbo1', 'GET', '/initiatives')).body
    expect(docs).toMatchObject([
      { title: 'Sổ tay số', state: 'draft', officer: city.people.canbo1.officer, unit: city.units.coso1 },
    ])
    expect(docs[0].authors.map(({ share }: { share: number }) => share)).toEqual([50, 50])
    expect((await send('vanphong1', 'initiatives', rows)).body.counts.initiatives.unchanged).toBe(1)
    const outside = [
      head,
      ['Khác', 'Sáng kiến kinh nghiệm', 'chuyên môn', codes.canbo2 ?? '', null, null, null, null],
    ]
    expect((await send('vanphong1', 'initiatives', outside)).body.problems).toMatchObject([
      { row: 2, column: 'D', code: 'outside-scope' },
    ])
    const file = await as('vanphong1', 'GET', '/export/initiatives?year=2026')
    expect(file.status).toBe(200)
  })
})

describe('what is taken out', () => {
  const exported = async (who: NonNullable<Who>, path: string) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      headers: { authorization: `JWT ${city.people[who].token}` },
    })
    const response = await opened.instance.api(request, { address: '127.0.0.1' })
    const book = new ExcelJS.Workbook()
    const bytes = await response.arrayBuffer()
    await book.xlsx.load(bytes)
    return { bytes, sheet: book.worksheets[0] as ExcelJS.Worksheet }
  }

  it('holds only what the caller reads, as text that never calculates, and comes in again unchanged', async () => {
    const evil = { unit: city.units.coso2, title: '=1+1', number: '+84', kind: 'plan', date: '2026-05-05' }
    expect((await as('coso2', 'POST', '/documents', evil)).status).toBe(201)
    const { bytes, sheet } = await exported('quan2', '/export/documents?from=2026-05-01&to=2026-05-31')
    expect(sheet.getRow(5).getCell(1).value).toBe('+84')
    expect(sheet.getRow(5).getCell(4).value).toBe('=1+1')
    expect(sheet.getRow(6).getCell(1).value ?? null).toBeNull()
    const form = new FormData()
    form.set('file', new Blob([bytes]), 'so.xlsx')
    const again = await as('quan2', 'POST', '/import/documents', form)
    expect([again.body.problems, again.body.counts.documents]).toEqual([
      [],
      { created: 0, updated: 0, unchanged: 1 },
    ])
    const other = (await exported('quan1', '/export/documents?year=2026')).sheet
    expect(JSON.stringify(other.getSheetValues())).not.toContain('=1+1')
    const template = (await exported('quan2', '/import/documents/template')).sheet
    expect(template.getRow(4).getCell(4).value).toBe('Trích yếu nội dung *')
  })
})
