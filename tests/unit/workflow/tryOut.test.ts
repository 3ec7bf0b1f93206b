import { describe, expect, it } from '@jest/globals'
import type { Definition } from '#core/workflow/definition.ts'
import { placeProblems } from '#core/workflow/placeProblems.ts'
import type { World } from '#core/workflow/world.ts'

const words = { vi: 'x', en: 'x' }
const definition = (approver: Definition['steps'][number]['approver'], more: object = {}): Definition => ({
  kind: 'judgement',
  labels: {},
  steps: [{ key: 'one', label: words, approver, mode: 'any', mayReturn: true, mayReject: false, ...more }],
})
const world: World = {
  held: ['secretary', 'clerk'],
  heldAtRoot: ['secretary'],
  levels: ['province', 'branch'],
  fields: ['title', 'recognition.by'],
}

describe('what a definition meets in this tree', () => {
  it.each([
    ['somebody holds the office', definition({ offices: ['secretary'], where: 'own' }), []],
    ['one of two offices is held', definition({ offices: ['observer', 'clerk'], where: 'own' }), []],
    ['nobody holds it', definition({ offices: ['observer'], where: 'own' }), ['nobody-holds']],
    ['nobody holds it at the root', definition({ offices: ['clerk'], where: 'root' }), ['nobody-holds']],
    ['a named office at the root', definition({ offices: [], where: 'office:secretary' }), []],
    ['a named office nobody has', definition({ offices: [], where: 'office:observer' }), ['nobody-holds']],
    ['a person without an account', definition({ offices: [], where: 'external' }), []],
    ['a level there is', definition({ offices: ['secretary'], where: 'level:branch' }), []],
    [
      'a level there is not',
      definition({ offices: ['secretary'], where: 'level:commune' }),
      ['no-such-level'],
    ],
    [
      'a field of the record, its author and its unit',
      definition(
        { offices: ['secretary'], where: 'own' },
        { condition: { and: [{ 'recognition.by': { equals: 'x' } }, { 'unit.root': { equals: true } }] } },
      ),
      [],
    ],
    [
      'a field there is not',
      definition(
        { offices: ['secretary'], where: 'own' },
        { condition: { or: [{ none: { exists: true } }] } },
      ),
      ['no-such-field'],
    ],
  ] as const)('%s', (_name, given, codes) => {
    expect(placeProblems(given, world).map(({ code }) => code)).toEqual(codes)
  })
})
