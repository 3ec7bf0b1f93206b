import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { equalShares } from '#core/imports/equalShares.ts'
import { type Candidate, findPerson } from '#core/imports/findPeople.ts'
import type { ListRow } from '#core/imports/parseList.ts'
import { repeatedRows } from '#core/imports/repeatedRows.ts'

const column = (index: number) => ({ index, letter: 'AB'[index] ?? '', heading: 'x' })
const row = (values: ListRow['values'], number = 2): ListRow => ({
  sheet: 's',
  row: number,
  columns: { code: column(0), name: column(1) },
  values,
  shown: {},
})
const people: Candidate[] = [
  { id: '1', code: 'CB1', fullName: 'Nguyễn Văn An', near: true },
  { id: '2', code: 'CB2', fullName: 'Nguyễn Văn An', near: true },
  { id: '3', code: 'CB3', fullName: 'Lê Thị Bình', near: true },
  { id: '4', code: 'CB4', fullName: 'Trần Cảnh', near: false },
]

describe('findPerson', () => {
  it.each([
    [{ code: 'cb1' }, '1'],
    [{ code: 'CB1', name: 'nguyen van an' }, '1'],
    [{ name: 'LÊ THỊ BÌNH' }, '3'],
    [{ code: 'CB4' }, '4'],
    [{ code: 'CB4', name: 'Trần Cảnh' }, '4'],
  ])('%j is officer %s', (values, officer) => {
    expect(findPerson(row(values), people)).toEqual({ officer })
  })

  it.each([
    [{ name: 'Nguyễn Văn An' }, 'ambiguous-officer', 'B'],
    [{ code: 'CB1', name: 'Lê Thị Bình' }, 'other-person', 'A'],
    [{ code: 'CB9' }, 'officer-not-found', 'A'],
    [{ name: 'Không Ai' }, 'officer-not-found', 'B'],
    [{}, 'required', 'B'],
  ])('%j is refused: %s', (values, code, letter) => {
    expect(findPerson(row(values), people)).toMatchObject({ problem: { code, column: letter } })
  })

  it('tells no name of somebody who is not near, and finds nobody further away by name', () => {
    const other = findPerson(row({ code: 'CB4', name: 'Người Khác' }), people)
    expect(JSON.stringify(other)).not.toContain('Cảnh')
    expect(other).toMatchObject({ problem: { code: 'officer-not-found' } })
    expect(findPerson(row({ name: 'Trần Cảnh' }), people)).toMatchObject({
      problem: { code: 'officer-not-found' },
    })
  })
})

describe('equalShares', () => {
  it('gives everybody a part and a hundred in all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 }), (officers) => {
        const shares = equalShares(officers).map(({ share }) => share)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
        expect(Math.min(...shares)).toBeGreaterThan(0)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(officers.length)
      }),
    )
  })
})

describe('repeatedRows', () => {
  it('names for every later row the first that says the same', () => {
    const given = ['a', 'b', 'a', 'a'].map((key, at) => ({ key, field: 'code', row: row({}, at + 2) }))
    expect(repeatedRows(given).map((problem) => [problem.row, problem.data])).toEqual([
      [4, { row: 2, sheet: 's' }],
      [5, { row: 2, sheet: 's' }],
    ])
  })
})
