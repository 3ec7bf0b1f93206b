import { codeKey, foldText } from '../roster/foldText.ts'
import type { Problem } from '../sheet/problem.ts'
import { type ListRow, problemIn } from './parseList.ts'

/** An officer a list may mean; `near`: in office at or below a unit of the sender's. */
export type Candidate = { id: string; code: string; fullName: string; near: boolean }

/**
 * The officer a row means: by his code, with his name where it is written too; without a code by his name among those
 * near. A name of somebody further away is told to nobody.
 */
export function findPerson(
  row: ListRow,
  candidates: readonly Candidate[],
): { officer: string } | { problem: Problem } {
  const { code, name } = row.values
  const no = (field: string, problem: Omit<Parameters<typeof problemIn>[1], 'field'>) => ({
    problem: problemIn(row, { field: row.columns[field] ? field : null, ...problem }),
  })
  if (typeof code === 'string') {
    const found = candidates.find((one) => codeKey(one.code) === codeKey(code))
    const same = found && (typeof name !== 'string' || foldText(found.fullName) === foldText(name))
    if (found && same) return { officer: found.id }
    if (found?.near) return no('code', { code: 'other-person', data: { name: found.fullName } })
    return no('code', { code: 'officer-not-found' })
  }
  if (typeof name !== 'string') return no('name', { code: 'required' })
  const named = candidates.filter((one) => one.near && foldText(one.fullName) === foldText(name))
  if (named.length > 1)
    return no('name', { code: 'ambiguous-officer', data: { codes: named.map((one) => one.code).join(', ') } })
  return named[0] ? { officer: named[0].id } : no('name', { code: 'officer-not-found' })
}
