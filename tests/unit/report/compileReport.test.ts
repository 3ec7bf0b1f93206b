import { describe, expect, it } from '@jest/globals'
import { writeInstant } from '#core/calendar/writeDay.ts'
import { compileReport, type ReportHead } from '#core/report/compileReport.ts'
import { writeNumber, writeRate } from '#core/report/writeNumber.ts'
import { en, vi } from '#i18n/report.ts'
import { sampleFacts } from './sampleFacts.ts'

const head: ReportHead = {
  revision: 1,
  reason: null,
  narrative: null,
  submittedAt: null,
  firstSubmittedAt: null,
  verification: null,
}
const compiled = (facts = sampleFacts(), more: Partial<ReportHead> = {}) =>
  compileReport(facts, { ...head, ...more }, vi.words)

describe('compileReport', () => {
  it('has the tables of figures, each row as wide as its columns', () => {
    const { tables } = compiled()
    expect(tables.map(({ label }) => label)).toEqual([
      'Biểu 1',
      'Biểu 1b',
      'Biểu 4',
      'Biểu 5',
      'Biểu 5b',
      'Biểu 15',
    ])
    for (const table of tables) {
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length)
    }
  })
  it('lists child units, the own officers and a total that counts everybody once', () => {
    const rows = compiled().tables[0]?.rows ?? []
    expect(rows.map(({ kind }) => kind)).toEqual(['unit', 'unit', 'unit', 'own', 'total'])
    expect(rows[0]?.cells).toEqual([1, 'Đoàn phường Xuân Khánh', 84, 63, 0.75])
    expect(rows.at(-1)?.cells).toEqual([null, 'Tổng cộng', 240, 180, 0.75])
    expect(rows[3]?.cells[1]).toBe('Cán bộ thuộc Quận đoàn Ninh Kiều')
  })
  it('writes nothing where nothing was owed, never a zero rate', () => {
    const facts = sampleFacts()
    const none = { ...facts.total, targets: [{ key: 'T2a', numerator: 0, denominator: 0 }], previous: null }
    const { tables } = compiled({ ...facts, total: none })
    expect(tables[0]?.rows.at(-1)?.cells.slice(2)).toEqual([null, null, null])
    expect(tables[1]).toMatchObject({ rows: [], empty: 'Không có dữ liệu năm trước.' })
  })
  it('sets the year before beside this one', () => {
    const compared = compiled().tables[1]?.rows
    expect(compared?.[0]?.cells).toEqual([1, 'Đoàn phường Xuân Khánh', 0.5, 0.75, 25])
  })
  it('writes dashes for hours and months that nobody owed', () => {
    const facts = sampleFacts()
    const weekly = { ...facts.total.weekly, officers: 0, met: 0, owed: 0 }
    const { tables } = compiled({ ...facts, total: { ...facts.total, weekly } })
    const total = tables.find(({ label }) => label === 'Biểu 4')?.rows.at(-1)
    expect(total?.cells.slice(2).every((cell) => cell === null)).toBe(true)
  })
  it('turns minutes into hours', () => {
    expect(compiled().tables[2]?.rows[0]?.cells.slice(2, 5)).toEqual([21, (21 * 5990) / 60, 119.8 / 60])
  })
  it('says when the figures were taken, and marks drafts, demonstrations and supplements', () => {
    expect(compiled().asOfLine).toBe('Số liệu tính đến 15 giờ 30, ngày 26/10/2026')
    const marks = compiled(sampleFacts({ demo: true }), { revision: 3 }).marks
    expect(marks).toEqual([vi.words.markDemo, vi.words.markDraft, 'Báo cáo bổ sung lần 2'])
  })
  it('prints the first submission in table 15, whatever happens later', () => {
    const first = Date.parse('2026-10-30T08:05:00+07:00')
    const again = first + 5 * 86_400_000
    const row = compiled(sampleFacts(), {
      revision: 2,
      submittedAt: again,
      firstSubmittedAt: first,
    }).tables.at(-1)?.rows[0]
    expect(row?.cells.slice(2)).toEqual(['2026-10-29', first, 'Đã nộp, sau hạn 01 ngày', 1, 1])
  })
  it('counts the days after the deadline of who has not submitted, and says nothing before it', () => {
    const late = (takenAt: string) =>
      compiled(sampleFacts({ takenAt: Date.parse(takenAt) }))
        .tables.at(-1)
        ?.rows[0]?.cells.at(-1)
    expect(late('2026-10-29T23:59:59+07:00')).toBeNull()
    expect(late('2026-11-01T00:00:00+07:00')).toBe(3)
  })
  it('compiles in English from the same facts', () => {
    expect(compileReport(sampleFacts(), head, en.words).tables[0]?.rows.at(-1)?.cells[1]).toBe('Total')
  })
})

describe('numbers and dates as an office writes them', () => {
  it.each([
    [1953, 0, '1.953'],
    [1234567.85, 1, '1.234.567,9'],
    [-0.04, 1, '0,0'],
    [-12.5, 1, '-12,5'],
  ])('%d with %i decimals is %s', (value, decimals, text) => expect(writeNumber(value, decimals)).toBe(text))
  it('writes rates and instants', () => {
    expect(writeRate(0.985)).toBe('98,5%')
    expect(writeRate(null)).toBe('–')
    expect(writeInstant(Date.parse('2026-10-29T17:05:00Z'))).toEqual({
      hour: '00',
      minute: '05',
      day: '30/10/2026',
    })
  })
})
