import { describe, expect, it } from '@jest/globals'
import {
  askByName,
  checkQuery,
  checkSort,
  checkWhere,
  MAX_LIMIT,
  MAX_PAGE,
  mendQuery,
  queryPaths,
  totalOrder,
} from '#core/query/checkQuery.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const paths = queryPaths([
  { name: 'title', type: 'text' },
  { name: 'officer', type: 'relationship', relationTo: 'officers' },
  { name: 'minutes', type: 'number' },
  { name: 'startsAt', type: 'date' },
  { name: 'fullTime', type: 'checkbox' },
  { name: 'guide', type: 'ui' },
  { name: 'scope1', type: 'text', hidden: true },
  { name: 'figures', type: 'json' },
  { name: 'close', type: 'checkbox', virtual: true },
  {
    name: 'roster',
    type: 'array',
    fields: [{ name: 'officer', type: 'relationship', relationTo: 'officers' }],
  },
])

describe('the query rules of a read by a person', () => {
  it('know a collection’s own fields and nothing hidden, virtual or JSON', () => {
    expect([...paths.keys()].sort()).toEqual([
      'createdAt',
      'fullTime',
      'id',
      'minutes',
      'officer',
      'roster.officer',
      'startsAt',
      'title',
      'updatedAt',
    ])
  })

  it.each([
    [{ title: { like: 'a' } }],
    [{ and: [{ title: { equals: 'a' } }, { or: [{ officer: { in: [ID, ID] } }] }] }],
    [{ officer: { in: `${ID},${ID}` } }],
    [{ officer: { equals: null } }],
    [{ minutes: { greater_than: '60', less_than: 90, not_in: '1,2' } }],
    [{ startsAt: { greater_than_equal: '2026-11-15T08:00:00+07:00' } }],
    [{ fullTime: { equals: 'true' } }],
    [{ createdAt: { exists: true } }],
    [{ officer: { like: 'Nguyễn' } }],
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
    ['a like on a date', { startsAt: { like: '2026' } }],
    ['a part of a reference', { officer: { contains: 'a' } }],
    ['a name among many', { 'roster.officer': { like: 'Nguyễn' } }],
    ['a name that is no text', { officer: { like: ['Nguyễn'] } }],
    ['a list of references that is null', { officer: { in: 'null' } }],
    ['no list of references that is null', { officer: { not_in: null } }],
    ['an order of references', { officer: { greater_than: ID } }],
    ['a reference that is no id', { officer: { equals: 'a' } }],
    ['a date that is none', { startsAt: { equals: '2026-13-45' } }],
    ['dates of which one is none', { startsAt: { in: '2026-01-01,x' } }],
    ['a number that is none', { minutes: { in: [1, 'x'] } }],
    ['a tick that is none', { fullTime: { equals: 'maybe' } }],
    ['a list where one value is meant', { title: { equals: ['a', 'b'] } }],
    ['a NUL', { title: { equals: 'a\u0000' } }],
    ['too many terms', { or: Array.from({ length: 60 }, () => ({ title: { equals: 'a' } })) }],
    ['too many values', { id: { in: Array.from({ length: 300 }, String) } }],
    ['an id that is empty in a list', { id: { in: '' } }],
    ['a reference that is empty in a list', { officer: { not_in: [ID, ''] } }],
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
    // A record has no one place in an order by what its rows hold.
    expect(checkSort(paths, ['roster.officer'])?.code).toBe('invalid-query')
    expect(checkSort(paths, ['id', 'id', 'id', 'id', 'id', 'id'])?.code).toBe('invalid-query')
  })

  it('are bounded in rows and depth', () => {
    expect(checkQuery(paths, { sort: [], limit: 250, depth: 2 })).toBeNull()
    expect(checkQuery(paths, { sort: [], limit: 251 })).toMatchObject({ data: { name: 'limit' } })
    expect(checkQuery(paths, { sort: [], limit: -1 })).toMatchObject({ data: { name: 'limit' } })
    expect(checkQuery(paths, { sort: [], depth: 3 })).toMatchObject({ data: { name: 'depth' } })
  })

  it('are mended where a list of the panel is asked by what was kept', () => {
    const sound = { sort: ['-title'], limit: 25, page: 3 }
    expect(mendQuery(paths, sound)).toEqual(sound)
    expect(mendQuery(paths, { sort: ['gone'], limit: 99_999, page: 1e21 })).toEqual({
      ...{ sort: [], limit: MAX_LIMIT, page: MAX_PAGE },
    })
    for (const wrong of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, undefined])
      expect(mendQuery(paths, { sort: [], limit: wrong, page: wrong })).toEqual({
        ...{ sort: [], limit: undefined, page: undefined },
      })
  })

  it('end with the id, once', () => {
    expect(totalOrder(['-title'])).toEqual(['-title', 'id'])
    expect(totalOrder(['-id', 'title'])).toEqual(['-id', 'title'])
  })
})

describe('a reference asked by name', () => {
  it('becomes a question for the name of what it refers to, wherever it stands', () => {
    const where = {
      or: [
        { officer: { like: 'an', exists: true } },
        { and: [{ title: { like: 'an' } }, { officer: { equals: ID } }] },
      ],
    }
    expect(askByName(paths, where)).toEqual({
      or: [
        { officer: { exists: true }, 'officer.fullName': { like: 'an' } },
        { and: [{ title: { like: 'an' } }, { officer: { equals: ID } }] },
      ],
    })
    expect(askByName(paths, undefined)).toBeUndefined()
  })
})
