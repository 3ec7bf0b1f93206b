import { describe, expect, it } from '@jest/globals'
import { compileReport } from '#core/report/compileReport.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import { type AcceptedReport, acceptedSince, rollUp } from '#core/report/rollUp.ts'
import { writeNarrative } from '#core/report/writeNarrative.ts'
import { vi as narrative } from '#i18n/narrative.ts'
import { vi } from '#i18n/report.ts'
import { sampleFacts, sampleRow } from './sampleFacts.ts'
import { emptyRegisters, sampleRegisters } from './sampleRegisters.ts'

const head = {
  revision: 1,
  reason: null,
  narrative: null,
  submittedAt: null,
  firstSubmittedAt: null,
  verification: null,
}
const owing = [
  { unit: 'c1', name: 'Quận đoàn A' },
  { unit: 'c2', name: 'Quận đoàn B' },
  { unit: 'c3', name: 'Quận đoàn C' },
]
const live = (more: Partial<ReportFacts> = {}) =>
  sampleFacts({ unit: 'city', name: 'Thành đoàn', registers: sampleRegisters(), ...more })
const below = (unit: string, seed: number, registers = sampleRegisters()): ReportFacts => {
  const total = sampleRow(unit, `Tên khi ký ${unit}`, seed)
  return sampleFacts({
    unit,
    name: total.name,
    total,
    targets: total.targets,
    standards: total.standards,
    registers,
  })
}
const accepted = (facts: ReportFacts): AcceptedReport => ({
  unit: facts.unit,
  name: facts.name,
  report: `report-${facts.unit}`,
  revision: 2,
  acceptedAt: Date.parse('2026-10-28T09:00:00+07:00'),
  code: 'ABC',
  facts,
})
const rolled = (reports = [accepted(below('c1', 5)), accepted(below('c3', 2))], of = live()) =>
  rollUp(of, { owing, accepted: reports })

describe('a report compiled from accepted ones', () => {
  it('says of each unit what its report said, and adds the unit’s own officers', () => {
    const facts = rolled()
    expect(facts.children.map(({ unit, report }) => [unit, report])).toEqual([
      ['c1', 'report-c1'],
      ['c2', null],
      ['c3', 'report-c3'],
    ])
    expect(facts.children[0]?.targets).toEqual([{ key: 'T2a', numerator: 15, denominator: 20 }])
    // 5 and 2 reported, 9 of the city's own.
    expect(facts.targets).toEqual([{ key: 'T2a', numerator: 3 * 16, denominator: 4 * 16 }])
    expect(facts.total.weekly).toMatchObject({
      minutes: 16 * 5990,
      met: 640,
      owed: 800,
      averageMinutes: 119.8,
    })
    expect(facts.total.monthly.months[0]).toMatchObject({ period: '2025-10', met: 16, owed: 19 })
    expect(facts.total.monthly.numbers.map(({ number }) => number)).toEqual([4, 3])
  })

  it('takes nothing from live records of the units below', () => {
    const other = sampleFacts().children.map((row, at) => ({
      ...row,
      ...sampleRow(row.unit, row.name, 900 + at),
    }))
    const { previous: _, ...sameBefore } = rolled().children[0] as NonNullable<ReportFacts['children'][0]>
    expect(rolled(undefined, live({ children: other })).children[0]).toMatchObject(sameBefore)
  })

  it('keeps the targets of the plan where no report is accepted', () => {
    const facts = rolled([], live({ own: null }))
    expect(facts.targets).toEqual([{ key: 'T2a', numerator: 0, denominator: 0 }])
    expect(facts.standards.map(({ key, owed }) => [key, owed])).toEqual([
      ['weeklyHours', 0],
      ['monthlyAttendance', 0],
    ])
  })

  it('adds registers line by line, nested counts too; a line nobody wrote stays missing', () => {
    const { registers } = rolled()
    const of = sampleRegisters()
    expect(registers?.staff.c1).toEqual(of.staff.total)
    expect(registers?.staff.c2).toBeUndefined()
    expect(registers?.staff.total?.officers).toBe(2 * Number(of.staff.total?.officers))
    const [kind, count] = Object.entries(of.communications.total?.kinds ?? {})[0] ?? ['', 0]
    expect(registers?.communications.total?.kinds[kind]).toBe(2 * count)
    expect(registers?.models.total).toBe(2 * of.models.total)
    expect(rolled([accepted(below('c1', 5, emptyRegisters()))]).registers?.staff).toEqual({})
  })

  it('prints dashes for whoever has no accepted report, and opens the report behind the others', () => {
    const { tables } = compileReport(rolled(), head, vi.words)
    const rows = tables[0]?.rows ?? []
    expect(rows[1]?.cells).toEqual([2, 'Quận đoàn B', null, null, null])
    expect(rows[0]?.sources?.at(-1)).toEqual({ kind: 'record', collection: 'reports', id: 'report-c1' })
    expect(rows.at(-1)?.sources ?? []).not.toContainEqual(expect.objectContaining({ kind: 'people' }))
    for (const { rows: all, columns } of tables)
      for (const row of all) {
        expect(row.cells).toHaveLength(columns.length)
        if (row.sources) expect(row.sources).toHaveLength(columns.length)
      }
  })

  it('says on every table from how many reports it is, and who is missing how', () => {
    const reporting = [
      { ...owing[1], dueDay: '2026-10-29', submittedAt: null, state: 'draft', corrections: 0 },
    ] as unknown as ReportFacts['reporting']
    const takenAt = Date.parse('2026-11-03T08:00:00+07:00')
    const facts = rolled(undefined, live({ reporting, takenAt }))
    const { marks, tables } = compileReport(facts, head, vi.words)
    expect(marks).toContain('Tổng hợp từ 2/3 báo cáo đã tiếp nhận; còn thiếu: Quận đoàn B')
    const sources = tables.find(({ label }) => label === 'Biểu 15c')
    expect(sources?.rows.map(({ cells }) => cells.slice(1, 3))).toEqual([
      ['Tên khi ký c1', 'Báo cáo bổ sung lần 1'],
      ['Tên khi ký c3', 'Báo cáo bổ sung lần 1'],
      ['Quận đoàn B', 'Chưa tổng hợp: đang lập báo cáo, sau hạn 05 ngày'],
    ])
    const said = writeNarrative(facts, narrative.words).map(({ text }) => text)
    expect(said).toContain(
      'Báo cáo được tổng hợp từ 2/3 báo cáo của các đơn vị trực thuộc đã được tiếp nhận.',
    )
    expect(said).toContain('Chưa có báo cáo được tiếp nhận của: Quận đoàn B.')
  })

  it('keeps a unit that reported and has ended since, and knows what was accepted later', () => {
    const facts = rolled([accepted(below('old', 3))])
    expect(facts.children.at(-1)).toMatchObject({ unit: 'old', report: 'report-old' })
    const later = accepted(below('c1', 5))
    expect(acceptedSince(facts, [accepted(below('old', 3)), later])).toEqual(['Tên khi ký c1'])
  })
})
