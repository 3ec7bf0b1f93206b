import type { Day } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'

/** What a cell holds once the file format is out of the way; a time is 'HH:MM'. Empty cells are null. */
export type Cell =
  | string
  | number
  | boolean
  | { day: Day; time?: string }
  | { time: string }
  | { error: string }
  | null

/** One row: its number as the office sees it (from 1), `cells[0]` is column A. */
export type SheetRow = { number: number; cells: readonly Cell[] }

/** One visible sheet of a workbook, empty rows left out. */
export type Sheet = { name: string; rows: readonly SheetRow[] }

/** Column letter of an index from 0: 0 = A, 26 = AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}

/** A cell as a person would read it aloud; used in problems and for text columns. */
export function showCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell !== 'object') return String(cell)
  if ('error' in cell) return cell.error
  return 'day' in cell ? writeDay(cell.day) : cell.time
}
