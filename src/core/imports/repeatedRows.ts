import type { Problem } from '../sheet/problem.ts'
import { type ListRow, problemIn } from './parseList.ts'

/** The rows that say again what another row above them says: each names the first. */
export function repeatedRows(rows: readonly { row: ListRow; key: string; field: string }[]): Problem[] {
  const first = new Map<string, ListRow>()
  return rows.flatMap(({ row, key, field }) => {
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, row)
      return []
    }
    return [problemIn(row, { field, code: 'repeated-row', data: { row: before.row, sheet: before.sheet } })]
  })
}
