import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { decideAs, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { docxText, unzip } from '#tests/support/document/docxText.ts'
import { bare, pdfPages, pdfText } from '#tests/support/document/pdfText.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

const year = planYearOf(today())
let app: Instance
let city: City
let pledge: string
let event: string
let session: string
let review: string

beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
  pledge = await draftPledge(app, city.people.canbo1, { year })
  await submitted(app, city.people.canbo1, { collection: 'pledges', id: pledge })
  const body = { action: 'approve', comment: 'Đồng ý với nội dung đăng ký' }
  const approved = await decideAs(app, city.people.coso1, { collection: 'pledges', id: pledge, body })
  if (approved.status !== 200) throw new Error(JSON.stringify(approved.body))
  event = await makeEvent()
  session = await makeSession()
  review = await makeReview()
})
afterAll(() => app.close())

const print = async (path: string, person: PersonKey | null) => {
  const headers = person ? { authorization: `JWT ${city.people[person].token}` } : undefined
  const request = new Request(`http://localhost:3000/api${path}`, headers ? { headers } : {})
  const response = await app.api(request, { address: '127.0.0.1' })
  const bytes = Buffer.from(await response.arrayBuffer())
  keep(path, bytes, response.status)
  return { status: response.status, headers: response.headers, bytes }
}
const codeOf = ({ bytes }: { bytes: Buffer }) => JSON.parse(bytes.toString()).errors[0].code

describe('a paper to print', () => {
  it('is the pledge as form a1, as pdf and docx alike', async () => {
    const pdf = await print(`/pledges/${pledge}/print?format=pdf`, 'canbo1')
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(decodeURIComponent(pdf.headers.get('content-disposition') ?? '')).toContain(
      `Bản đăng ký Nguyễn canbo1 năm ${year}.pdf`,
    )
    const docx = await print(`/pledges/${pledge}/print?format=docx`, 'canbo1')
    const text = await docxText(docx.bytes)
    for (const said of [
      'Mẫu a1 ĐKCT01',
      'BCH ĐOÀN COSO1',
      'ĐOÀN QUAN1',
      'BẢN ĐĂNG KÝ',
      'Nguyễn canbo1',
      'Việc sẽ làm về exemplarity',
      'Giờ làm việc tình nguyện mỗi tuần: 02 giờ/tuần',
      'Sổ tay điện tử',
      'Không uống rượu, bia trong giờ làm việc',
      'TM. BAN CHẤP HÀNH',
      'Nguyễn coso1',
    ]) {
      expect(text).toContain(said)
      expect(pdfText(pdf.bytes)).toContain(bare(said))
    }
    expect(text).not.toContain('BẢN NHÁP')
  })

  it('gives the same bytes twice, and nothing outside itself', async () => {
    for (const format of ['pdf', 'docx']) {
      const first = await print(`/pledges/${pledge}/print?format=${format}`, 'canbo1')
      const again = await print(`/pledges/${pledge}/print?format=${format}`, 'coso1')
      expect(again.bytes.equals(first.bytes)).toBe(true)
    }
    const parts = await unzip((await print(`/pledges/${pledge}/print?format=docx`, 'canbo1')).bytes)
    for (const [, text] of parts) expect(text).not.toMatch(/TargetMode="External"|attachedTemplate/)
  })

  it('is an attendance sheet by office and given name', async () => {
    const { bytes } = await print(`/events/${event}/print?format=docx`, 'coso1')
    const text = await docxText(bytes)
    expect(text).toContain('DANH SÁCH THAM DỰ')
    expect(text).toContain('Dọn vệ sinh <công viên> & kênh rạch')
    expect(text.indexOf('Nguyễn coso1')).toBeLessThan(text.indexOf('Nguyễn canbo1'))
    expect(text).toContain('Danh sách có 3 đồng chí.')
  })

  it('is the minutes of a session', async () => {
    const { bytes } = await print(`/sessions/${session}/print?format=docx`, 'coso1')
    const text = await docxText(bytes)
    for (const said of [
      'BIÊN BẢN',
      `quý I năm ${year}`,
      'Số: 05-BB/ĐTN',
      'Có mặt: 2/3 đồng chí',
      'Đi công tác',
    ])
      expect(text).toContain(said)
    expect(text).toContain('Còn chậm báo cáo')
    expect(text).toContain('Được người: đạt')
  })

  it('notes who read the minutes of a session', async () => {
    const rows = await query<{ reader: string }>(
      app.payload,
      sql`select distinct reader_name as reader from reads where collection = 'sessions' and record = ${session}`,
    )
    expect(rows.map(({ reader }) => reader)).toEqual(['Nguyễn coso1'])
  })

  it('is the annual review as form a2, with what was pledged and what the system counted', async () => {
    const { bytes, status } = await print(`/reviews/${review}/print?format=docx`, 'canbo1')
    expect(status).toBe(200)
    const text = await docxText(bytes)
    for (const said of [
      'Mẫu a2 KĐCT01',
      'BẢN TỰ KIỂM ĐIỂM, ĐÁNH GIÁ',
      'Giờ làm việc tình nguyện mỗi tuần: đủ 40/50 kỳ (80,0%), đã thực hiện 86 giờ',
      '- Trực tiếp dân sáng thứ Bảy',
      'Đã trực đủ các buổi',
      'Chưa thường xuyên đọc tài liệu',
      'Được lòng dân: đạt',
      'Hoàn thành tốt nhiệm vụ',
    ])
      expect(text).toContain(said)
  })

  it('is an officer’s plan year on one page', async () => {
    const { bytes, status } = await print(
      `/officers/${city.people.canbo1.officer}/print?year=${year}`,
      'canbo1',
    )
    expect(status).toBe(200)
    expect(pdfPages(bytes)).toBe(1)
    const text = pdfText(bytes)
    expect(text).toContain(bare('TỔNG HỢP KẾT QUẢ CÁ NHÂN'))
    expect(text).toContain(bare('Giờ làm việc tình nguyện mỗi tuần'))
    expect(text).toContain(bare('Bản đăng ký: Đã xác nhận'))
  })

  it('goes to nobody who may not read the record', async () => {
    const officer = city.people.canbo1.officer
    for (const path of [`/pledges/${pledge}`, `/officers/${officer}`, `/sessions/${session}`]) {
      expect({ path, status: (await print(`${path}/print`, 'canbo2')).status }).toEqual({ path, status: 404 })
      expect((await print(`${path}/print`, null)).status).toBe(401)
    }
    expect((await print(`/sessions/${session}/print`, 'vanphong1')).status).toBe(404)
    expect((await print('/pledges/nonsense/print', 'canbo1')).status).toBe(404)
    expect((await print(`/pledges/${crypto.randomUUID()}/print`, 'canbo1')).status).toBe(404)
  })

  it('knows docx and pdf only', async () => {
    for (const format of ['exe', 'xlsx', '', 'pdf%00']) {
      const answer = await print(`/pledges/${pledge}/print?format=${format}`, 'canbo1')
      expect({ format, status: answer.status, code: codeOf(answer) }).toEqual({
        format,
        status: 400,
        code: 'unknown-format',
      })
    }
    expect((await print(`/activities/${pledge}/print`, 'canbo1')).status).toBe(404)
    expect((await print(`/officers/${city.people.canbo1.officer}/print?year=x`, 'canbo1')).status).toBe(400)
  })
})

describe('a whole unit in one file', () => {
  const of = (paper: string, more = '') =>
    `/units/${city.units.coso1}/print?paper=${paper}&year=${year}${more}`

  it('holds the pledges that stand, as far as the caller reads them', async () => {
    const other = await draftPledge(app, city.people.phoCoso1, { year })
    await submitted(app, city.people.phoCoso1, { collection: 'pledges', id: other })
    const all = pdfText((await print(of('pledges'), 'coso1')).bytes)
    expect(all).toContain(bare('Nguyễn canbo1'))
    expect(all).toContain(bare('Nguyễn phoCoso1'))
    expect(all).toContain(bare('Đang chờ xác nhận'))
    const own = pdfText((await print(of('pledges'), 'canbo1')).bytes)
    expect(own).not.toContain(bare('Nguyễn phoCoso1'))
  })

  it('reaches the units below when asked', async () => {
    const path = `/units/${city.units.quan1}/print?paper=pledges&year=${year}&format=docx`
    expect(codeOf(await print(path, 'quan1'))).toBe('nothing-to-print')
    expect(await docxText((await print(`${path}&below=true`, 'quan1')).bytes)).toContain('Nguyễn canbo1')
  })

  it('holds events, sessions and the officers’ years', async () => {
    for (const [paper, said] of [
      ['events', 'DANH SÁCH THAM DỰ'],
      ['sessions', 'BIÊN BẢN'],
      ['officers', 'TỔNG HỢP KẾT QUẢ CÁ NHÂN'],
    ] as const) {
      const { bytes, status } = await print(of(paper, '&format=docx'), 'coso1')
      expect({ paper, status }).toEqual({ paper, status: 200 })
      expect(await docxText(bytes)).toContain(said)
    }
  })

  it('says what is wrong with a question', async () => {
    const unit = `/units/${city.units.coso1}/print`
    expect((await print(unit, null)).status).toBe(401)
    expect(codeOf(await print(unit, 'coso1'))).toBe('required')
    expect(codeOf(await print(`${unit}?paper=x`, 'coso1'))).toBe('invalid-query')
    expect(codeOf(await print(`${unit}?paper=pledges&year=1`, 'coso1'))).toBe('invalid-query')
    expect(codeOf(await print(`${unit}?paper=pledges&format=odt`, 'coso1'))).toBe('unknown-format')
    expect((await print('/units/nonsense/print?paper=pledges', 'coso1')).status).toBe(404)
    expect(codeOf(await print(of('pledges'), 'canbo2'))).toBe('nothing-to-print')
    expect(codeOf(await print(of('officers'), 'canbo2'))).toBe('nothing-to-print')
  })
})

async function makeEvent(): Promise<string> {
  const started = new Date(Date.now() - 3 * 86_400_000)
  started.setUTCHours(11, 0, 0, 0)
  const roster = (['canbo1', 'coso1', 'chidoan1'] as const).map((key) => ({
    officer: city.people[key].officer,
    attendance: 'onTime',
  }))
  const body = {
    title: 'Dọn vệ sinh <công viên> & kênh rạch',
    kind: 'volunteerActivity',
    startsAt: started.toISOString(),
    endsAt: new Date(started.getTime() + 7_200_000).toISOString(),
    hostUnit: city.units.coso1,
    place: 'Công viên Lưu Hữu Phước',
    roster,
  }
  const made = await app.send('POST', '/events', { token: city.people.coso1.token, body })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return made.body.doc.id
}

async function makeSession(): Promise<string> {
  const { coso1, phoCoso1, canbo1 } = city.people
  const entry = (officer: string) => ({
    officer,
    selfCriticism: 'Còn chậm báo cáo\nĐã rút kinh nghiệm',
    comments: 'Cần chủ động hơn',
    conclusion: 'Hoàn thành tốt',
    merits: [{ key: 'person', met: true }],
    remedies: [{ remedy: 'Nộp báo cáo trước ngày 25 hằng tháng', due: `${year}-03-31` }],
  })
  const made = await app.payload.create({
    collection: 'sessions',
    overrideAccess: true,
    data: {
      unit: city.units.coso1,
      period: `${year}-Q1`,
      heldOn: `${year - 1}-11-20`,
      number: '05',
      place: 'Phòng họp Đoàn',
      chair: coso1.officer,
      secretary: phoCoso1.officer,
      present: [coso1.officer, phoCoso1.officer],
      absent: [{ officer: canbo1.officer, reason: 'Đi công tác' }],
      entries: [entry(coso1.officer), entry(phoCoso1.officer), entry(canbo1.officer)],
    } as never,
  })
  return String(made.id)
}

async function makeReview(): Promise<string> {
  const facts = {
    version: 1,
    asOf: new Date().toISOString(),
    standards: [
      {
        ...{ key: 'weeklyHours', measure: 'minutes', met: 40, owed: 50, done: 5160 },
        label: { vi: 'Giờ làm việc tình nguyện mỗi tuần', en: 'Volunteer hours a week' },
      },
    ],
    pledge: {
      id: pledge,
      contents: [
        {
          content: 'responsibility',
          actions: [{ action: 'Trực tiếp dân sáng thứ Bảy', measure: null, due: null, evidence: null }],
          avoid: [],
        },
      ],
      plannedInitiatives: [],
    },
  }
  const made = await app.payload.create({
    collection: 'reviews',
    overrideAccess: true,
    data: {
      officer: city.people.canbo1.officer,
      unit: city.units.coso1,
      kind: 'annual',
      period: String(year - 1),
      results: [{ content: 'responsibility', result: 'Đã trực đủ các buổi' }],
      shortcomings: 'Chưa thường xuyên đọc tài liệu',
      remedies: [{ remedy: 'Đọc tài liệu mỗi tuần một giờ', due: `${year}-03-31` }],
      collective: { comment: 'Nhất trí', merits: [{ key: 'people', met: true }] },
      conclusion: 'Hoàn thành tốt nhiệm vụ',
    } as never,
  })
  const id = String(made.id)
  await query(
    app.payload,
    sql`update reviews set facts = ${JSON.stringify(facts)}::jsonb where id = ${id}::uuid`,
  )
  return id
}

/** With PRINT_OUT set, the files are kept to be looked at. */
function keep(path: string, bytes: Buffer, status: number): void {
  const folder = process.env.PRINT_OUT
  if (folder === undefined || status !== 200) return
  mkdirSync(folder, { recursive: true })
  const format = bytes.subarray(0, 4).toString() === '%PDF' ? 'pdf' : 'docx'
  const [, slug, , query = ''] = path.split(/[/?]/).filter((part) => part !== 'print')
  writeFileSync(`${folder}/${slug}-${/paper=(\w+)/.exec(query)?.[1] ?? 'one'}.${format}`, bytes)
}
