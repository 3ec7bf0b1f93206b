import { Buffer } from 'node:buffer'
import type { Cell, Fill, Workbook, Worksheet } from 'exceljs'
import { boxed, font, landscape, putText, shaded } from '../report/sheetStyle.ts'
import { openWorkbook } from './readWorkbook.ts'

/** A place of a file and what is wrong there, in words. */
export type Marked = { sheet: string; row: number; column: string | null; message: string }
type Words = { sheet: string; title: string; headings: string[]; row: string }

const wrong: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD9D9' } }
const WIDEST = 50

/**
 * The sender's own file back: every wrong cell coloured with what is wrong as its comment, and a first sheet that lists
 * them. Formulas are left as the values they had, so that nothing of the file acts.
 */
export async function markProblems(
  bytes: Uint8Array,
  problems: readonly Marked[],
  words: Words,
): Promise<Buffer> {
  const book = await openWorkbook(bytes)
  for (const sheet of book.worksheets) {
    stillValues(sheet)
    fitColumns(sheet)
  }
  for (const { sheet, row, column, message } of problems) {
    const cell = book.getWorksheet(sheet)?.getCell(`${column ?? 'A'}${row}`)
    if (cell) comment(cell, column === null ? `${words.row} ${message}` : message)
  }
  listProblems(book, problems, words)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function comment(cell: Cell, message: string): void {
  const before = typeof cell.note === 'object' ? cell.note.texts?.map(({ text }) => text).join('') : cell.note
  cell.fill = wrong
  cell.note = { texts: [{ text: before ? `${before}\n${message}` : message }] }
}

function stillValues(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula !== undefined) cell.value = (cell.result ?? null) as never
      else if (cell.hyperlink) cell.value = cell.text
    })
  })
}

/** Widths are not kept when a file is read: columns are as wide as what stands in them. */
function fitColumns(sheet: Worksheet): void {
  const widths: number[] = []
  sheet.eachRow((row) => {
    row.eachCell((cell, column) => {
      if (!cell.isMerged)
        widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 8, cell.text.length + 2))
    })
  })
  widths.forEach((width, column) => {
    sheet.getColumn(column).width = width
  })
}

function listProblems(book: Workbook, problems: readonly Marked[], words: Words): void {
  const name = freeName(book, words.sheet)
  const sheet = book.addWorksheet(name, { pageSetup: landscape })
  // The list is the first thing seen: sheets stand in the order of this number.
  ;(sheet as unknown as { orderNo: number }).orderNo = -1
  sheet.getCell(1, 1).value = words.title
  sheet.getCell(1, 1).font = font({ bold: true, size: 14 })
  const rows = problems.map(({ sheet: at, row, column, message }) => [at, String(row), column ?? '', message])
  for (const [at, texts] of [words.headings, ...rows].entries()) {
    for (const [place, text] of texts.entries()) {
      const cell = sheet.getCell(at + 3, place + 1)
      putText(cell, text, at === 0 ? { font: font({ bold: true }) } : {})
      cell.border = boxed
      if (at === 0) cell.fill = shaded
    }
  }
  for (const [place, width] of [20, 8, 8, 90].entries()) sheet.getColumn(place + 1).width = width
}

function freeName(book: Workbook, name: string): string {
  const taken = (text: string) =>
    book.worksheets.some((sheet) => sheet.name.toLowerCase() === text.toLowerCase())
  let free = name
  for (let number = 2; taken(free); number++) free = `${name} ${number}`
  return free
}
