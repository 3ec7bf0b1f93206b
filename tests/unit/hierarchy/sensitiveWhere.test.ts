import { describe, expect, it } from '@jest/globals'
import { toDay } from '#core/calendar/day.ts'
import type { Caller, Post } from '#core/hierarchy/caller.ts'
import { sensitiveWhere } from '#core/hierarchy/sensitiveWhere.ts'
import { seededOffices } from '#seed/offices.ts'

const post = (office: string, unit: string, depth: number, inForce = true): Post => ({
  id: `${office}-${unit}`,
  unit,
  unitName: unit,
  depth,
  line: [unit],
  office,
  permissions: seededOffices.find(({ key }) => key === office)?.permissions ?? [],
  from: toDay('2020-01-01'),
  to: null,
  inForce,
})
const caller = (...posts: Post[]): Caller => ({ user: 'u', officer: 'o', name: 'n', posts })
const own = { officer: { equals: 'o' } }

describe('who sees records of restricted sight (R18, R34)', () => {
  it.each([
    ['systemAdministrator', [own]],
    ['clerk', [own]],
    ['observer', [own]],
    ['specialist', [own]],
    ['secretary', [{ unit: { in: ['d'] } }, own]],
    ['executiveMember', [{ unit: { in: ['d'] } }, own]],
    ['inspectionOffice', [{ scope1: { equals: 'd' } }, own]],
    ['inspectionCommittee', [{ scope1: { equals: 'd' } }, own]],
  ])('%s', (office, rules) => {
    expect(sensitiveWhere(caller(post(office, 'd', 1)), 'officer')).toEqual({ or: rules })
  })

  it('nobody by a post that has ended, nor without one', () => {
    expect(sensitiveWhere(caller(post('secretary', 'd', 1, false)), null)).toBe(false)
    expect(sensitiveWhere({ ...caller(), officer: null }, 'officer')).toBe(false)
    expect(sensitiveWhere(caller(post('systemAdministrator', 'r', 0)), null)).toBe(false)
  })
})
