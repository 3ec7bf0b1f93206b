import { describe, expect, it } from '@jest/globals'
import { checkSort, checkWhere, queryPaths } from '#core/query/checkQuery.ts'

const paths = queryPaths([
  { name: 'title', type: 'text' },
  { name: 'officer', type: 'relationship' },
  { name: 'scope1', type: 'text', hidden: true },
  { name: 'figures', type: 'json' },
  { name: 'close', type: 'checkbox', virtual: true },
  { name: 'roster', type: 'array', fields: [{ name: 'officer', type: 'relationship' }] },
])

describe('the query rules of a read by a person', () => {
  it('know a collection’s own fields and nothing hidden, virtual or JSON', () => {
    expect([...paths].sort()).toEqual(['createdAt', 'id', 'officer', 'roster.officer', 'title', 'updatedAt'])
  })

  it.each([
    [{ title: { like: 'a' } }],
    [{ and: [{ title: { equals: 'a' } }, { or: [{ officer: { in: ['a', 'b'] } }] }] }],
    [undefined],
    [{ id: { not_in: ['1'] } }],
  ])('allow %j', (where) => {
    expect(checkWhere(paths, where)).toBeNull()
  })

  it.each([
    ['a step into another collection', { 'officer.phone': { like: '09' } }],
    ['a hidden column', { scope1: { equals: 'x' } }],
    ['a JSON path', { 'figures.total': { equals: 1 } }],
    ['an unknown operator', { title: { near: '1,2' } }],
    ['a Mongo operator', { title: { $ne: null } }],
    ['an object as a value', { title: { equals: { a: 1 } } }],
    ['text that is no filter', 'notjson'],
    ['a list that is no filter', [{ title: { equals: 'a' } }]],
    ['a NUL', { title: { equals: 'a\u0000' } }],
    ['too many terms', { or: Array.from({ length: 60 }, () => ({ title: { equals: 'a' } })) }],
    ['too many values', { id: { in: Array.from({ length: 300 }, String) } }],
    [
      'too deep',
      Array.from({ length: 12 }).reduce((inner) => ({ and: [inner] }), { title: { equals: 'a' } }),
    ],
  ])('refuse %s', (_, where) => {
    expect(checkWhere(paths, where)?.code).toBe('invalid-query')
  })

  it('refuse an order by what may not be filtered', () => {
    expect(checkSort(paths, ['-title', 'id'])).toBeNull()
    expect(checkSort(paths, ['officer.phone'])?.code).toBe('invalid-query')
    expect(checkSort(paths, ['scope1'])?.code).toBe('invalid-query')
    expect(checkSort(paths, ['id', 'id', 'id', 'id', 'id', 'id'])?.code).toBe('invalid-query')
  })
})
