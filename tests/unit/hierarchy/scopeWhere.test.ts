import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { toDay } from '#core/calendar/day.ts'
import { type Caller, inScope, mayAt, type Permission, type Post, scopeOf } from '#core/hierarchy/caller.ts'
import { scopeWhere } from '#core/hierarchy/scopeWhere.ts'

const post = (line: string[], permissions: Permission[], more: Partial<Post> = {}): Post => ({
  id: line.join('/'),
  unit: line.at(-1) ?? '',
  unitName: 'Đơn vị',
  depth: line.length - 1,
  line,
  office: 'secretary',
  permissions,
  from: toDay('2024-10-01'),
  to: null,
  inForce: true,
  ...more,
})
const caller = (...posts: Post[]): Caller => ({ user: 'u', officer: 'me', name: 'Tôi', posts })

describe('the row rule of a person', () => {
  it('is one equality on the column of his own depth, without a second condition when his records lie inside', () => {
    expect(scopeWhere(caller(post(['r', 'd'], ['readSubtree'])), 'officer')).toEqual({
      scope1: { equals: 'd' },
    })
  })

  it('is his own records for those whose office reads nobody else', () => {
    expect(scopeWhere(caller(post(['r', 'd', 'g'], [])), 'officer')).toEqual({ officer: { equals: 'me' } })
    expect(scopeWhere(caller(post(['r', 'd', 'g'], [])), null)).toBe(false)
  })

  it('adds his own records when he stood elsewhere before', () => {
    const former = post(['r', 'e'], [], { inForce: false })
    expect(scopeWhere(caller(post(['r', 'd'], ['readSubtree']), former), 'officer')).toEqual({
      or: [{ scope1: { equals: 'd' } }, { officer: { equals: 'me' } }],
    })
  })

  it('ignores posts that are over and units inside one he reads already', () => {
    const over = post(['r', 'e'], ['readSubtree'], { inForce: false })
    const inner = post(['r', 'd', 'g'], ['readSubtree'])
    expect(scopeOf(caller(post(['r', 'd'], ['readSubtree']), inner, over)).roots).toEqual([
      { unit: 'd', depth: 1 },
    ])
  })

  it('is everything at the root, for readAll, and nothing for nobody', () => {
    expect(scopeWhere(caller(post(['r'], ['readSubtree'])), 'officer')).toBe(true)
    expect(scopeWhere(caller(post(['r', 'd'], ['readAll'])), 'officer')).toBe(true)
    expect(scopeWhere({ user: 'u', officer: null, name: '', posts: [] }, 'officer')).toBe(false)
  })

  it('agrees with the tree for any posts and any unit', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 })
      .map((path) => ['r', ...path.map((step, i) => `${path.slice(0, i).join('')}${step}`)])
    const posts = fc.array(fc.record({ line, reads: fc.boolean(), inForce: fc.boolean() }), { maxLength: 4 })
    fc.assert(
      fc.property(posts, line, (given, unit) => {
        const person = caller(
          ...given.map(({ line: own, reads, inForce }) =>
            post(own, reads ? ['readSubtree'] : [], { inForce }),
          ),
        )
        const expected = given.some(
          ({ line: own, reads, inForce }) => reads && inForce && unit.includes(own.at(-1) ?? ''),
        )
        expect(inScope(scopeOf(person), unit)).toBe(expected)
        expect(mayAt(person, 'readSubtree', unit)).toBe(expected)
        expect(matches(scopeWhere(person, null), unit)).toBe(expected)
      }),
    )
  })
})

function matches(where: ReturnType<typeof scopeWhere>, line: string[]): boolean {
  if (typeof where === 'boolean') return where
  const rules = (where.or as Record<string, { equals: string }>[] | undefined) ?? [
    where as Record<string, { equals: string }>,
  ]
  return rules.some((rule) =>
    Object.entries(rule).every(([column, { equals }]) => line[Number(column.slice(5))] === equals),
  )
}
