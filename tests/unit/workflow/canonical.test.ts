import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  canonicalContent,
  canonicalJson,
  canonicalRow,
  type HashedColumn,
  type HashedRow,
  isSystemField,
} from '#core/workflow/canonical.ts'
import { changedPaths } from '#core/workflow/changedPaths.ts'

describe('content', () => {
  it('leaves out what the system writes, row ids and empty values; sorts; composes letters', () => {
    const record = {
      id: 'x',
      rev: 4,
      scope3: 'u',
      state: 'draft',
      b: 'e\u0302',
      a: [{ id: '65f0c0ffee65f0c0ffee65f0', text: 'một', none: null }],
      empty: [],
    }
    expect(canonicalContent(record)).toBe('{"a":[{"text":"một"}],"b":"ê"}')
  })
  it('keeps ids that are data', () => {
    expect(canonicalJson({ rows: [{ id: 'b2c0', n: 1 }] })).toBe('{"rows":[{"id":"b2c0","n":1}]}')
  })
  it('is the same whatever the order of keys, and tells different data apart', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(given))
      }),
    )
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }))
  })
})

describe('log rows', () => {
  const row = { collection: 'pledges', record: 'r', seq: 1, comment: 'a' } as Partial<HashedRow> as HashedRow
  it('cover every column and the row before', () => {
    const text = canonicalRow(row, null)
    expect(canonicalRow(row, 'h')).not.toBe(text)
    for (const column of ['comment', 'by', 'recordedAt', 'seq', 'digest'] satisfies HashedColumn[]) {
      expect(canonicalRow({ ...row, [column]: 'other' }, null)).not.toBe(text)
    }
  })
  it('do not run one column into the next', () => {
    expect(canonicalRow({ ...row, by: 'a,b', byName: null }, null)).not.toBe(
      canonicalRow({ ...row, by: 'a', byName: 'b' }, null),
    )
  })
})

describe('what changed', () => {
  it('names the fields', () => {
    const before = { focus: [{ actions: [{ measure: '1' }] }, { avoid: ['a', 'b'] }], note: 'x' }
    const after = { focus: [{ actions: [{ measure: '2' }] }, { avoid: ['a', 'b', 'c'] }], year: 2026 }
    expect(changedPaths(before, after)).toEqual([
      'focus.0.actions.0.measure',
      'focus.1.avoid.2',
      'note',
      'year',
    ])
  })
  it('nothing against itself, and empty says the same as missing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(changedPaths(value, structuredClone(value))).toEqual([])),
    )
    expect(changedPaths({ a: [] }, { b: null })).toEqual([])
  })
})

it('the system’s own fields, and whose record it is, are nobody’s to write', () => {
  const names = ['state', 'rev', 'flow', 'scope3', 'officer', 'authors', 'digest', 'unit']
  expect(names.every(isSystemField)).toBe(true)
  expect(['collective', 'conclusion', 'recognition', 'title'].some(isSystemField)).toBe(false)
})

it('a row without details hashes as it did before there were any; details are covered', () => {
  const row = { collection: 'pledges', record: 'r', seq: 1 } as unknown as HashedRow
  expect(canonicalRow({ ...row, details: null }, null)).toBe(canonicalRow(row, null))
  expect(canonicalRow({ ...row, details: { to: 'a' } }, null)).not.toBe(canonicalRow(row, null))
})
