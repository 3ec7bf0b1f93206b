import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { planYearOf } from '#core/calendar/day.ts'
import { vi } from '#i18n/report.ts'
import { today } from '#server/clock.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { docxText } from '#tests/support/document/docxText.ts'
import { bare, pdfText } from '#tests/support/document/pdfText.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

const year = planYearOf(today()) - 1
let app: Instance
let city: City

beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
})
afterAll(() => app.close())

const as = (person: PersonKey) => ({ token: city.people[person].token })
const compile = (person: PersonKey, body: Record<string, unknown> = {}) =>
  app.send('POST', '/reports/compile', { ...as(person), body: { unit: city.units.quan1, year, ...body } })
const act = (person: PersonKey, id: string, body: Record<string, unknown>) =>
  app.send('POST', `/reports/${id}/approval`, { ...as(person), body })
const mailsOf = (id: string, kind: string) =>
  query<{ to: string; message_id: string; subject: string; attachments: unknown; state: string }>(
    app.payload,
    sql`select "to", message_id, subject, attachments, state from mails where key like ${`report:${id}:%:${kind}:%`} order by "to"`,
  )

describe('POST /api/reports/compile', () => {
  it('makes the draft of the unit (201), then refreshes it (200)', async () => {
    const first = await compile('vanphong1')
    expect(first.status).toBe(201)
    expect(first.body.doc).toMatchObject({
      year,
      revision: 1,
      state: 'draft',
      rev: 1,
      unit: city.units.quan1,
    })
    expect(first.body.doc.figures).toMatchObject({ unit: city.units.quan1, year })
    const second = await compile('quan1')
    expect(second.status).toBe(200)
    expect(second.body.doc).toMatchObject({ id: first.body.doc.id, revision: 1, rev: 2 })
    expect(Date.parse(second.body.doc.asOf)).toBeGreaterThanOrEqual(Date.parse(first.body.doc.asOf))
  })

  it('writes the running text from the figures, and renews it until somebody edits it', async () => {
    const { doc } = (await compile('quan1')).body
    expect(doc.narrative).toContain('I. ĐẶC ĐIỂM TÌNH HÌNH')
    expect(doc.narrative).toContain('V. KIẾN NGHỊ, ĐỀ XUẤT')
    const stale = doc.narrative.replace('Đoàn quan1 có', 'Đoàn quan1 hiện có')
    await app.send('PATCH', `/reports/${doc.id}`, { ...as('vanphong1'), body: { narrative: stale } })
    expect((await compile('quan1')).body.doc.narrative).toBe(stale)
    await app.send('PATCH', `/reports/${doc.id}`, { ...as('vanphong1'), body: { narrative: doc.narrative } })
  })

  it('lets those above compile, nobody else', async () => {
    expect((await compile('tckt')).status).toBe(200)
    for (const person of ['quan2', 'canbo1', 'coso1', 'admin'] as const) {
      const { status, body } = await compile(person)
      expect({ person, status, code: body.errors[0].code }).toEqual({
        person,
        status: 403,
        code: 'forbidden',
      })
    }
    expect((await app.send('POST', '/reports/compile', { body: {} })).status).toBe(401)
  })

  it('refuses what makes no sense, naming the place', async () => {
    const cases: [Record<string, unknown>, number, string, string?][] = [
      [{ unit: 'x' }, 400, 'invalid-input', 'unit'],
      [{ unit: crypto.randomUUID() }, 400, 'unknown-reference', 'unit'],
      [{ year: 'x' }, 400, 'invalid-input', 'year'],
      [{ year: 2026.5 }, 400, 'invalid-input', 'year'],
      [{ year: year + 3 }, 400, 'year-not-begun', 'year'],
      [{ unit: city.units.coso1 }, 400, 'report-not-owed', 'unit'],
      [{ reason: ['x'] }, 400, 'invalid-input', 'reason'],
      [{ reason: 'x'.repeat(501) }, 400, 'too-long', 'reason'],
      [{ reason: 'a\u0000b' }, 400, 'control-character', 'reason'],
    ]
    for (const [body, status, code, path] of cases) {
      const answer = await compile('tckt', body)
      expect({ body, status: answer.status, ...answer.body.errors[0], message: '' }).toEqual({
        body,
        status,
        code,
        ...(path ? { path } : {}),
        message: '',
      })
    }
  })

  it('keeps one draft when compiled many times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => compile('quan2', { unit: city.units.quan2 })),
    )
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1)
    expect(answers.every(({ status }) => [200, 201, 409].includes(status))).toBe(true)
    const ids = answers.filter(({ status }) => status < 300).map(({ body }) => body.doc.id)
    expect(new Set(ids).size).toBe(1)
  })

  it('answers in time: one district within a second', async () => {
    const begun = performance.now()
    await compile('quan1')
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})

describe('from draft to acceptance', () => {
  let id: string
  let code: string

  it('takes the narrative, not the figures, from its clerk', async () => {
    id = (await compile('quan1')).body.doc.id
    const patched = await app.send('PATCH', `/reports/${id}`, {
      ...as('vanphong1'),
      body: {
        narrative: '=1+1 là văn bản',
        figures: { forged: true },
        onTime: true,
        verificationCode: 'x',
        revision: 9,
      },
    })
    expect([200, 400, 403]).toContain(patched.status)
    const { body } = await app.send('PATCH', `/reports/${id}`, {
      ...as('vanphong1'),
      body: { narrative: '=1+1 là văn bản' },
    })
    const doc = body.doc
    expect(doc).toMatchObject({ narrative: '=1+1 là văn bản', revision: 1 })
    expect(doc.figures.forged).toBeUndefined()
    expect(doc.verificationCode ?? null).toBeNull()
  })

  it('keeps what the clerk wrote when the figures are taken again', async () => {
    expect((await compile('quan1')).body.doc.narrative).toBe('=1+1 là văn bản')
  })

  it('is signed by the secretary: stamped, locked, mailed to each addressee once', async () => {
    expect((await act('vanphong1', id, { action: 'submit' })).status).toBe(403)
    const signed = await act('quan1', id, { action: 'submit' })
    expect(signed.body).toMatchObject({ state: 'pending' })
    const { body: doc } = await app.send('GET', `/reports/${id}`, as('quan1'))
    expect(doc.submittedAt).toBeTruthy()
    expect(typeof doc.onTime).toBe('boolean')
    expect(doc.verificationCode).toMatch(/^[a-z0-9]{24}$/)
    expect(doc.digest).toMatch(/^[0-9a-f]{64}$/)
    code = doc.verificationCode
    const mails = await mailsOf(id, 'submitted')
    expect(mails).toHaveLength(2)
    expect(new Set(mails.map(({ message_id }) => message_id)).size).toBe(2)
    expect(mails.every(({ attachments }) => JSON.stringify(attachments).includes(id))).toBe(true)
    expect(mails[0]?.subject).toContain('Đoàn quan1')
    expect(
      (await app.send('PATCH', `/reports/${id}`, { ...as('quan1'), body: { narrative: 'y' } })).status,
    ).toBe(409)
  })

  it('cannot be compiled again without a reason', async () => {
    const { status, body } = await compile('quan1')
    expect({ status, code: body.errors[0].code }).toEqual({ status: 409, code: 'already-submitted' })
    expect((await compile('quan1', { reason: '   ' })).status).toBe(409)
  })

  it('comes as a file with its name and type to whoever may see it', async () => {
    const response = await app.api(
      new Request(`http://localhost:3000/api/reports/${id}/file?format=xlsx`, {
        headers: { authorization: `JWT ${city.people.quan1.token}` },
      }),
      { address: '127.0.0.1' },
    )
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Bao cao Doan quan1 nam ${year}.xlsx"; filename*=UTF-8''${encodeURIComponent(`Báo cáo Đoàn quan1 năm ${year}.xlsx`)}`,
    )
    const bytes = Buffer.from(await response.arrayBuffer())
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes as unknown as ArrayBuffer)
    const sheets = book.worksheets.map(({ name }) => name)
    expect(sheets).toEqual(expect.arrayContaining(['Biểu 1', 'Biểu 4', 'Biểu 5', 'Biểu 15']))
    const texts: string[] = []
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value)))))
    expect(texts).toContain('=1+1 là văn bản')
    expect(texts.some((text) => text.includes(code))).toBe(true)
  })

  it('comes as docx and pdf with the same figures, the signer and the code', async () => {
    const { body: doc } = await app.send('GET', `/reports/${id}`, as('quan1'))
    const [docx, pdf] = [await fileOf(id, 'docx'), await fileOf(id, 'pdf')]
    expect(docx.type).toContain('wordprocessingml')
    expect(pdf.type).toBe('application/pdf')
    const text = await docxText(docx.bytes)
    const { numerator, denominator } = doc.figures.targets.find((one: { key: string }) => one.key === 'T2a')
    for (const said of ['Nguyễn quan1', `/verify/${code}`, 'TM. BAN CHẤP HÀNH', '=1+1 là văn bản./.']) {
      expect(text).toContain(said)
      expect(pdfText(pdf.bytes)).toContain(bare(said))
    }
    const [mail] = await query<{ text: string }>(
      app.payload,
      sql`select text from mails where key like ${`report:${id}:%:submitted:%`} limit 1`,
    )
    expect(mail?.text).toContain(`bản đăng ký được xác nhận: ${numerator}/${denominator}`)
    expect(bare(text)).toContain(`${bare(vi.words.total)}${denominator}${numerator}`)
    expect((await fileOf(id, 'pdf')).bytes.equals(pdf.bytes)).toBe(true)
    expect((await fileOf(id, 'docx')).bytes.equals(docx.bytes)).toBe(true)
  })

  it('hides the file from others and knows no other format', async () => {
    const file = (person: PersonKey | null, format: string, of = id) =>
      app.send('GET', `/reports/${of}/file?format=${format}`, person ? as(person) : {})
    expect((await file('quan2', 'xlsx')).status).toBe(404)
    expect((await file('canbo1', 'xlsx')).status).toBe(404)
    expect((await file(null, 'xlsx')).status).toBe(401)
    expect((await file('quan1', 'exe')).status).toBe(400)
    expect((await file('quan1', 'xlsx', crypto.randomUUID())).status).toBe(404)
    expect((await file('quan1', 'xlsx', 'nonsense')).status).toBe(404)
  })

  it('is verified in public, without anything about a person', async () => {
    const json = await verify(code, 'application/json')
    expect(json.status).toBe(200)
    expect(JSON.parse(json.text)).toEqual({
      unit: 'Đoàn quan1',
      year,
      revision: 1,
      status: 'valid',
      valid: true,
      superseded: false,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const page = await verify(code, 'text/html')
    expect(page.type).toContain('text/html')
    expect(page.text).toContain('Bản hợp lệ')
    expect(page.text).not.toContain('Nguyễn')
    for (const wrong of ['x', 'a'.repeat(24), '%00', "'--", 'a'.repeat(290)]) {
      expect((await verify(wrong, 'application/json')).status).toBe(404)
      expect((await verify(wrong, 'text/html')).status).toBe(404)
    }
  })

  it('is accepted by the inspection office, and mailed again', async () => {
    expect((await act('tckt', id, { action: 'approve' })).body).toMatchObject({ state: 'approved' })
    expect(await mailsOf(id, 'accepted')).toHaveLength(2)
  })

  it('is corrected by a new revision with a reason; onTime stays that of the first', async () => {
    await query(app.payload, sql`update reports set on_time = false where id = ${id}::uuid`)
    const second = await compile('quan1', { reason: 'Bổ sung số liệu tháng 9' })
    expect(second.status).toBe(201)
    expect(second.body.doc).toMatchObject({ revision: 2, reason: 'Bổ sung số liệu tháng 9', state: 'draft' })
    expect((await act('quan1', second.body.doc.id, { action: 'submit' })).status).toBe(200)
    const { body: doc } = await app.send('GET', `/reports/${second.body.doc.id}`, as('quan1'))
    expect(doc.onTime).toBe(false)
    expect(JSON.parse((await verify(code, 'application/json')).text)).toMatchObject({ status: 'superseded' })
    const newer = await verify(doc.verificationCode, 'application/json')
    expect(JSON.parse(newer.text)).toMatchObject({ status: 'valid', revision: 2 })
  })

  it('is a draft again when it was returned and edited, until it is signed anew', async () => {
    const { body: list } = await app.send('GET', '/reports?where[revision][equals]=2', as('quan1'))
    const second = list.docs[0].id
    const texts = () => textsOf(second, 'quan1')
    expect(await texts()).not.toContain(vi.words.markDraft)
    expect((await act('tckt', second, { action: 'return', comment: 'Bổ sung thuyết minh' })).status).toBe(200)
    expect(await texts()).not.toContain(vi.words.markDraft)
    const patch = { ...as('quan1'), body: { narrative: 'Đã bổ sung' } }
    expect((await app.send('PATCH', `/reports/${second}`, patch)).status).toBe(200)
    expect(await texts()).toContain(vi.words.markDraft)
    expect((await act('quan1', second, { action: 'submit' })).status).toBe(200)
    expect(await texts()).not.toContain(vi.words.markDraft)
    expect(await mailsOf(second, 'submitted')).toHaveLength(4)
  })

  it('mails nothing for a submission that was refused', async () => {
    const { body } = await compile('quan2', { unit: city.units.quan2 })
    expect((await act('quan1', body.doc.id, { action: 'submit' })).status).toBe(404)
    expect((await act('quan2', body.doc.id, { action: 'submit', rev: 999 })).status).toBe(409)
    expect(await mailsOf(body.doc.id, 'submitted')).toHaveLength(0)
  })
})

async function fileOf(id: string, format: string) {
  const request = new Request(`http://localhost:3000/api/reports/${id}/file?format=${format}`, {
    headers: { authorization: `JWT ${city.people.quan1.token}` },
  })
  const response = await app.api(request, { address: '127.0.0.1' })
  return {
    type: response.headers.get('content-type'),
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

async function textsOf(id: string, person: PersonKey): Promise<string[]> {
  const request = new Request(`http://localhost:3000/api/reports/${id}/file`, {
    headers: { authorization: `JWT ${city.people[person].token}` },
  })
  const response = await app.api(request, { address: '127.0.0.1' })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const texts: string[] = []
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value)))))
  return texts
}

async function verify(code: string, accept: string) {
  const request = new Request(`http://localhost:3000/verify/${code}`, { headers: { accept } })
  const response = await app.api(request, { address: '127.0.0.1' })
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  }
}
