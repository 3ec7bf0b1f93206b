import { Buffer } from 'node:buffer'
import ExcelJS, { type Worksheet } from 'exceljs'
import { boxed, font, landscape, putText, shaded } from '../report/sheetStyle.ts'

export type ListColumn = {
  heading: string
  width: number
  as: 'text' | 'day'
  /** Words to choose from; others are read as well. */
  choices: readonly string[]
}
type Book = {
  name: string
  title: string
  hint: string
  columns: readonly ListColumn[]
  rows: readonly (readonly (string | null)[])[]
  choicesSheet: string
  choicesError: string
}

const HEADER_ROW = 4
/** Choices are offered and empty lines are ruled this far down. */
const LAST_ROW = 1000
const RULED_ROWS = 25

/** A list as a workbook of our own: title, hint, frozen headings, choices in the cells, and its rows, or lines to fill in. */
export async function listBook(given: Book): Promise<Buffer> {
  const { name, title, hint, columns, rows } = given
  const book = new ExcelJS.Workbook()
  book.creator = 'Trách nhiệm'
  const sheet = book.addWorksheet(name, {
    pageSetup: { ...landscape, printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}` },
    views: [{ state: 'frozen', xSplit: 0, ySplit: HEADER_ROW }],
  })
  offerChoices(book, sheet, given)
  putText(sheet.getCell(1, 1), title, { font: font({ bold: true, size: 14 }) })
  putText(sheet.getCell(2, 1), hint, { font: font({ italic: true }) })
  for (const row of [1, 2]) sheet.getCell(row, 1).alignment = { wrapText: false, vertical: 'middle' }
  for (const [at, { heading, width }] of columns.entries()) {
    sheet.getColumn(at + 1).width = width
    const cell = sheet.getCell(HEADER_ROW, at + 1)
    putText(cell, heading, { font: font({ bold: true }), align: 'center' })
    cell.fill = shaded
    cell.border = boxed
  }
  const lines = rows.length > 0 ? rows : Array.from({ length: RULED_ROWS }, () => [])
  for (const [at, row] of lines.entries()) writeRow(sheet, HEADER_ROW + 1 + at, columns, row)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function writeRow(
  sheet: Worksheet,
  number: number,
  columns: readonly ListColumn[],
  row: readonly (string | null)[],
): void {
  for (const [at, { as }] of columns.entries()) {
    const cell = sheet.getCell(number, at + 1)
    const value = row[at] ?? null
    if (as === 'day' && value !== null) {
      cell.value = new Date(`${value}T00:00:00Z`)
      cell.font = font()
    } else putText(cell, value ?? '', {})
    cell.numFmt = as === 'day' ? 'dd/mm/yyyy' : '@'
    cell.border = boxed
    if (value === null) cell.value = null
  }
}

type Validations = { add: (range: string, rule: object) => void }

/** The words of the choices stand on a sheet out of sight; they are an offer, so another word only warns. */
function offerChoices(book: ExcelJS.Workbook, sheet: Worksheet, given: Book): void {
  const offered = given.columns.filter(({ choices }) => choices.length > 0)
  if (offered.length === 0) return
  const hidden = book.addWorksheet(given.choicesSheet, { state: 'hidden' })
  const { dataValidations } = sheet as unknown as { dataValidations: Validations }
  for (const [at, column] of offered.entries()) {
    hidden.getColumn(at + 1).values = [...column.choices]
    const from = hidden.getColumn(at + 1).letter
    const letter = sheet.getColumn(given.columns.indexOf(column) + 1).letter
    dataValidations.add(`${letter}${HEADER_ROW + 1}:${letter}${LAST_ROW}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${given.choicesSheet}'!$${from}$1:$${from}$${column.choices.length}`],
      showErrorMessage: true,
      errorStyle: 'warning',
      error: given.choicesError,
    })
  }
}
