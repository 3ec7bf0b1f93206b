import { describe, expect, it } from '@jest/globals'
import { type HeldPost, keepsAccount } from '#core/account/keepsAccount.ts'
import type { Day } from '#core/calendar/day.ts'
import type { Caller, Permission, Post } from '#core/hierarchy/caller.ts'
import { seededOffices } from '#seed/offices.ts'

const lines: Record<string, string[]> = {
  city: ['city'],
  quan: ['city', 'quan'],
  coso: ['city', 'quan', 'coso'],
  khac: ['city', 'khac'],
}
const permissionsOf = (office: string): Permission[] =>
  seededOffices.find(({ key }) => key === office)?.permissions ?? []

function caller(unit: string, office: string, more: Partial<Post> = {}): Caller {
  const line = lines[unit] ?? []
  const post: Post = {
    ...{
      id: 'a',
      unit,
      unitName: unit,
      depth: line.length - 1,
      line,
      office,
      permissions: permissionsOf(office),
    },
    ...{ from: '2026-01-01' as Day, to: null, inForce: true, ...more },
  }
  return { user: 'u', officer: 'me', name: 'Tôi', posts: [post] }
}
const held = (unit: string, office: string): HeldPost => ({
  unit,
  line: lines[unit] ?? [],
  permissions: permissionsOf(office),
})
const keeps = (who: Caller, ...posts: HeldPost[]) => keepsAccount(who, { officer: 'other', posts })

describe('who looks after an account', () => {
  it.each([
    ['a district’s clerk', 'quan', 'clerk', 'coso', 'secretary', true],
    ['a district’s secretary', 'quan', 'secretary', 'coso', 'secretary', true],
    ['the registering department', 'city', 'inspectionOffice', 'quan', 'secretary', true],
    ['a unit’s clerk, of a plain member there', 'quan', 'clerk', 'quan', 'executiveMember', true],
    ['a unit’s clerk, of a standing member there', 'quan', 'clerk', 'quan', 'standingMember', true],
    ['a unit’s clerk, of his own secretary', 'quan', 'clerk', 'quan', 'secretary', false],
    ['a deputy, of his secretary', 'quan', 'deputySecretary', 'quan', 'secretary', false],
    [
      'a secretary, of the inspection committee beside him',
      'quan',
      'secretary',
      'quan',
      'inspectionCommittee',
      false,
    ],
    ['a unit below, of the unit above', 'coso', 'secretary', 'quan', 'executiveMember', false],
    ['a neighbour', 'quan', 'secretary', 'khac', 'executiveMember', false],
    ['the city, of its administrator', 'city', 'inspectionOffice', 'city', 'systemAdministrator', false],
    ['an administrator, of another', 'city', 'systemAdministrator', 'city', 'systemAdministrator', true],
    ['an administrator, of the city’s secretary', 'city', 'systemAdministrator', 'city', 'secretary', true],
    ['a plain member', 'quan', 'executiveMember', 'coso', 'executiveMember', false],
    ['an observer', 'city', 'observer', 'coso', 'executiveMember', false],
  ])('%s', (_, unit, office, theirs, theirOffice, expected) => {
    expect(keeps(caller(unit, office), held(theirs, theirOffice))).toBe(expected)
  })

  it('every post counts: one that lies outside, or reaches further, is enough', () => {
    const clerk = caller('quan', 'clerk')
    expect(keeps(clerk, held('coso', 'secretary'), held('khac', 'executiveMember'))).toBe(false)
    expect(keeps(clerk, held('coso', 'secretary'), held('coso', 'systemAdministrator'))).toBe(false)
  })

  it('nobody his own, nobody those without a post, nobody by a post that is over', () => {
    const administrator = caller('city', 'systemAdministrator')
    expect(keepsAccount(administrator, { officer: 'me', posts: [held('coso', 'secretary')] })).toBe(false)
    expect(keeps(caller('quan', 'clerk'))).toBe(false)
    expect(keeps(administrator)).toBe(true)
    expect(keeps(caller('quan', 'clerk', { inForce: false }), held('coso', 'secretary'))).toBe(false)
  })
})
