import type { Refusal } from '#core/refusal.ts'
import type { Problem } from '../sheet/problem.ts'
import type { ListRow } from './parseList.ts'

/** How many records a list makes, changes and finds as they are. */
export type ListCounts = { created: number; updated: number; unchanged: number }

/** A place of the file and what the save refused there. */
export type RefusedCell = Omit<Problem, 'code' | 'data'> & { refusal: Refusal }
export type ListProblem = Problem | RefusedCell

/** The row and column behind a path of what was to be saved. */
export type PlaceOf = (path: string) => { row: ListRow; field: string | null }

/** By sheet as in the file, then by row and column. */
export function inFileOrder<P extends Pick<Problem, 'sheet' | 'row' | 'column'>>(
  problems: readonly P[],
  sheets: readonly { name: string }[],
): P[] {
  const place = new Map(sheets.map(({ name }, at) => [name, at]))
  const width = (column: string | null) => (column ?? '').padStart(3, ' ')
  return [...problems].sort(
    (a, b) =>
      (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0) ||
      a.row - b.row ||
      (width(a.column) < width(b.column) ? -1 : width(a.column) > width(b.column) ? 1 : 0),
  )
}
