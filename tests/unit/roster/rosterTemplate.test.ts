import { describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import { toDay } from '#core/calendar/day.ts'
import { findTable } from '#core/roster/findTable.ts'
import { parseRoster } from '#core/roster/parseRoster.ts'
import { planRosterChanges } from '#core/roster/planRosterChanges.ts'
import { vi } from '#i18n/choices.ts'
import { buildTemplate } from '#server/roster/rosterTemplate.ts'
import { exampleRows } from '#server/roster/templateExamples.ts'
import { readWorkbook } from '#server/sheet/readWorkbook.ts'
import { sheet } from '#tests/support/roster/sheet.ts'
import { emptyRoster, storedUnit } from '#tests/support/roster/stored.ts'

const words = { levels: Object.values(vi.level), offices: ['Bí thư', 'Phó Bí thư', 'Ủy viên Ban Thường vụ'] }
const none = { levels: {}, offices: {} }

describe.each(['vi', 'en'] as const)('the template (%s)', (language) => {
  it('is read back as three empty lists, every column known, the examples left alone', async () => {
    const sheets = await readWorkbook(new Uint8Array(await buildTemplate(words, language)))
    const parsed = parseRoster(sheets, none)
    expect(parsed).toEqual({
      tables: 3,
      units: [],
      people: [],
      problems: [],
      ignored: { sheets: [], columns: [] },
    })
    const tables = sheets.slice(1, 4).map((one) => findTable(one))
    expect(tables.map((table) => table?.kind)).toEqual(['units', 'people', 'people'])
    expect(tables.map((table) => Object.keys(table?.columns ?? {}).length)).toEqual([9, 16, 9])
  })

  it('freezes and repeats its headings and offers choices', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await buildTemplate(words, language)) as unknown as ExcelJS.Buffer)
    for (const one of book.worksheets.slice(1, 4)) {
      expect(one.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
      expect(one.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '4:4' })
    }
    expect(book.worksheets[1]?.getCell('D9').dataValidation).toMatchObject({ type: 'list' })
    expect(book.worksheets.at(-1)?.state).toBe('hidden')
  })

  it('shows examples that would be imported as they stand', async () => {
    const sheets = await readWorkbook(new Uint8Array(await buildTemplate(words, language)))
    const list = (at: number, rows: string[][]) => {
      const headings = sheets[at]?.rows.find(({ number }) => number === 4)?.cells ?? []
      return sheet(`L${at}`, [headings, ...rows.map((row) => row.map((text) => text || null))])
    }
    const lists = [list(1, exampleRows.units), list(2, exampleRows.officers), list(3, exampleRows.posts)]
    const stored = {
      ...emptyRoster,
      units: [storedUnit({ id: 'td', name: 'Thành đoàn Mẫu', level: 'province' })],
    }
    const options = { today: toDay('2026-11-22'), within: null, closedOffices: new Set<string>() }
    const { problems, counts } = planRosterChanges(parseRoster(lists, none), stored, options)
    expect(problems).toEqual([])
    expect(counts).toMatchObject({
      units: { created: 2 },
      officers: { created: 2 },
      appointments: { created: 3 },
    })
  })
})
