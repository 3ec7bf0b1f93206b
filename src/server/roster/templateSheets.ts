import type { Row, Workbook, Worksheet } from 'exceljs'
import { foldHeading } from '#core/roster/foldText.ts'
import { boxed, font, landscape, shaded } from '../report/sheetStyle.ts'

/** The choices offered in cells. */
export type Lists = Record<'levels' | 'offices' | 'genders' | 'employment' | 'flags', string[]>
const listOrder = ['levels', 'offices', 'genders', 'employment', 'flags'] as const

type Look = { width: number; format: '@' | 'dd/mm/yyyy'; list?: keyof Lists }
const looks: [RegExp, Look][] = [
  [/^(cap|level)$/, { width: 24, format: '@', list: 'levels' }],
  [/^(chuc vu|office)$/, { width: 24, format: '@', list: 'offices' }],
  [/^(gioi tinh|gender)$/, { width: 9, format: '@', list: 'genders' }],
  [/^(doi tuong|employment type)$/, { width: 14, format: '@', list: 'employment' }],
  [
    /^(dang vien|chuyen trach|thuoc khoi cbccvc|party member|full time|in block)$/,
    { width: 11, format: '@', list: 'flags' },
  ],
  [
    /^(ngay sinh|tu ngay|den ngay|thuc hien chi tieu tu|date of birth|valid .*|obligations from|from|to)$/,
    { width: 13, format: 'dd/mm/yyyy' },
  ],
  [/^(ma |unit code|officer code)/, { width: 13, format: '@' }],
  [
    /^(ho va ten|full name|ten don vi|unit name|don vi|parent unit|unit$|co quan|employer|email)/,
    { width: 28, format: '@' },
  ],
]
const plain: Look = { width: 15, format: '@' }
const HEADER_ROW = 4
/** Choices are offered this far down; ruled lines are drawn for one page. */
const LAST_ROW = 2000
const RULED_ROWS = 25

export function writeGuide(
  book: Workbook,
  { name, title, text }: { name: string; title: string; text: string },
): void {
  const sheet = book.addWorksheet(name, { pageSetup: { ...landscape, orientation: 'portrait' } })
  sheet.getColumn(1).width = 5
  sheet.getColumn(2).width = 95
  heading(sheet, title)
  for (const [at, line] of text.split('\n').entries()) {
    const row = sheet.addRow([at + 1, line])
    row.font = font()
    row.alignment = { vertical: 'top', wrapText: true }
    row.height = 18 * Math.ceil(line.length / 95)
  }
}

type ListSheet = {
  name: string
  title: string
  hint: string
  headings: string
  lists: Lists
  listSheet: string
  listError: string
}

/** A list to fill in: title, hint, frozen headings, choices in the cells, ready to print. */
export function writeList(book: Workbook, { name, title, hint, headings, ...choices }: ListSheet): void {
  const sheet = book.addWorksheet(name, {
    pageSetup: { ...landscape, printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}` },
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW }],
  })
  const columns = headings.split(' | ')
  for (const [at, text] of columns.entries()) {
    const look = lookOf(text)
    const column = sheet.getColumn(at + 1)
    column.width = look.width
    column.numFmt = look.format
    column.font = font()
    if (look.list) offerList(sheet, { column: column.letter, list: look.list, ...choices })
  }
  heading(sheet, title)
  sheet.getCell(2, 1).value = hint
  sheet.getCell(2, 1).font = font({ italic: true })
  headerRow(sheet.getRow(HEADER_ROW), columns)
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + RULED_ROWS; row++)
    rule(sheet.getRow(row), columns.length)
}

type Offer = { column: string; list: keyof Lists; lists: Lists; listSheet: string; listError: string }
type Validations = { add: (range: string, rule: object) => void }

function offerList(sheet: Worksheet, { column, list, lists, listSheet, listError }: Offer): void {
  const letter = String.fromCharCode(65 + listOrder.indexOf(list))
  const formula = `'${listSheet}'!$${letter}$1:$${letter}$${Math.max(1, lists[list].length)}`
  // The choices are an offer: a word of the office's own is read as well, so it only warns.
  const rule = {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorStyle: 'warning',
    error: listError,
  }
  const { dataValidations } = sheet as unknown as { dataValidations: Validations }
  dataValidations.add(`${column}${HEADER_ROW + 1}:${column}${LAST_ROW}`, rule)
}

type Examples = { name: string; title: string; tables: { headings: string; rows: string[][] }[] }

/** Filled lists to look at, one below the other. */
export function writeListRows(book: Workbook, { name, title, tables }: Examples): void {
  const sheet = book.addWorksheet(name, { pageSetup: landscape })
  heading(sheet, title)
  let at = 3
  for (const { headings, rows } of tables) {
    const columns = headings.split(' | ')
    headerRow(sheet.getRow(at++), columns)
    for (const values of rows) {
      const row = sheet.getRow(at++)
      row.values = values
      rule(row, columns.length)
    }
    at++
  }
  for (let column = 1; column <= 16; column++) sheet.getColumn(column).width = 18
}

/** The words of the choices, out of sight. */
export function addListSheet(book: Workbook, name: string, lists: Lists): void {
  const sheet = book.addWorksheet(name, { state: 'hidden' })
  for (const [at, list] of listOrder.entries()) sheet.getColumn(at + 1).values = lists[list]
}

function lookOf(text: string): Look {
  const folded = foldHeading(text)
  return looks.find(([pattern]) => pattern.test(folded))?.[1] ?? plain
}

function heading(sheet: Worksheet, title: string): void {
  const cell = sheet.getCell(1, 1)
  cell.value = title
  cell.font = font({ bold: true, size: 14 })
  sheet.getRow(1).height = 24
}

function headerRow(row: Row, columns: string[]): void {
  row.height = 34
  for (const [at, text] of columns.entries()) {
    const cell = row.getCell(at + 1)
    cell.value = text
    cell.numFmt = '@'
    cell.font = font({ bold: true })
    cell.fill = shaded
    cell.border = boxed
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  }
}

function rule(row: Row, width: number): void {
  for (let at = 1; at <= width; at++) {
    row.getCell(at).border = boxed
    row.getCell(at).font = font()
    row.getCell(at).alignment = { vertical: 'middle', wrapText: true }
  }
}
