import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readWorkbook } from '#server/sheet/readWorkbook.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { type WorkbookSheets, workbook } from '#tests/support/roster/workbook.ts'
import { makeZip } from '#tests/support/roster/zip.ts'

let app: Instance
let city: City
let quan1: string
beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
  const unit = await app.payload.findByID({ collection: 'units', id: city.units.quan1, overrideAccess: true })
  quan1 = String(unit.code)
})
afterAll(() => app.close())

const head = ['Mã', 'Họ và tên', 'Ngày sinh', 'Đối tượng', 'Đơn vị', 'Chức vụ', 'Từ ngày']
const listOf = (...rows: unknown[][]): WorkbookSheets => ({ 'Cán bộ': [head, ...rows] })
const good = (code: string, name = 'Lê Thị Mẫu') => [
  code,
  name,
  '05/03/1999',
  'Khác',
  quan1,
  'UV BCH',
  '01/09/2025',
]

type Sent = { person?: PersonKey; dryRun?: string; language?: string }

async function post(bytes: Uint8Array | null, { person = 'tckt', dryRun, language }: Sent = {}) {
  const form = new FormData()
  if (bytes) form.set('file', new Blob([bytes as BlobPart]), 'danh-sach.xlsx')
  if (dryRun !== undefined) form.set('dryRun', dryRun)
  const headers = language ? { 'accept-language': language } : {}
  return app.send('POST', '/import/roster', { token: city.people[person].token, body: form, headers })
}
const officersOf = async (code: string) =>
  (await app.send('GET', `/officers?where[code][equals]=${code}`, { token: city.people.tckt.token })).body
    .totalDocs

describe('POST /api/import/roster', () => {
  it('tries, stores, and finds nothing to do the second time', async () => {
    const bytes = await workbook(listOf(good('R-1')))
    const trial = await post(bytes, { dryRun: 'true' })
    expect(trial.status).toBe(200)
    expect(trial.body).toEqual({
      dryRun: true,
      counts: {
        units: { created: 0, updated: 0, unchanged: 0 },
        officers: { created: 1, updated: 0, unchanged: 0 },
        appointments: { created: 1, updated: 0, unchanged: 0 },
      },
      problems: [],
      notes: [],
    })
    expect(await officersOf('R-1')).toBe(0)
    const stored = await post(bytes)
    expect(stored.status).toBe(200)
    expect(stored.body).toMatchObject({ dryRun: false, counts: { officers: { created: 1 } } })
    expect(await officersOf('R-1')).toBe(1)
    expect((await post(bytes)).body.counts).toMatchObject({
      officers: { unchanged: 1 },
      appointments: { unchanged: 1 },
    })
  })

  it('makes people visible where they belong, and nowhere else', async () => {
    const seen = (person: PersonKey) =>
      app.send('GET', '/officers?where[code][equals]=R-1', { token: city.people[person].token })
    expect((await seen('quan1')).body.totalDocs).toBe(1)
    expect((await seen('quan2')).body.totalDocs).toBe(0)
    expect((await seen('coso1')).body.totalDocs).toBe(0)
  })

  it('answers every place to correct: 200 when tried, 422 and nothing stored otherwise', async () => {
    const bytes = await workbook(
      listOf(good('R-2', 'Trần Văn Thử'), [
        'R-3',
        'Lê Thị Mẫu',
        '31/02/1999',
        'Khác',
        'Không có',
        'Tổ trưởng',
      ]),
    )
    const place = {
      sheet: 'Cán bộ',
      row: 3,
      column: 'C',
      heading: 'Ngày sinh',
      value: '31/02/1999',
      code: 'not-a-day',
    }
    const trial = await post(bytes, { dryRun: '1' })
    expect(trial.status).toBe(200)
    expect(trial.body.problems).toHaveLength(3)
    expect(trial.body.problems[0]).toEqual({
      ...place,
      message: expect.stringContaining('Ngày không hợp lệ'),
    })
    const refused = await post(bytes)
    expect(refused.status).toBe(422)
    expect(refused.body.problems).toEqual(trial.body.problems)
    expect(refused.body.errors).toEqual([
      { code: 'roster-problems', message: expect.stringContaining('3 chỗ cần sửa') },
    ])
    expect(await officersOf('R-2')).toBe(0)
  })

  it('words problems in English when asked', async () => {
    const bytes = await workbook(listOf(['R-3', 'Lê Thị Mẫu', '31/02/1999']))
    const { body } = await post(bytes, { dryRun: 'true', language: 'en' })
    expect(body.problems[0].message).toContain('Not a valid day')
  })

  it('is for those who organise', async () => {
    const bytes = await workbook(listOf(good('R-4', 'Vũ Văn Ngoài')))
    for (const person of ['thanhdoan', 'quan1', 'vanphong1', 'canbo1'] as const) {
      expect({ person, status: (await post(bytes, { person })).status }).toEqual({ person, status: 403 })
    }
    const form = new FormData()
    form.set('file', new Blob([bytes as BlobPart]))
    expect((await app.send('POST', '/import/roster', { body: form })).status).toBe(401)
    expect(await officersOf('R-4')).toBe(0)
  })

  it('gives no administrator’s office to anybody by a list', async () => {
    const row = [...good('R-5', 'Phạm Văn Nháp').slice(0, 5), 'Quản trị hệ thống', '01/09/2025']
    const { status, body } = await post(await workbook(listOf(row)))
    expect(status).toBe(422)
    expect(body.problems).toMatchObject([{ column: 'F', row: 2, code: 'office-not-allowed' }])
  })

  it.each<[string, () => Uint8Array | null, number, string]>([
    ['no file', () => null, 400, 'file-missing'],
    ['an empty file', () => new Uint8Array(), 400, 'file-missing'],
    ['no workbook', () => Buffer.from('Mã;Họ và tên'), 422, 'file-not-xlsx'],
    ['half a workbook', () => Buffer.from('PK\u0003\u0004….'), 422, 'file-damaged'],
    [
      'a password',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      422,
      'file-encrypted',
    ],
    [
      'a bomb',
      () => makeZip([{ name: 'xl/workbook.xml', data: Buffer.alloc(60 * 1024 * 1024) }]),
      422,
      'file-bomb',
    ],
    ['10 MB and more', () => new Uint8Array(10 * 1024 * 1024 + 1), 413, 'too-large'],
  ])('refuses %s', async (_, make, status, code) => {
    const answer = await post(make())
    expect({ status: answer.status, code: answer.body.errors[0].code }).toEqual({ status, code })
    expect(answer.body.errors[0].message).toMatch(/\p{L}/u)
  })

  it('refuses a switch it cannot read, a body that is no form, and other methods', async () => {
    const bytes = await workbook(listOf(good('R-6', 'Hồ Thị Dạng')))
    expect((await post(bytes, { dryRun: 'maybe' })).status).toBe(400)
    const token = city.people.tckt.token
    expect((await app.send('POST', '/import/roster', { token, body: { file: 'x' } })).status).toBe(400)
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await app.send('POST', '/import/roster', { token, body: '--x\r\nbroken', headers })).status).toBe(
      400,
    )
    const { status } = await app.send('GET', '/import/roster', { token })
    expect([404, 405]).toContain(status)
    expect(await officersOf('R-6')).toBe(0)
  })
})

describe('GET /api/import/roster/template', () => {
  it('is a workbook for those who organise', async () => {
    const request = (person: PersonKey) =>
      app.api(
        new Request('http://localhost:3000/api/import/roster/template', {
          headers: { authorization: `JWT ${city.people[person].token}` },
        }),
        { address: '127.0.0.1' },
      )
    const response = await request('tckt')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    expect(response.headers.get('content-disposition')).toContain('.xlsx')
    const sheets = await readWorkbook(new Uint8Array(await response.arrayBuffer()))
    expect(sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', 'Đơn vị', 'Cán bộ', 'Bổ nhiệm', 'Ví dụ'])
    expect((await request('quan1')).status).toBe(403)
  })
})
