import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Day, toDay } from '#core/calendar/day.ts'
import { placeAndDay } from '#core/document/letterhead.ts'
import type { Block, Part } from '#core/document/model.ts'
import { paperHead } from '#core/document/paperHead.ts'
import { paperParts } from '#core/form/form.ts'
import { comparePeople } from '#core/paper/comparePeople.ts'
import { type PrintedPledge, pledgePart } from '#core/paper/pledgePart.ts'
import { writeQuotas } from '#core/paper/quotas.ts'
import { type PrintedSummary, summaryPart } from '#core/paper/summaryPart.ts'
import { en, vi } from '#i18n/print.ts'
import { plan } from '#seed/plan.ts'
import { toPdf } from '#server/document/toPdf.ts'
import { pdfPages } from '#tests/support/document/pdfText.ts'

const unit = { code: 'X', name: 'Đoàn phường', superior: 'Quận đoàn', standingCommittee: false }
const issue = {
  head: paperHead(plan.report, unit),
  form: { title: 'BẢN ĐĂNG KÝ', subject: 'Năm 2026' },
  day: toDay('2026-01-09'),
  signed: true,
  number: null,
  mark: null,
}
const person = {
  ...{ id: 'p', name: 'Trần Thị Mẫu', dateOfBirth: null, gender: null, partyMember: null },
  ...{ employment: null, employer: null, unit: 'Đoàn phường', posts: ['Bí thư – Đoàn phường'] },
}
const pledge: PrintedPledge = {
  ...{ issue, person, quotas: [], initiatives: [], commitments: [] },
  sections: paperParts.pledge.map((part) => ({ heading: null, part, answers: [] })),
  focus: [{ label: 'Trách nhiệm', actions: [], avoid: ['Làm qua loa.', 'Đùn đẩy'] }],
  decisions: [],
}
const textOf = (part: Part): string => JSON.stringify(part.blocks.map(plain))
const plain = (block: Block): unknown => {
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('')
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.map(plain))
  return block.kind === 'table' ? [...block.head, ...block.rows].flat().map(({ text }) => text) : null
}

describe('papers', () => {
  it('name the superior’s word and the unit’s, each in its place', () => {
    const decided = { office: 'deputySecretary', unit: 'Đoàn phường', comment: null }
    const decisions = [
      { ...decided, name: 'Lê Văn Một', day: toDay('2026-01-12'), above: false },
      { ...decided, name: 'Phạm Văn Hai', unit: 'Quận đoàn', day: toDay('2026-01-15'), above: true },
    ]
    const text = textOf(pledgePart({ ...pledge, decisions }, vi.words))
    expect(text).toContain('Ý kiến của Đoàn cấp trên: đồng ý (Phạm Văn Hai, Quận đoàn, ngày 15/01/2026).')
    expect(text).toContain('(Đã xác nhận trên hệ thống ngày 12/01/2026)')
    expect(text).toContain('PHÓ BÍ THƯ')
    expect(text).toContain('Những điều cần tránh: Làm qua loa; Đùn đẩy.')
  })

  it('leave open what is written by hand', () => {
    const text = textOf(pledgePart(pledge, vi.words))
    expect(text).toContain(vi.words.aboveEmpty)
    expect(text).toContain('TM. BAN CHẤP HÀNH')
    expect(text).toContain(vi.words.noQuota)
  })

  it('have the same parts in English', () => {
    expect(pledgePart(pledge, en.words).blocks).toHaveLength(pledgePart(pledge, vi.words).blocks.length)
  })

  it('write place and day as the Union does', () => {
    const on = (day: string, signed = true) =>
      placeAndDay(vi.words, { place: 'Cần Thơ', day: day as Day, signed })
    expect(on('2026-02-08')).toBe('Cần Thơ, ngày 08 tháng 02 năm 2026')
    expect(on('2026-09-30')).toBe('Cần Thơ, ngày 30 tháng 9 năm 2026')
    expect(on('2026-10-26', false)).toBe('Cần Thơ, ngày       tháng       năm 2026')
  })

  it('keep a year on one page, however much there is to say', async () => {
    const long = 'Sáng kiến cải tiến quy trình tiếp nhận hồ sơ '.repeat(12)
    const summary: PrintedSummary = {
      ...{ issue, person, year: 2026, from: toDay('2025-10-01'), to: toDay('2026-09-30') },
      pledge: 'Đã xác nhận 12/01/2026',
      review: 'Đã xác nhận 10/10/2026',
      standards: plan.standards.map(({ label, measure }) => ({
        ...{ label: label.vi, measure, met: 40, owed: 50, done: 5160 },
      })),
      initiatives: Array.from({ length: 30 }, () => long),
      conclusion: long.repeat(20),
    }
    const part = summaryPart(summary, vi.words)
    const bytes = await toPdf({ title: 't', author: 'a', at: 0, parts: [part] })
    expect(pdfPages(bytes)).toBe(1)
    expect(textOf(part)).toContain('và 28 sáng kiến khác')
  })
})

describe('writeQuotas', () => {
  const place = (office: string, level: string) => ({ office, level, fullTime: false })

  it('gives the strictest number of several posts', () => {
    const one = writeQuotas(plan, [place('secretary', 'grassroots')], vi.words)
    expect(one).toContain('Giờ làm việc tình nguyện mỗi tuần: 02 giờ/tuần')
    expect(one.find((text) => text.startsWith('Hoạt động'))).toContain('03 lần/tháng')
    const both = writeQuotas(
      plan,
      [place('secretary', 'grassroots'), place('secretary', 'district')],
      vi.words,
    )
    expect(both.find((text) => text.startsWith('Hoạt động'))).toContain('04 lần/tháng')
  })

  it('says a share as a share', () => {
    const texts = writeQuotas(plan, [place('secretary', 'grassroots')], vi.words)
    expect(texts).toContain('Họp do Đoàn triệu tập: dự đủ 100% số buổi')
  })
})

describe('comparePeople', () => {
  const named = (name: string, office = 'secretary') => ({ id: name, name, held: [{ office }] })
  const order = comparePeople(plan.officeOrder)

  it('sorts by office, then by given name', () => {
    const people = [named('Lê Văn An', 'executiveMember'), named('Đỗ Thị Bình'), named('Trần Ánh')]
    expect(people.sort(order).map(({ name }) => name)).toEqual(['Trần Ánh', 'Đỗ Thị Bình', 'Lê Văn An'])
  })

  it('is a total order', () => {
    const anybody = fc.record({
      id: fc.uuid(),
      name: fc.string(),
      held: fc.array(fc.record({ office: fc.constantFrom(...plan.officeOrder, 'x') }), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(anybody, anybody, (a, b) => {
        expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0)
        if (a.id !== b.id) expect(order(a, b)).not.toBe(0)
      }),
    )
  })
})
