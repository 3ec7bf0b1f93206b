import { describe, expect, it } from '@jest/globals'
import { compileReport, type ReportHead } from '#core/report/compileReport.ts'
import type { Table } from '#core/report/model.ts'
import type { RegisterFacts } from '#core/report/registerFacts.ts'
import { en, vi } from '#i18n/report.ts'
import { sampleFacts, sampleRow } from './sampleFacts.ts'
import { emptyRegisters, sampleRegisters } from './sampleRegisters.ts'

const head: ReportHead = {
  revision: 1,
  reason: null,
  narrative: null,
  submittedAt: null,
  firstSubmittedAt: null,
  verification: null,
}
const tablesOf = (registers?: RegisterFacts): Map<string, Table> => {
  const facts = sampleFacts(registers ? { registers } : {})
  return new Map(compileReport(facts, head, vi.words).tables.map((table) => [table.label.slice(5), table]))
}
const full = tablesOf(sampleRegisters())
const table = (number: string, of = full): Table => {
  const found = of.get(number)
  if (!found) throw new Error(`no table ${number}`)
  return found
}
/** What a row shows under a column, and the list behind it. */
const at = (number: string, line: number, key: string, of = full) => {
  const { columns, rows } = table(number, of)
  const index = columns.findIndex((column) => column.key === key)
  expect(index).toBeGreaterThan(-1)
  return { cell: rows.at(line)?.cells[index], source: rows.at(line)?.sources?.[index] }
}

const OF_REGISTERS = [
  '2',
  '2b',
  '3',
  '3b',
  '5c',
  '6',
  '6b',
  '7',
  '8',
  '9',
  '9b',
  '10',
  '10b',
  '11',
  '13',
  '14',
  '14b',
]

describe('the tables of papers and registers', () => {
  it('stand in the order of the plan’s report, each cell under its column with its own source', () => {
    expect([...full.keys()]).toEqual([
      '1',
      '1b',
      '2',
      '2b',
      '3',
      '3b',
      '4',
      '5',
      '5b',
      '5c',
      '6',
      '6b',
      '7',
      '8',
      '9',
      '9b',
      '10',
      '10b',
      '11',
      '13',
      '14',
      '14b',
      '15',
    ])
    for (const { columns, rows } of full.values()) {
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
      for (const row of rows) {
        expect(row.cells).toHaveLength(columns.length)
        expect(row.sources ?? columns).toHaveLength(columns.length)
      }
    }
  })

  it('are left out of a report that did not keep their facts', () => {
    expect([...tablesOf().keys()]).toEqual(['1', '1b', '4', '5', '5b', '15'])
  })

  it.each(OF_REGISTERS)('table %s says that there is no data, in place of any row', (number) => {
    const { rows, empty } = table(number, tablesOf(emptyRegisters()))
    expect({ rows, empty }).toEqual({ rows: [], empty: 'Không có dữ liệu trong kỳ báo cáo.' })
  })

  it.each(OF_REGISTERS)('table %s keeps a line without records apart from a count of 0', (number) => {
    const { rows, notes } = table(number)
    if (rows.length === 1) return
    const second = rows[1]?.cells.slice(2) ?? []
    expect(second.every((cell) => cell === null)).toBe(true)
    expect(notes).toContain('Dấu “–”: không có dữ liệu.')
  })

  it('tells 0 of something from nothing', () => {
    expect(at('7', 0, 'remediesDone').cell).toBe(0)
    expect(at('7', 1, 'remediesDone').cell).toBeNull()
    expect(at('9', 0, 'committeeHeld').cell).toBe(0)
  })

  it('2: counts who is not full-time, opens the officers in office on the as-of day, and says what is not recorded', () => {
    expect(at('2', 0, 'partTime').cell).toBe(17)
    expect(at('2', 0, 'female')).toEqual({
      cell: 9,
      source: {
        kind: 'list',
        collection: 'officers',
        where: [{ gender: { equals: 'female' } }],
        under: 'c1',
        on: '2026-09-30',
      },
    })
    expect(at('2', -1, 'female').source).toMatchObject({ under: 'q1' })
    expect(at('2', -2, 'female').source).toMatchObject({ under: 'q1', alone: true })
    expect(table('2').rows.at(-2)).toMatchObject({ kind: 'own' })
    expect(table('2').notes).toContain('Chưa ghi giới tính: 1 người; chưa ghi dân tộc: 0 người.')
    expect(
      table('2b')
        .columns.map(({ heading }) => heading)
        .slice(2),
    ).toEqual(['Bí thư', 'Ủy viên Ban Chấp hành'])
  })

  it('3: opens the confirmed by their target, and names from whom a paper is missing, up to a length', () => {
    expect(at('3', 0, 'pledges.approved').source).toEqual({
      kind: 'people',
      target: 'T2a',
      list: 'counted',
      unit: 'c1',
      year: 2026,
    })
    expect(at('3', 0, 'reviews.late')).toEqual({ cell: 0, source: null })
    expect(table('3b').rows[0]?.cells).toEqual([
      1,
      'Trần Thị Mẫu',
      'Ủy viên Ban Chấp hành',
      'Đoàn phường Xuân Khánh',
      'Chưa nộp',
      'Đã nộp',
    ])
    expect(table('3b').notes).toEqual(['In 1 dòng đầu trong tổng số 2; danh sách đầy đủ xem trên hệ thống.'])
  })

  it('3b: nobody missing is not the same as nobody owing', () => {
    const nobody = sampleRegisters({ missingPapers: { items: [], total: 0 } })
    expect(table('3b', tablesOf(nobody)).empty).toBe('Không có cán bộ nào chưa nộp.')
  })

  it('6: adds both recognitions; the list has authors and the decision’s number', () => {
    expect(at('6', 0, 'recognised').cell).toBe(5)
    expect(at('6', 0, 'byAgencyHead').source).toMatchObject({
      where: [
        {
          state: { equals: 'approved' },
          recognisedOn: { greater_than_equal: '2025-10-01', less_than_equal: '2026-09-30' },
          'recognition.by': { equals: 'agencyHead' },
        },
      ],
    })
    expect(table('6b').rows[0]?.cells.slice(2)).toEqual([
      'Trần Thị Mẫu (60%), Lê Văn Ví Dụ (40%)',
      'Đoàn phường Xuân Khánh',
      'Công tác Đoàn',
      'Thủ trưởng đơn vị',
      '12/QĐ-UBND',
      '2026-05-06',
    ])
  })

  it('7: unit by quarter, each held session opens itself; the total says how many units have met', () => {
    const cells = table('7').rows[0]?.cells
    expect(cells?.slice(2, 10)).toEqual([
      '20/12/2025',
      '12/13',
      null,
      null,
      '20/06/2026',
      '13/13',
      null,
      null,
    ])
    expect(at('7', 0, '2026-Q3.day').source).toEqual({ kind: 'record', collection: 'sessions', id: 's3' })
    expect(table('7').rows.at(-1)?.cells.slice(2, 10)).toEqual([
      '1 đơn vị',
      null,
      '0 đơn vị',
      null,
      '1 đơn vị',
      null,
      '0 đơn vị',
      null,
    ])
  })

  it('9b: sums the kinds without a column of their own', () => {
    expect(at('9b', 0, 'all').cell).toBe(5)
    expect(at('9b', 0, 'plan').cell).toBe(2)
    expect(at('9b', 0, 'others').cell).toBe(3)
  })

  it('11: rates of everybody summoned, of shirts checked', () => {
    expect(at('11', 0, 'all').cell).toBe(40)
    expect(at('11', 0, 'onTimeRate').cell).toBe(0.75)
    expect(at('11', 0, 'inPersonRate').cell).toBe(0.85)
    expect(at('11', 0, 'wornRate').cell).toBe(0.9)
  })

  it('12: only where the plan asks for grades; otherwise the method says why it is missing', () => {
    const grades = { excellent: 2, good: 10, completed: 4, notCompleted: 0, notRated: 1 }
    const graded = tablesOf(sampleRegisters({ grades: { c1: grades, total: grades } }))
    expect(at('12', 0, 'all', graded).cell).toBe(17)
    expect(at('12', 0, 'excellentShare', graded).cell).toBe(0.2)
    const method = (registers: RegisterFacts) =>
      compileReport(sampleFacts({ registers }), head, vi.words).sections.find(
        ({ heading }) => heading === 'Cách tính',
      )?.paragraphs
    expect(method(sampleRegisters())).toContain(vi.words.gradesLeftOut)
    expect(method(sampleRegisters({ grades: {} }))).not.toContain(vi.words.gradesLeftOut)
  })

  it('13, 14: by kind, with reach and value only where somebody wrote them down', () => {
    expect(at('13', 0, 'all').cell).toBe(9)
    expect(at('13', 0, 'article').cell).toBe(7)
    expect(at('13', 0, 'video').cell).toBe(0)
    const unknown = { kinds: { article: 1 }, reach: null }
    const without = tablesOf(sampleRegisters({ communications: { c1: unknown, total: unknown } }))
    expect(at('13', 0, 'reach', without).cell).toBeNull()
    expect(at('14', 0, 'value').cell).toBe(120_000_000)
    expect(table('14b').rows[0]?.cells.at(-1)).toBe('Trách nhiệm với Nhân dân; Trách nhiệm với công việc')
  })

  it('1c: shows the yearly standards only where they are figures of the report', () => {
    const standards = [{ key: 'yearlyInitiative', met: 3, owed: 4 }]
    const child = { ...sampleRow('c1', 'Đoàn phường Xuân Khánh', 3), standards }
    const facts = sampleFacts({ standards, total: child, children: [child], own: null })
    const yearly = compileReport(facts, head, vi.words).tables.find(({ label }) => label === 'Biểu 1c')
    expect(yearly?.rows[0]?.cells).toEqual([1, 'Đoàn phường Xuân Khánh', 4, 3, 0.75])
  })

  it('says everything in English too', () => {
    const { tables } = compileReport(sampleFacts({ registers: emptyRegisters() }), head, en.words)
    expect(tables.find(({ key }) => key === 'table8')?.empty).toBe('No data in this period.')
  })
})
