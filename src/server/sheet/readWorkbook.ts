import { Buffer } from 'node:buffer'
import ExcelJS from 'exceljs'
import { isDay } from '#core/calendar/day.ts'
import type { Cell, Sheet, SheetRow } from '#core/sheet/sheet.ts'
import { refuse } from '../refuse.ts'
import { openPackage } from './openPackage.ts'
import { packStored } from './packStored.ts'
import { trimSheet } from './trimSheet.ts'

/** More cells with a value than a roster has; also what the memory bound carries. */
const MAX_CELLS = 100_000
const MAX_SHEETS = 50
/** Longer text is refused by every column; nobody needs to look at the rest. */
const MAX_TEXT = 10_001
/** Tags in all parts together; empty rows and strings cost memory as well. */
const MAX_TAGS = 800_000
const WORKBOOK = 'xl/workbook.xml'

/**
 * Reads an .xlsx somebody sent: the visible sheets with the cells that hold a value, formulas as the value they
 * last had, merged cells filled with what is shown in them. Throws a refusal (4xx) for every file that is not a
 * plain workbook of a roster's size; never follows links, never runs anything.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = await openWorkbook(bytes)
  const visible = workbook.worksheets.filter((sheet) => sheet.state === 'visible')
  return visible.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }))
}

/** The workbook itself, of what `readWorkbook` reads: values, styles and merged cells, nothing that acts. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const parts = await openPackage(bytes)
  trimParts(parts)
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(packStored(parts) as unknown as ExcelJS.Buffer)
  } catch {
    throw refuse({ code: 'file-damaged' })
  }
  return workbook
}

function trimParts(parts: Map<string, Buffer>): void {
  const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/'))
  if (sheets.length > MAX_SHEETS) throw refuse({ code: 'file-too-many-cells' })
  let cells = 0
  for (const [name, part] of sheets) {
    const trimmed = trimSheet(part)
    cells += trimmed.cells
    if (cells > MAX_CELLS) throw refuse({ code: 'file-too-many-cells' })
    parts.set(name, trimmed.xml)
  }
  const book = parts.get(WORKBOOK)?.toString('utf8') ?? ''
  // Names may stand for whole columns, which the library would spell out cell by cell.
  parts.set(WORKBOOK, Buffer.from(book.replace(/<definedNames[\s\S]*<\/definedNames>/, '')))
  const tags = [...parts.values()].reduce((sum, part) => sum + countTags(part), 0)
  if (tags > MAX_TAGS) throw refuse({ code: 'file-too-many-cells' })
}

function countTags(part: Buffer): number {
  let count = 0
  for (let at = part.indexOf(60); at >= 0; at = part.indexOf(60, at + 1)) count++
  return count
}

function rowsOf(sheet: ExcelJS.Worksheet): SheetRow[] {
  const rows: SheetRow[] = []
  sheet.eachRow((row, number) => {
    const cells: Cell[] = []
    row.eachCell((cell, column) => {
      while (cells.length < column - 1) cells.push(null)
      cells[column - 1] = cellOf(cell.value)
    })
    if (cells.some((cell) => cell !== null)) rows.push({ number, cells })
  })
  return rows
}

/** The library's many kinds of value as one of ours; for a formula its result. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value.slice(0, MAX_TEXT)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return dateCell(value)
  const rich = value as { richText?: { text: string }[]; result?: unknown; text?: unknown; error?: string }
  if (Array.isArray(rich.richText)) return cellOf(rich.richText.map((run) => run.text).join(''))
  if (typeof rich.error === 'string') return { error: rich.error }
  return cellOf('result' in rich ? rich.result : rich.text)
}

/** A date cell carries no zone: the library gives its wall-clock day as UTC; a time alone lies on the day before 1900. */
function dateCell(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return { error: '#DATE!' }
  // Half a minute up: a time is kept as a part of a day, which rounds.
  const [day = '', clock = ''] = new Date(value.getTime() + 30_000).toISOString().split('T')
  const time = clock.slice(0, 5)
  if (day < '1900-01-01') return { time }
  if (!isDay(day)) return { error: '#DATE!' }
  return time === '00:00' ? { day } : { day, time }
}
