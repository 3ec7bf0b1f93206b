import { describe, expect, it } from '@jest/globals'
import { effectiveRules, type RuleList } from '#core/conduct/effectiveRules.ts'

const list = (unit: string, ...rules: [string, string][]): RuleList => ({
  id: unit,
  unit,
  unitName: unit.toUpperCase(),
  title: unit,
  version: 1,
  from: '2026-01-01',
  to: null,
  rules: rules.map(([kind, heading]) => ({ kind, heading, group: null, detail: null })),
})

describe('effectiveRules (R03)', () => {
  it('keeps the order of the line and says whose each rule is', () => {
    const lists = [list('city', ['do', 'a'], ['dont', 'b']), list('base', ['dont', 'c'], ['do', 'd'])]
    const { dos, donts } = effectiveRules(lists, 'base')
    expect(dos.map(({ heading, unit, own }) => [heading, unit, own])).toEqual([
      ['a', 'city', false],
      ['d', 'base', true],
    ])
    expect(donts.map(({ heading, unitName }) => [heading, unitName])).toEqual([
      ['b', 'CITY'],
      ['c', 'BASE'],
    ])
    expect(effectiveRules([], 'base')).toEqual({ dos: [], donts: [] })
  })
})
