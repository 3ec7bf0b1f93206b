import type { Problem } from '../sheet/problem.ts'
import { foldText } from './foldText.ts'
import type { Field } from './headings.ts'
import { problemAt, type Row } from './row.ts'

/** What several rows say about one thing, each value with the row that said it first. */
export type Merged<Values> = {
  values: Partial<Values>
  said: Partial<Record<string, Row<unknown>>>
  first: Row<unknown>
}

export function startMerge<Values>(row: Row<unknown>): Merged<Values> {
  return { values: {}, said: {}, first: row }
}

/** Adds what a row says; two rows that contradict each other are a problem at the later one. */
export function mergeRow<Values>(
  merged: Merged<Values>,
  {
    row,
    fields,
    values,
  }: { row: Row<unknown>; fields: readonly (keyof Values & string)[]; values: Partial<Values> },
): Problem[] {
  const problems: Problem[] = []
  for (const field of fields) {
    const value = values[field]
    if (value === undefined) continue
    const other = merged.said[field]
    if (other === undefined) {
      merged.values[field] = value
      merged.said[field] = row
    } else if (!agree(merged.values[field], value)) {
      const data = { sheet: other.sheet, row: other.row }
      problems.push(problemAt(row, { field: field as Field, code: 'contradiction', data }))
    }
  }
  return problems
}

/** "NGUYỄN VĂN A" and "Nguyễn Văn A" agree. */
function agree(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return foldText(left) === foldText(right)
  return left === right
}
