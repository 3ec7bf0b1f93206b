import { describe, expect, it } from '@jest/globals'
import type { Day } from '#core/calendar/day.ts'
import type { Caller, Permission } from '#core/hierarchy/caller.ts'
import { inspectorOf } from '#core/hierarchy/inspectorOf.ts'
import { acknowledgingUnits } from '#core/register/acknowledgingUnits.ts'

const line = ['city', 'district', 'base', 'branch']
const post = (unit: string, permissions: Permission[], inForce = true) => ({
  id: unit,
  unit,
  unitName: unit,
  depth: line.indexOf(unit),
  line: line.slice(0, line.indexOf(unit) + 1),
  office: 'x',
  permissions,
  from: '2020-01-01' as Day,
  to: null,
  inForce,
})
const caller = (...posts: Caller['posts']): Caller => ({ user: 'u', officer: 'o', name: 'n', posts })
const inspected = line.slice(0, 3)

describe('inspectorOf (R16)', () => {
  it.each([
    ['an office that inspects, at the unit', caller(post('base', ['inspect'])), 'base'],
    ['or above it', caller(post('city', ['inspect'])), 'city'],
    ['who keeps registers above it', caller(post('district', ['keepRegisters'])), 'district'],
    ['not on his own unit', caller(post('base', ['keepRegisters'])), null],
    ['nor below it', caller(post('branch', ['inspect', 'keepRegisters'])), null],
    ['nor by an office that is over', caller(post('city', ['inspect'], false)), null],
    [
      'the nearest of several',
      caller(post('city', ['inspect']), post('district', ['keepRegisters'])),
      'district',
    ],
  ])('%s', (_, who, unit) => {
    expect(inspectorOf(who, inspected)?.unit ?? null).toBe(unit)
  })
})

describe('acknowledgingUnits (R48)', () => {
  it('are the units below the issuer whose registers he keeps', () => {
    const who = caller(post('district', ['keepRegisters']), post('base', ['keepRegisters']))
    expect(acknowledgingUnits(who, 'city')).toEqual(['district', 'base'])
    expect(acknowledgingUnits(who, 'district')).toEqual(['base'])
    expect(acknowledgingUnits(who, 'branch')).toEqual([])
  })
})
