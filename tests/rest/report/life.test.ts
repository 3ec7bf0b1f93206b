import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { planYearOf } from '#core/calendar/day.ts'
import { vi } from '#i18n/report.ts'
import { today } from '#server/clock.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { docxText } from '#tests/support/document/docxText.ts'
import { bare, pdfText } from '#tests/support/document/pdfText.ts'

const year = planYearOf(today()) - 1
let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())

const compile = async (body: object = {}) =>
  (await as('quan1', 'POST', '/reports/compile', { unit: opened.city.units.quan1, year, ...body })).body.doc
const attest = (
  who: 'coso1' | 'quan1' | 'canbo1' | 'chidoan1' | 'admin',
  attested = true,
  body: object = {},
) => as(who, 'POST', `/units/${opened.city.units.coso1}/attestation`, { year, attested, ...body })
const fileOf = async (id: string, format: string) => {
  const answer = await opened.instance.api(
    new Request(`http://localhost:3000/api/reports/${id}/file?format=${format}`, {
      headers: { authorization: `JWT ${opened.city.people.quan1.token}` },
    }),
    { address: '127.0.0.1' },
  )
  return Buffer.from(await answer.arrayBuffer())
}
const sheetsOf = async (id: string) => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await fileOf(id, 'xlsx')) as unknown as ArrayBuffer)
  return new Map(
    book.worksheets.map((sheet) => {
      const texts: string[] = []
      sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))))
      return [sheet.name, texts]
    }),
  )
}

describe('“Số liệu đơn vị tôi đã đủ, đúng”', () => {
  it('is said by the leaders of the unit itself, and by nobody else', async () => {
    const empty = await as('coso1', 'GET', `/units/${opened.city.units.coso1}/attestation?year=${year}`)
    expect(empty.body).toEqual({ attestation: null })
    for (const who of ['quan1', 'canbo1', 'admin'] as const)
      expect([who, codeOf(await attest(who))]).toEqual([who, [403, 'forbidden']])
    const said = await attest('coso1')
    expect(said.body).toMatchObject({ attestation: { by: 'Nguyễn coso1', changed: false } })
    expect((await attest('coso1')).body.attestation.changed).toBe(false)
  })

  it('refuses what makes no sense, naming the place', async () => {
    for (const [body, path] of [
      [{ year: 'x' }, 'year'],
      [{ year: 2199 }, 'year'],
      [{ attested: 'ja' }, 'attested'],
    ] as const)
      expect((await attest('coso1', true, body)).body.errors[0]).toMatchObject({ path })
    const wrong = await as('coso1', 'GET', `/units/${opened.city.units.coso1}/attestation?year=x`)
    expect(codeOf(wrong)).toEqual([400, 'invalid-input'])
  })

  it('stands in the report of the unit above, with who has not said it', async () => {
    const doc = await compile()
    const line = doc.figures.attestations.find(
      ({ unit }: { unit: string }) => unit === opened.city.units.coso1,
    )
    expect(line).toMatchObject({ by: 'Nguyễn coso1', changed: false })
    const texts = (await sheetsOf(doc.id)).get('Biểu 15b') ?? []
    expect(texts).toEqual(expect.arrayContaining([vi.words.attestGood, 'Nguyễn coso1']))
  })

  it('is taken back while the report above is not submitted, and closed afterwards', async () => {
    expect((await attest('coso1', false)).body).toEqual({ attestation: null })
    expect((await attest('coso1')).status).toBe(200)
  })
})

describe('figures typed by hand', () => {
  const figure = {
    name: 'Số ngày công ủng hộ',
    value: '1.250',
    measure: 'ngày công',
    note: 'Theo sổ của đơn vị',
  }

  it('are marked as such in every form, and part of what is signed', async () => {
    const { id } = await compile()
    const patched = await as('vanphong1', 'PATCH', `/reports/${id}`, { manualFigures: [figure] })
    expect([patched.status, patched.body.errors]).toEqual([200, undefined])
    expect(
      codeOf(await as('vanphong1', 'PATCH', `/reports/${id}`, { manualFigures: [{ name: 'x' }] })),
    ).toEqual([400, 'required'])
    const again = await compile()
    expect(again.manualFigures).toMatchObject([figure])
    const texts = (await sheetsOf(id)).get('Biểu 16') ?? []
    expect(texts).toEqual(expect.arrayContaining(['Số ngày công ủng hộ', '1.250', vi.words.manualNoFile]))
    for (const said of ['Số ngày công ủng hộ', '1.250', 'ngày công']) {
      expect(bare(await docxText(await fileOf(id, 'docx')))).toContain(bare(said))
      expect(await pdfText(await fileOf(id, 'pdf'))).toContain(bare(said))
    }
  })

  it('are kept once signed: a return takes other words only, a revision takes them along', async () => {
    const { id } = await compile()
    expect((await as('quan1', 'POST', `/reports/${id}/approval`, { action: 'submit' })).status).toBe(200)
    expect(codeOf(await attest('coso1', false))).toEqual([409, 'attestation-closed'])
    const digest = (await as('quan1', 'GET', `/reports/${id}`)).body.digest
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    await as('tckt', 'POST', `/reports/${id}/approval`, { action: 'return', comment: 'Nêu rõ nguyên nhân' })
    const other = await as('quan1', 'PATCH', `/reports/${id}`, { manualFigures: [] })
    expect(codeOf(other)).toEqual([409, 'figures-signed'])
    const same = await as('quan1', 'PATCH', `/reports/${id}`, {
      narrative: 'Đã nêu rõ nguyên nhân.',
      manualFigures: [figure],
    })
    expect([same.status, same.body.errors]).toEqual([200, undefined])
    await as('quan1', 'POST', `/reports/${id}/approval`, { action: 'submit' })
    const next = await compile({ reason: 'Bổ sung số liệu' })
    expect(next).toMatchObject({ revision: 2, manualFigures: [figure] })
  })
})

describe('the issued document', () => {
  const issue = { number: '12-BC/QĐTN', on: `${year}-10-26`, by: 'Nguyễn Văn Ký' }

  it('is recorded once the report is submitted, by those who answer for it, and logged', async () => {
    const list = await as('quan1', 'GET', `/reports?where[year][equals]=${year}&sort=revision`)
    const [first, second] = list.body.docs
    const record = (who: 'vanphong1' | 'coso1' | 'quan2' | 'quan1', id: string, body: object = issue) =>
      as(who, 'POST', `/reports/${id}/issued`, body)
    expect(codeOf(await record('quan1', second.id))).toEqual([409, 'not-issued-yet'])
    expect(codeOf(await record('quan2', first.id))).toEqual([404, 'not-found'])
    for (const [body, path] of [
      [{ ...issue, number: '' }, 'number'],
      [{ ...issue, on: '26/10/2026' }, 'on'],
      [{ ...issue, scan: crypto.randomUUID() }, 'scan'],
    ] as const)
      expect((await record('vanphong1', first.id, body)).body.errors).toMatchObject([{ path }])
    const done = await record('vanphong1', first.id)
    expect(done.body.doc).toMatchObject({
      issuedNumber: '12-BC/QĐTN',
      issuedBy: 'Nguyễn Văn Ký',
      state: 'pending',
    })
    const corrected = await record('quan1', first.id, { ...issue, number: '13-BC/QĐTN' })
    expect(corrected.body.doc).toMatchObject({ issuedNumber: '13-BC/QĐTN', digest: first.digest })
    const { history } = (await as('quan1', 'GET', `/reports/${first.id}/approval`)).body
    expect(history.slice(-2)).toMatchObject([
      { action: 'issue', by: { name: 'Nguyễn vanphong1' } },
      { action: 'issue', by: { name: 'Nguyễn quan1' } },
    ])
    const approved = await as('tckt', 'POST', `/reports/${first.id}/approval`, { action: 'approve' })
    expect(approved.body).toMatchObject({ state: 'approved' })
  })

  it('is named by the public page', async () => {
    const list = await as('quan1', 'GET', `/reports?where[year][equals]=${year}&sort=revision`)
    const answer = await opened.instance.api(
      new Request(`http://localhost:3000/verify/${list.body.docs[0].verificationCode}`, {
        headers: { accept: 'application/json' },
      }),
      { address: '127.0.0.1' },
    )
    expect(await answer.json()).toMatchObject({ issued: { number: '13-BC/QĐTN', on: `${year}-10-26` } })
  })
})
