import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import sharp from 'sharp'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { draftActivity, submitted } from '#tests/support/approval/papers.ts'
import { type Opened, openCity, spanOf } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#a00' } })
    .withExif({ IFD0: { Copyright: 'bi-mat' }, IFD3: { GPSLatitude: '10/1 2/1 3/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
const png = () =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: '#0a0' } })
    .png()
    .toBuffer()
const pdf = (more = '') =>
  Buffer.from(`%PDF-1.4\n${more}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`)
const xlsx = async () => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Ký tên').addRow(['Nguyễn Văn A'])
  return Buffer.from(await book.xlsx.writeBuffer())
}

function upload(
  person: PersonKey | null,
  bytes: Uint8Array,
  {
    name = 'anh.jpg',
    type = 'image/jpeg',
    payload,
  }: { name?: string; type?: string; payload?: unknown } = {},
) {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  if (payload !== undefined) body.append('_payload', JSON.stringify(payload))
  return as(person, 'POST', '/evidence', body)
}
const uploaded = async (person: PersonKey) => (await upload(person, await photo())).body.doc
async function fetchFile(person: PersonKey | null, filename: string) {
  const headers: Record<string, string> = person ? { authorization: `JWT ${city.people[person].token}` } : {}
  const request = new Request(`http://localhost:3000/api/evidence/file/${filename}`, { headers })
  const response = await opened.instance.api(request, { address: '127.0.0.1' })
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

describe('a file', () => {
  it('is kept under a random name, its own name as text; a photograph loses where it was taken', async () => {
    const sent = await photo()
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const { status, body } = await upload('canbo1', sent, { name: '../../Ảnh “tại nhà”.jpg' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      mimeType: 'image/jpeg',
      owner: city.people.canbo1.officer,
      originalName: 'Ảnh “tại nhà”.jpg',
    })
    expect(body.doc.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    const { bytes, headers } = await fetchFile('canbo1', body.doc.filename)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes.includes('bi-mat')).toBe(false)
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('content-type')).toBe('image/jpeg')
  })

  it('may be PNG, PDF or xlsx', async () => {
    for (const [bytes, name, type] of [
      [await png(), 'a.png', 'image/png'],
      [pdf(), 'a.pdf', 'application/pdf'],
      [await xlsx(), 'a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ] as const) {
      const { status, body } = await upload('canbo1', bytes, { name, type })
      expect([name, status, body.doc?.mimeType]).toEqual([name, 201, type])
    }
  })

  const text = (content: string) => Buffer.from(content)
  it.each([
    ['a page', text('<html><script>alert(1)</script></html>'), 'a.html', 'text/html'],
    [
      'a page that says it is a picture',
      text('<html><script>alert(1)</script></html>'),
      'a.jpg',
      'image/jpeg',
    ],
    [
      'a drawing with script',
      text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'a.svg',
      'image/svg+xml',
    ],
    [
      'a drawing that says it is a picture',
      text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.png',
      'image/png',
    ],
    ['a program', Buffer.concat([text('MZ'), Buffer.alloc(200)]), 'a.exe', 'application/x-msdownload'],
    ['a script', text('alert(1)'), 'a.js', 'text/javascript'],
    ['a PDF that is a page too', pdf('<html><script>alert(1)</script></html>'), 'a.pdf', 'application/pdf'],
    [
      'a PDF that runs something',
      pdf('<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>'),
      'a.pdf',
      'application/pdf',
    ],
    ['half a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]), 'a.jpg', 'image/jpeg'],
    ['a plain zip', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'), 'a.xlsx', 'application/zip'],
    ['nothing', Buffer.alloc(0), 'a.jpg', 'image/jpeg'],
    ['a text', text('xin chào'), 'a.txt', 'text/plain'],
  ])('is refused when it is %s', async (_, bytes, name, type) => {
    const { status, body } = await upload('canbo1', bytes, { name, type })
    expect([400, 413, 415]).toContain(status)
    expect(body.errors[0]).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/\S/) })
  })

  it('is refused beyond 10 MB, and a picture beyond 50 megapixels', async () => {
    const large = Buffer.concat([pdf(), randomBytes(10 * 1024 * 1024)])
    expect((await upload('canbo1', large, { name: 'a.pdf', type: 'application/pdf' })).status).toBe(413)
    const wide = await sharp({ create: { width: 12_000, height: 5_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 1 })
      .toBuffer()
    expect((await upload('canbo1', wide, { name: 'a.png', type: 'image/png' })).status).toBe(415)
  })

  it('comes as a file only, from somebody signed in, and what is said beside it counts for nothing', async () => {
    expect((await upload(null, await photo())).status).toBe(401)
    expect((await as('canbo1', 'POST', '/evidence', { originalName: 'x' })).status).toBe(400)
    const payload = {
      owner: city.people.coso1.officer,
      originalName: 'x',
      digest: 'y',
      filename: '../x',
      url: 'http://127.0.0.1/x',
      mimeType: 'text/html',
    }
    const named = await upload('canbo1', await photo(), { payload })
    expect([201, 400]).toContain(named.status)
    const { url: _, filename: __, ...beside } = payload
    const { body } = await upload('canbo1', await photo(), { payload: beside })
    expect(body.doc).toMatchObject({
      owner: city.people.canbo1.officer,
      originalName: 'anh.jpg',
      mimeType: 'image/jpeg',
    })
    expect(body.doc.digest).toMatch(/^[0-9a-f]{64}$/)
    const pasted = await as('canbo1', 'POST', '/evidence', {
      url: 'http://127.0.0.1:1/x.jpg',
      filename: 'x.jpg',
    })
    expect(pasted.status).toBe(400)
    for (const path of [
      '/evidence/paste-url?src=http://127.0.0.1/x',
      `/evidence/paste-url/${body.doc.id}?src=http://127.0.0.1/x`,
    ]) {
      const answer = await as('canbo1', 'GET', path)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    }
  })
})

describe('who sees a file', () => {
  it('its owner, and those who see a record on which it hangs, by id and as a file', async () => {
    const doc = await uploaded('canbo1')
    const seen = async (person: PersonKey | null) => [
      (await as(person, 'GET', `/evidence/${doc.id}`)).status,
      (await fetchFile(person, doc.filename)).status,
    ]
    for (const person of ['coso1', 'quan1', 'quan2', 'canbo2'] as const) {
      expect([person, ...(await seen(person))]).toEqual([person, 404, 404])
    }
    expect(await seen('canbo1')).toEqual([200, 200])
    expect(await seen('admin')).toEqual([200, 200])
    expect(await seen(null)).toEqual([401, 401])
    await draftActivity(opened.instance, city.people.canbo1, { evidence: [doc.id] })
    for (const person of ['coso1', 'quan1', 'vanphong1', 'thanhdoan'] as const) {
      expect([person, ...(await seen(person))]).toEqual([person, 200, 200])
    }
    for (const person of ['quan2', 'canbo2', 'chidoan1'] as const) {
      expect([person, ...(await seen(person))]).toEqual([person, 404, 404])
    }
  })

  it('the host who confirms the record', async () => {
    const doc = await uploaded('canbo1')
    const id = await draftActivity(opened.instance, city.people.canbo1, {
      evidence: [doc.id],
      hostUnit: city.units.quan2,
    })
    await submitted(opened.instance, city.people.canbo1, { collection: 'activities', id })
    expect((await fetchFile('quan2', doc.filename)).status).toBe(200)
    expect((await fetchFile('coso2', doc.filename)).status).toBe(404)
  })

  it('those on the roster of an event with the sign-in sheet, on whose records it then hangs', async () => {
    const doc = await uploaded('coso1')
    const roster = [{ officer: city.people.canbo1.officer, attendance: 'onTime' }]
    const made = await as('coso1', 'POST', '/events', {
      title: 'Họp chi đoàn',
      kind: 'branchMeeting',
      ...spanOf(),
      hostUnit: city.units.coso1,
      roster,
      evidence: [doc.id],
      close: true,
    })
    expect(made.status).toBe(201)
    expect((await fetchFile('canbo1', doc.filename)).status).toBe(200)
    expect((await fetchFile('chidoan1', doc.filename)).status).toBe(404)
    const { docs } = (await as('canbo1', 'GET', `/activities?where[event][equals]=${made.body.doc.id}`)).body
    expect(docs[0].evidence).toEqual([doc.id])
  })

  it('nobody by hanging a file he may not see on a record of his own', async () => {
    const doc = await uploaded('canbo1')
    const body = {
      kind: 'volunteerHours',
      title: 'Mượn minh chứng',
      ...spanOf(),
      evidence: [doc.id],
    }
    const made = await as('canbo2', 'POST', '/activities', body)
    expect([made.status, made.body.errors?.[0]]).toEqual([
      400,
      expect.objectContaining({ code: 'unknown-reference', path: 'evidence.0' }),
    ])
    const own = await draftActivity(opened.instance, city.people.canbo2)
    expect((await as('canbo2', 'PATCH', `/activities/${own}`, { evidence: [doc.id] })).status).toBe(400)
    const event = {
      title: 'Họp',
      kind: 'branchMeeting',
      ...spanOf(),
      hostUnit: city.units.coso2,
      evidence: [doc.id],
    }
    expect((await as('coso2', 'POST', '/events', event)).status).toBe(400)
    expect((await fetchFile('canbo2', doc.filename)).status).toBe(404)
    // His superior sees it nowhere yet; once it hangs on a record that he sees, he may use it too.
    const first = await draftActivity(opened.instance, city.people.canbo1, { evidence: [doc.id] })
    const sheet = { ...event, ...spanOf(), hostUnit: city.units.coso1 }
    expect((await as('coso1', 'POST', '/events', sheet)).status).toBe(201)
    expect(
      (await as('canbo1', 'PATCH', `/activities/${first}`, { title: 'Giữ nguyên', evidence: [doc.id] }))
        .status,
    ).toBe(200)
  })

  it('those who see the record in whatever field it hangs: a document’s by those it binds too, a paper’s by its line', async () => {
    const seen = async (people: PersonKey[], filename: string) =>
      Promise.all(people.map(async (person) => [person, (await fetchFile(person, filename)).status]))
    const scan = await uploaded('quan1')
    const document = {
      unit: city.units.quan1,
      title: 'Kế hoạch',
      kind: 'other',
      date: '2026-01-05',
      file: scan.id,
    }
    expect((await as('quan1', 'POST', '/documents', document)).status).toBe(201)
    expect(await seen(['coso1', 'canbo1', 'thanhdoan', 'admin', 'quan2', 'canbo2'], scan.filename)).toEqual([
      ['coso1', 200],
      ['canbo1', 200],
      ['thanhdoan', 200],
      ['admin', 200],
      ['quan2', 404],
      ['canbo2', 404],
    ])
    const proof = await uploaded('canbo1')
    const initiative = {
      title: 'Sổ tay điện tử',
      kind: 'experience',
      field: 'union',
      recognition: { by: 'agencyHead', file: proof.id },
    }
    const made = await as('canbo1', 'POST', '/initiatives', initiative)
    expect([made.status, made.body.doc?.recognition?.file]).toEqual([201, proof.id])
    expect(await seen(['coso1', 'quan1', 'admin', 'quan2', 'chidoan1'], proof.filename)).toEqual([
      ['coso1', 200],
      ['quan1', 200],
      ['admin', 200],
      ['quan2', 404],
      ['chidoan1', 404],
    ])
    const borrowed = { ...initiative, recognition: { by: 'agencyHead', file: proof.id } }
    const refused = await as('canbo2', 'POST', '/initiatives', borrowed)
    expect([refused.status, refused.body.errors?.[0].path]).toEqual([400, 'recognition.file'])
  })

  it.each([
    '..%2f..%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '....//....//etc/passwd',
    'x.jpg?prefix=../../',
    'x%00.jpg',
    '',
    'a'.repeat(400),
  ])('no path leads out of the folder: %s', async (path) => {
    for (const person of ['canbo1', 'admin'] as const) {
      const { status } = await fetchFile(person, path)
      expect([400, 403, 404]).toContain(status)
    }
  })
})
