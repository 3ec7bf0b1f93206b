import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { planYearOf, planYearRange } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { query, sql } from '#server/sql/db.ts'
import { appoint } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { docxText } from '#tests/support/document/docxText.ts'

const year = planYearOf(today()) - 1
const { from } = planYearRange(year)
let opened: Opened
let as: Opened['as']
/** canbo2 is lent to the communications office of the city. */
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  const { payload } = opened.instance
  const { units, people } = opened.city
  await appoint(payload, { officer: people.canbo2.officer, unit: units.city, office: 'communicationsOffice' })
  for (const [who, unit, kind, title, reach] of [
    ['quan1', units.quan1, 'article', '=1+1', 120],
    ['quan1', units.quan1, 'talk', 'Sinh hoạt chuyên đề', 80],
    ['coso1', units.coso1, 'article', 'Gương cán bộ Đoàn', null],
  ] as const) {
    const body = { unit, kind, title, publishedOn: from, ...(reach ? { reach } : {}) }
    expect((await as(who, 'POST', '/communications', body)).status).toBe(201)
  }
})
afterAll(() => opened.instance.close())

const compile = (who: 'canbo2' | 'tckt' | 'thanhdoan' | 'quan1', more: object = {}) =>
  as(who, 'POST', '/reports/compile', { unit: opened.city.units.city, year, kind: 'communications', ...more })
const act = (who: 'canbo2' | 'tckt' | 'thanhdoan', id: string, action: string, comment?: string) =>
  as(who, 'POST', `/reports/${id}/approval`, { action, ...(comment ? { comment } : {}) })
const fileOf = async (id: string, format: string) => {
  const request = new Request(`http://localhost:3000/api/reports/${id}/file?format=${format}`, {
    headers: { authorization: `JWT ${opened.city.people.canbo2.token}` },
  })
  return Buffer.from(await (await opened.instance.api(request, { address: '127.0.0.1' })).arrayBuffer())
}

describe('the communications office’s report (R44)', () => {
  it('is compiled by that office from the units’ registers, beside the annual report', async () => {
    for (const who of ['tckt', 'thanhdoan', 'quan1'] as const)
      expect([who, codeOf(await compile(who))]).toEqual([who, [403, 'forbidden']])
    expect(codeOf(await compile('canbo2', { unit: opened.city.units.quan1 }))).toEqual([
      400,
      'report-not-owed',
    ])
    expect(codeOf(await compile('canbo2', { kind: 'x' }))).toEqual([400, 'invalid-input'])
    const { status, body } = await compile('canbo2')
    expect([status, body.errors]).toEqual([201, undefined])
    const { communications } = body.doc.figures
    expect(communications.lines.total).toEqual({ kinds: { article: 2, talk: 1 }, reach: 200 })
    expect(communications.lines[opened.city.units.quan1]).toEqual({
      kinds: { article: 2, talk: 1 },
      reach: 200,
    })
    expect(communications.items.total).toBe(3)
    expect(body.doc.narrative).toContain('đã ghi nhận 3 tin, bài')
    expect((await compile('canbo2')).body.doc.id).toBe(body.doc.id)
    const annual = await as('tckt', 'POST', '/reports/compile', { unit: opened.city.units.city, year })
    expect([annual.status, annual.body.doc.reportKind, annual.body.doc.revision]).toEqual([201, 'annual', 1])
  })

  it('has its office write it, and nobody else', async () => {
    const { id } = (await compile('canbo2')).body.doc
    expect(
      (await as('canbo2', 'PATCH', `/reports/${id}`, { narrative: 'I. LỜI\n\nĐã **xong**.' })).status,
    ).toBe(200)
    for (const who of ['tckt', 'thanhdoan'] as const)
      expect((await as(who, 'PATCH', `/reports/${id}`, { narrative: 'x' })).status).toBe(403)
    const [annual] = (
      await as('tckt', 'GET', `/reports?where[reportKind][equals]=annual&where[year][equals]=${year}`)
    ).body.docs
    expect((await as('canbo2', 'PATCH', `/reports/${annual.id}`, { narrative: 'x' })).status).toBe(403)
  })

  it('is a paper of the committee signed for it by the office, with its tables', async () => {
    const { id } = (await compile('canbo2')).body.doc
    const text = await docxText(await fileOf(id, 'docx'))
    for (const said of [
      'công tác tuyên truyền',
      'BC/TĐTN-BTG',
      'TL. BAN THƯỜNG VỤ',
      'TRƯỞNG BAN TUYÊN GIÁO',
      'Đã xong./.',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('Chỉ tiêu')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await fileOf(id, 'xlsx')) as unknown as ArrayBuffer)
    expect(book.worksheets.map(({ name }) => name).slice(0, 3)).toEqual(['Biểu 1', 'Biểu 2', 'Biểu 3'])
    const values: unknown[] = []
    book.getWorksheet('Biểu 3')?.eachRow((row) => row.eachCell(({ value }) => values.push(value)))
    expect(values).toContain('=1+1')
    expect((await fileOf(id, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is sent by the office, taken by the standing committee, told to both, and locks no records', async () => {
    const { id } = (await compile('canbo2')).body.doc
    expect((await act('thanhdoan', id, 'submit')).status).toBe(403)
    expect((await act('canbo2', id, 'submit')).body).toMatchObject({
      state: 'pending',
      step: 'standingCommittee',
    })
    expect((await act('tckt', id, 'approve')).status).toBe(403)
    expect((await act('thanhdoan', id, 'approve')).body.state).toBe('approved')
    const mails = await query<{ subject: string; to: string }>(
      opened.instance.payload,
      sql`select subject, "to" from mails where key like ${`report:${id}:%`} order by subject, "to"`,
    )
    expect(mails.map(({ subject, to }) => `${to.split('-')[0]}: ${subject}`)).toEqual([
      `canbo2: Đã tiếp nhận báo cáo công tác tuyên truyền năm ${year} của Đoàn city`,
      `thanhdoan: Đã tiếp nhận báo cáo công tác tuyên truyền năm ${year} của Đoàn city`,
      `canbo2: Đoàn city nộp báo cáo công tác tuyên truyền năm ${year}`,
      `thanhdoan: Đoàn city nộp báo cáo công tác tuyên truyền năm ${year}`,
    ])
    const { verificationCode } = (await as('canbo2', 'GET', `/reports/${id}`)).body
    const page = await opened.instance.api(
      new Request(`http://localhost:3000/verify/${verificationCode}`, {
        headers: { accept: 'application/json' },
      }),
      { address: '127.0.0.1' },
    )
    expect(await page.json()).toMatchObject({ kind: 'communications', valid: true })
    expect(codeOf(await compile('canbo2'))).toEqual([409, 'already-submitted'])
    expect((await compile('canbo2', { reason: 'Bổ sung' })).body.doc).toMatchObject({
      revision: 2,
      reportKind: 'communications',
    })
  })
})
