import type { Workbook, Worksheet } from 'exceljs'
import type { Column, ReportModel, Row, Table } from '#core/report/model.ts'
import { writeSheetHead } from './sheetHead.ts'
import { boxed, font, landscape, putText, putValue, shaded } from './sheetStyle.ts'
import type { SheetWords } from './sheetWords.ts'

const LINE_HEIGHT = 16
const HEADING_LINES = 3
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
  const end = first + 2 + table.rows.length
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
  sheet.getRow(at).height = LINE_HEIGHT * 2
  sheet.getRow(at + 1).height = LINE_HEIGHT * HEADING_LINES
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
      cell.alignment = { horizontal: 'center', vertical: 'middle' }
    if (column.key === 'number') cell.alignment = { horizontal: 'center', vertical: 'middle' }
  })
  sheet.getRow(at).height = LINE_HEIGHT * linesOf(row, columns)
}

function writeNotes(sheet: Worksheet, table: Table, at: number): void {
  const width = table.columns.reduce((sum, column) => sum + column.width, 0)
  table.notes.forEach((note, index) => {
    sheet.mergeCells(at + index, 1, at + index, table.columns.length)
    putText(sheet.getCell(at + index, 1), note, { font: font({ italic: true, size: 11 }) })
    sheet.getRow(at + index).height = LINE_HEIGHT * Math.ceil(note.length / width)
  })
}

/** Lines the longest text of a row takes: LibreOffice and Excel do not agree on growing rows by themselves. */
function linesOf(row: Row, columns: readonly Column[]): number {
  const lines = row.cells.map((cell, index) =>
    typeof cell === 'string' && columns[index]?.kind === 'text'
      ? Math.ceil(cell.length / (columns[index].width - 2))
      : 1,
  )
  return Math.min(Math.max(1, ...lines), 20) + 0.25
}

/** `&` starts a code in headers and footers. */
function escapeFooter(text: string): string {
  return text.replaceAll('&', '&&')
}
