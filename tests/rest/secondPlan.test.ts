import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { decideAs, draftActivity, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { bare, pdfText } from '#tests/support/document/pdfText.ts'

const path = 'seed/plans/guong-mau-trach-nhiem-sang-tao.json'
const file = readFileSync(path, 'utf8')
// Its plan year is the calendar year.
const year = planYearOf(today(), 1)
const contents = ['exemplarity', 'responsibility', 'creativity']

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())

const answers = [
  { question: 'digitalTask', answer: 'Hướng dẫn 20 hộ dân nộp hồ sơ trực tuyến trước tháng 9' },
  { question: 'digitalSkill', answer: 'certified' },
]

const focusOn = (keys: string[]) =>
  keys.map((content) => ({
    content,
    actions: [{ action: `Việc sẽ làm về ${content}`, measure: 'Mỗi tháng một lần', due: `${year}-12-31` }],
    avoid: ['Làm qua loa'],
  }))

describe('another province with another plan', () => {
  it('is set up by its administrator: the file comes in, the districts end, communes stand under the province', async () => {
    const { units } = opened.city
    const read = await as('admin', 'POST', '/plans/import', JSON.parse(file))
    expect(read.status).toBe(201)
    const { id } = read.body.doc
    const out = await as('admin', 'GET', `/plans/${id}/export`)
    expect(`${JSON.stringify(out.body, null, 2)}\n`).toBe(file)
    expect((await as('admin', 'PATCH', `/plans/${id}`, { status: 'published' })).status).toBe(200)
    for (const unit of ['coso1', 'coso2'] as const) {
      const moved = await as('admin', 'PATCH', `/units/${units[unit]}`, {
        parent: units.city,
        level: 'commune',
      })
      expect([unit, moved.status, moved.body.errors]).toEqual([unit, 200, undefined])
    }
    for (const unit of ['quan1', 'quan2'] as const)
      expect((await as('admin', 'PATCH', `/units/${units[unit]}`, { validTo: '2025-12-31' })).status).toBe(
        200,
      )
  })

  it('takes pledges to its own contents, confirmed in two steps at most', async () => {
    const { instance, city } = opened
    const { canbo2 } = city.people
    const former = await draftPledge(instance, canbo2, { year, commitments: true })
    const answer = await decideAs(instance, canbo2, {
      ...{ collection: 'pledges', id: former },
      body: { action: 'submit' },
    })
    expect(codeOf(answer)).toEqual([400, 'content-missing'])
    for (const [who, approvers] of [
      ['canbo1', ['coso1']],
      ['phoCoso1', ['coso1', 'thanhdoan']],
    ] as const) {
      const id = await draftPledge(instance, city.people[who], { year, focus: focusOn(contents), answers })
      await submitted(instance, city.people[who], { collection: 'pledges', id })
      const states: string[] = []
      for (const approver of approvers)
        states.push((await as(approver, 'POST', `/pledges/${id}/approval`, { action: 'approve' })).body.state)
      expect([who, states.at(-1)]).toEqual([who, 'approved'])
    }
  })

  it('refuses a pledge that lacks one of its contents, and says which', async () => {
    const { instance, city } = opened
    const id = await draftPledge(instance, city.people.coso2, { year, focus: focusOn(contents.slice(0, 2)) })
    const answer = await decideAs(instance, city.people.coso2, {
      ...{ collection: 'pledges', id },
      body: { action: 'submit' },
    })
    expect(codeOf(answer)).toEqual([400, 'content-missing'])
    expect(answer.body.errors[0].message).toMatch(/Sáng tạo/)
  })

  it('asks its own questions: each of its kind, the required ones before it is submitted, printed in its own order', async () => {
    const { instance, city } = opened
    const { coso2 } = city.people
    const { docs } = (await as('coso2', 'GET', `/pledges?where[officer][equals]=${coso2.officer}`)).body
    const [{ id }] = docs
    expect(docs[0].answers.map(({ question }: { question: string }) => question)).toEqual([
      'digitalTask',
      'peopleHelped',
      'digitalSkill',
    ])
    const write = (rows: object[]) =>
      as('coso2', 'PATCH', `/pledges/${id}`, { focus: focusOn(contents), answers: rows })
    for (const [question, answer, code, path] of [
      ['peopleHelped', 'nhiều', 'not-a-number', 'answers.0.answer'],
      ['digitalSkill', 'cao', 'not-a-choice', 'answers.0.answer'],
      ['somethingElse', 'x', 'not-a-choice', 'answers.0.question'],
    ])
      expect((await write([{ question, answer }])).body.errors).toMatchObject([{ code, path }])
    expect((await write([{ question: 'peopleHelped', answer: '20' }])).status).toBe(200)
    const submit = () => decideAs(instance, coso2, { collection: 'pledges', id, body: { action: 'submit' } })
    const early = await submit()
    expect(codeOf(early)).toEqual([400, 'answer-missing'])
    expect(early.body.errors).toMatchObject([
      { path: 'answers.0.answer', message: 'Chưa trả lời: “Việc chuyển đổi số nhận làm trong năm”.' },
    ])
    expect((await write(answers)).body.errors).toBeUndefined()
    expect((await submit()).status).toBe(200)
    const file = await instance.api(
      new Request(`http://localhost:3000/api/pledges/${id}/print?format=pdf`, {
        headers: { authorization: `JWT ${coso2.token}` },
      }),
      { address: '127.0.0.1' },
    )
    const text = bare(await pdfText(Buffer.from(await file.arrayBuffer())))
    const places = [
      'I. NỘI DUNG PHẤN ĐẤU',
      'II. THAM GIA CHUYỂN ĐỔI SỐ',
      'Hướng dẫn 20 hộ dân',
      'Đã có chứng chỉ',
      'III. SÁNG KIẾN',
      'IV. CAM KẾT',
    ].map((part) => text.indexOf(bare(part)))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(text).not.toContain(bare('CHỈ TIÊU THEO CHỨC VỤ'))
  })

  it('judges by its own year, standards and targets', async () => {
    const { instance, city } = opened
    const hours = await draftActivity(instance, city.people.canbo1, { hostUnit: city.units.coso1 })
    await submitted(instance, city.people.canbo1, { collection: 'activities', id: hours })
    await as('coso1', 'POST', `/activities/${hours}/approval`, { action: 'approve' })
    const own = await as('coso1', 'GET', `/officers/${city.people.coso1.officer}/compliance?year=${year}`)
    expect(own.body.standards.map(({ key }: { key: string }) => key)).toEqual([
      'weeklyHours',
      'monthlyAttendance',
    ])
    expect([own.body.from, own.body.to]).toEqual([`${year}-01-01`, `${year}-12-31`])
    const unit = await as('tckt', 'GET', `/units/${city.units.city}/compliance?year=${year}`)
    const { targets, children } = unit.body
    expect(targets.map(({ key }: { key: string }) => key)).toEqual(['T1', 'T2a', 'T3'])
    expect(targets[1]).toMatchObject({ numerator: 2 })
    const commune = children.find((child: { unit: string }) => child.unit === city.units.coso1)
    expect(commune.targets).toMatchObject([
      { key: 'T1', numerator: 0, denominator: 1 },
      { key: 'T2a', numerator: 2 },
      { key: 'T3', numerator: 0, denominator: 1 },
    ])
  })

  it('reports from the commune to the province, in its own words', async () => {
    const { units } = opened.city
    const compiled = await as('coso1', 'POST', '/reports/compile', { unit: units.coso1, year })
    expect([compiled.status, compiled.body.errors]).toEqual([201, undefined])
    const { doc } = compiled.body
    expect(Object.keys(doc.figures)).not.toHaveLength(0)
    const pdf = await opened.instance.api(
      new Request(`http://localhost:3000/api/reports/${doc.id}/file?format=pdf`, {
        headers: { authorization: `JWT ${opened.city.people.coso1.token}` },
      }),
      { address: '127.0.0.1' },
    )
    expect(pdf.status).toBe(200)
    const text = bare(await pdfText(Buffer.from(await pdf.arrayBuffer())))
    expect(text).toContain(bare('phong trào “Gương mẫu – Trách nhiệm – Sáng tạo” năm'))
    for (const own of [
      'Cán bộ Đoàn đăng ký “Gương mẫu',
      'Chỉ tiêu 3: sáng kiến',
      'Chuyển đổi số trong công tác Đoàn',
    ])
      expect(text).toContain(bare(own))
    expect(text).toContain(bare('có đủ tổng số hoạt động tình nguyện và buổi sinh hoạt'))
    expect(text).not.toContain(bare('Cán bộ Đoàn trách nhiệm'))
    expect(text).not.toContain(bare('Cần Thơ'))
  })
})
