import type { Column, Row } from './model.ts'
import { writeCell } from './writeCell.ts'

/** Letters are about half as wide as they are high. */
const LETTER = 0.52
const MM_PER_POINT = 25.4 / 72
/** Room on both sides of a cell, in letters. */
const PADDING = 1.5

/**
 * The shares of a page's width that the columns of a table get: what each asks for, but no number, day or word of a
 * heading is ever torn apart.
 * @param on width between the margins in millimetres, size of the letters in points
 */
export function columnShares(
  columns: readonly Column[],
  rows: readonly Row[],
  on: { width: number; size: number },
): number[] {
  const letters = on.width / (on.size * LETTER * MM_PER_POINT)
  const least = columns.map((column, at) => longest(column, at, rows) + PADDING)
  const asked = columns.map(({ width }) => width)
  const scale = letters / sum(asked)
  const short = asked.map((width, at) => width * scale < (least[at] ?? 0))
  // The columns that are wide enough give up, each for its part, what the others lack.
  const fixed = sum(least.filter((_, at) => short[at]))
  const free = sum(asked.filter((_, at) => !short[at]))
  const rest = Math.max(letters - fixed, letters / 4)
  const shares = asked.map((width, at) => (short[at] ? (least[at] ?? 0) : (width / (free || 1)) * rest))
  return shares.map((share) => share / sum(shares))
}

function longest(column: Column, at: number, rows: readonly Row[]): number {
  const words = column.heading.split(/\s+/)
  const values =
    column.kind === 'text' ? [] : rows.map((row) => writeCell(row.cells[at] ?? null, column.kind))
  const parts = values.flatMap((value) => value.split(' '))
  return Math.max(...words.map((word) => word.length * 1.1), ...parts.map(({ length }) => length), 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
