import type { Workbook, Worksheet } from 'exceljs'
import type { Column, ReportModel, Row, Table } from '#core/report/model.ts'
import { writeSheetHead } from './sheetHead.ts'
import { boxed, font, landscape, putText, putValue, shaded } from './sheetStyle.ts'
import type { SheetWords } from './sheetWords.ts'
import { wrappedLines } from './wrappedLines.ts'

const LINE_HEIGHT = 16
/** What a cell's borders take of its width, in characters. */
const PADDING = 1
/** Letters of Times to a character's width of the sheet, and how much wider bold ones are. */
const LETTERS = 1.08
const BOLD = 1.1
/** Higher than this no row grows. */
const MOST_LINES = 24
/** Text in a column narrower than this is a mark, not a name, and stands in the middle. */
const NARROW = 20

/** Adds one report table as a sheet: letterhead, title, repeated heading rows, rows, total, notes. */
export function writeTableSheet(book: Workbook, model: ReportModel, table: Table, words: SheetWords): void {
  const sheet = book.addWorksheet(table.label, { pageSetup: { ...landscape } })
  sheet.columns = table.columns.map(({ width }) => ({ width }))
  const first = writeSheetHead(sheet, model, {
    title: table.title,
    label: table.label,
    width: table.columns.length,
  })
  writeHeadings(sheet, table.columns, first)
  table.rows.forEach((row, index) => {
    writeRow(sheet, table.columns, row, first + 2 + index)
  })
  const none = table.rows.length === 0 && table.empty !== undefined
  if (none) writeEmpty(sheet, table, first + 2)
  const end = first + 2 + (none ? 1 : table.rows.length)
  writeNotes(sheet, table, end)
  sheet.pageSetup.printTitlesRow = `${first}:${first + 1}`
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(table.columns.length).letter}${end + table.notes.length}`
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: first + 1, showGridLines: false }]
  sheet.headerFooter.oddFooter = `&L${escapeFooter(table.label)}&R${escapeFooter(words.page)} &P/&N`
}

function writeHeadings(sheet: Worksheet, columns: readonly Column[], at: number): void {
  columns.forEach((column, index) => {
    const upper = sheet.getCell(at, index + 1)
    const lower = sheet.getCell(at + 1, index + 1)
    const grouped = column.group !== undefined
    const begins = grouped && columns[index - 1]?.group !== column.group
    if (begins) sheet.mergeCells(at, index + 1, at, index + groupLength(columns, index))
    if (!grouped) sheet.mergeCells(at, index + 1, at + 1, index + 1)
    if (begins || !grouped)
      putText(upper, column.group ?? column.heading, { font: font({ bold: true }), align: 'center' })
    if (grouped) putText(lower, column.heading, { font: font({ bold: true }), align: 'center' })
    for (const cell of [upper, lower]) Object.assign(cell, { border: boxed, fill: shaded })
  })
  const [upper, lower] = headingLines(columns)
  sheet.getRow(at).height = LINE_HEIGHT * (upper + 0.25)
  sheet.getRow(at + 1).height = LINE_HEIGHT * (lower + 0.25)
}

/** Lines of the two heading rows; a heading without a group has both rows to itself. */
function headingLines(columns: readonly Column[]): [number, number] {
  const lines = columns.map(({ heading, width }) => wrappedLines(heading, roomIn(width) / BOLD))
  const upper = columns.map((column, at) => {
    if (column.group === undefined || columns[at - 1]?.group === column.group) return 1
    const members = columns.slice(at, at + groupLength(columns, at))
    const room = members.reduce((sum, { width }) => sum + width, 0)
    return wrappedLines(column.group, roomIn(room) / BOLD)
  })
  const most = Math.max(1, ...upper)
  const lower = lines.map((count, at) => (columns[at]?.group === undefined ? count - most : count))
  return [most, Math.max(1, ...lower)]
}

function roomIn(width: number): number {
  return (width - PADDING) * LETTERS
}

/** One line over the whole width in place of rows. */
function writeEmpty(sheet: Worksheet, { columns, empty = '' }: Table, at: number): void {
  sheet.mergeCells(at, 1, at, columns.length)
  columns.forEach((_, index) => {
    sheet.getCell(at, index + 1).border = boxed
  })
  putText(sheet.getCell(at, 1), empty, { font: font({ italic: true }), align: 'center' })
  sheet.getRow(at).height = LINE_HEIGHT * 1.5
}

function groupLength(columns: readonly Column[], from: number): number {
  const group = columns[from]?.group
  const after = columns.slice(from).findIndex((column) => column.group !== group)
  return after === -1 ? columns.length - from : after
}

function writeRow(sheet: Worksheet, columns: readonly Column[], row: Row, at: number): void {
  const bold = row.kind === 'total'
  columns.forEach((column, index) => {
    const cell = sheet.getCell(at, index + 1)
    const value = row.cells[index] ?? null
    const empty = value === null && column.key === 'number'
    if (!empty) putValue(cell, value, column.kind)
    cell.font = font({ bold })
    cell.border = boxed
    if (column.width < NARROW && column.kind === 'text')
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    if (column.key === 'number') cell.alignment = { horizontal: 'center', vertical: 'middle' }
  })
  sheet.getRow(at).height = LINE_HEIGHT * linesOf(row, columns)
}

function writeNotes(sheet: Worksheet, table: Table, at: number): void {
  const width = table.columns.reduce((sum, column) => sum + column.width, 0)
  table.notes.forEach((note, index) => {
    sheet.mergeCells(at + index, 1, at + index, table.columns.length)
    putText(sheet.getCell(at + index, 1), note, { font: font({ italic: true, size: 11 }) })
    sheet.getRow(at + index).height = LINE_HEIGHT * wrappedLines(note, width)
  })
}

/** Lines the longest text of a row takes: LibreOffice and Excel do not agree on growing rows by themselves. */
function linesOf({ cells, kind }: Row, columns: readonly Column[]): number {
  const bold = kind === 'total' ? BOLD : 1
  const lines = columns.map((column, index) => {
    const cell = cells[index]
    return typeof cell === 'string' && column.kind === 'text'
      ? wrappedLines(cell, roomIn(column.width) / bold)
      : 1
  })
  return Math.min(Math.max(1, ...lines), MOST_LINES) + 0.25
}

/** `&` starts a code in headers and footers. */
function escapeFooter(text: string): string {
  return text.replaceAll('&', '&&')
}
