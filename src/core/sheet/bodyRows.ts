import { foldText } from '../roster/foldText.ts'
import type { Column } from './column.ts'
import { type SheetRow, showCell } from './sheet.ts'

/** A list found in a sheet: its columns by what they hold, and the rows below its headings. */
export type Listed = { columns: Partial<Record<string, Column>>; body: readonly SheetRow[] }

/** Words that begin the lines under a list: sums, place and date, who signs. */
const FOOTER =
  /^(tong cong|tong so|tong|cong|danh sach (nay )?(co|gom)|ghi chu|luu y|nguoi lap|noi nhan|tm |t m |kt |k t |xac nhan cua|.*ngay (\d+ )?thang (\d+ )?nam)/

/**
 * The rows of a list that stand for something: without the row of column numbers under the headings, headings
 * repeated on a new page, section titles ("I. Ban Thường vụ") and what stands below the list.
 */
export function bodyRows(table: Listed): SheetRow[] {
  const mapped = Object.values(table.columns).filter((column) => column !== undefined)
  let belowList = false
  return table.body.filter((row, at) => {
    const values = distinctValues(row)
    const own = mapped.filter((column) => showCell(row.cells[column.index]).trim() !== '')
    if (own.length === 0 || (at === 0 && isNumbering(row))) return false
    if (own.every((column) => same(showCell(row.cells[column.index]), column.heading))) return false
    const few = values.length <= 2
    if (few && (values.some((value) => FOOTER.test(value)) || isSection(row))) {
      belowList ||= values.some((value) => FOOTER.test(value))
      return false
    }
    return !(belowList && few)
  })
}

function distinctValues(row: SheetRow): string[] {
  return [...new Set(row.cells.map((cell) => foldText(showCell(cell))).filter((value) => value !== ''))]
}

/** (1) (2) (3) …, or A B 1 2 …, under the headings. */
function isNumbering(row: SheetRow): boolean {
  const values = row.cells.map((cell) => foldText(showCell(cell))).filter((value) => value !== '')
  const numbers = values.filter((value) => /^\d{1,2}$/.test(value)).map(Number)
  const letters = values.filter((value) => /^[a-z]$/.test(value))
  const rising = numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1)
  return values.length >= 2 && numbers.length + letters.length === values.length && numbers[0] === 1 && rising
}

/** "I | Ban Thường vụ", "A. Khối xã": a Roman number or a letter before a lone text. */
function isSection(row: SheetRow): boolean {
  const texts = row.cells.map((cell) => showCell(cell).trim()).filter((value) => value !== '')
  const [first = '', second] = [...new Set(texts)]
  return second === undefined ? /^([IVX]+|[A-H])[.)]\s/.test(first) : /^([IVX]+|[A-H])[.)]?$/.test(first)
}

function same(left: string, right: string): boolean {
  return foldText(left) === foldText(right)
}
