import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { alternativesOf, conditionOf } from '#core/workflow/alternatives.ts'
import type { Condition, Definition } from '#core/workflow/definition.ts'
import { matchCondition } from '#core/workflow/matchCondition.ts'
import { placeProblems } from '#core/workflow/placeProblems.ts'
import { reachProblems } from '#core/workflow/reachProblems.ts'
import type { World } from '#core/workflow/world.ts'
import { seededWorkflows } from '#seed/workflows.ts'

const words = { vi: 'x', en: 'x' }
const LEADERS = ['secretary', 'deputySecretary']

type StepGiven = Partial<Definition['steps'][number]>
const step = (key: string, more: StepGiven = {}): Definition['steps'][number] => ({
  ...{ key, label: words, mode: 'any', mayReturn: true, mayReject: false },
  approver: { offices: LEADERS, where: 'own' },
  ...more,
})
const flow = (steps: StepGiven[], condition?: Condition): Definition => ({
  ...{ kind: 'judgement', labels: {} },
  ...(condition && { condition }),
  steps: steps.map((one, index) => step(`s${index}`, one)),
})
const world = {
  choices: {
    kind: ['song', 'dance'],
    'unit.root': ['true', 'false'],
    'officer.office': [...LEADERS, 'clerk'],
  },
  many: ['officer.office', 'themes'],
  before: [] as (Condition | undefined)[],
}
const codes = (definition: Definition, more: Partial<typeof world> = {}) =>
  reachProblems(definition, { ...world, ...more }).map(({ path, code }) => [path, code])

describe('a condition as groups of lines', () => {
  const line = fc.record({
    path: fc.constantFrom('kind', 'year', 'unit.root'),
    operator: fc.constantFrom('equals', 'not_equals', 'in', 'exists', 'greater_than'),
    value: fc.constantFrom('song', 'dance', 2025, 2026, true, false, null),
  })
  const leaf = line.map(({ path, operator, value }): Condition => ({ [path]: { [operator]: value } }))
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc.array(tie('condition'), { maxLength: 3 }).map((and): Condition => ({ and })),
      fc.array(tie('condition'), { maxLength: 3 }).map((or): Condition => ({ or })),
    ),
  }))
  const values = fc.record({
    kind: fc.constantFrom('song', 'dance', null),
    year: fc.constantFrom(2025, 2026, 2027),
    unit: fc.record({ root: fc.boolean() }),
  })

  it('holds for the same records as before it was taken apart and put together', () => {
    fc.assert(
      fc.property(condition, fc.array(values, { minLength: 5, maxLength: 9 }), (given, records) => {
        const groups = alternativesOf(given)
        if (groups === null) return
        const again = conditionOf(groups.some((group) => group.length === 0) ? [] : groups)
        for (const record of records)
          expect([given, record, matchCondition(again, record)]).toEqual([
            given,
            record,
            matchCondition(given, record),
          ])
      }),
    )
  })
  it.each<[string, Condition | undefined, number]>([
    ['none', undefined, 1],
    ['an empty one', {}, 1],
    ['an empty and', { and: [] }, 1],
    ['an empty or', { or: [] }, 1],
    ['lines', { kind: { equals: 'song' }, year: { greater_than: 1, less_than: 9 } }, 1],
    ['branches', { or: [{ kind: { equals: 'song' } }, { year: { equals: 1 } }] }, 2],
    [
      'branches of branches',
      {
        and: [
          { or: [{ a: { equals: 1 } }, { b: { equals: 1 } }] },
          { or: [{ c: { equals: 1 } }, { d: { equals: 1 } }] },
        ],
      },
      4,
    ],
  ])('%s', (_, given, groups) => {
    expect(alternativesOf(given)).toHaveLength(groups)
  })
  it('keeps each line as it stands', () => {
    expect(alternativesOf({ year: { greater_than: 1, less_than: 9 }, kind: { equals: 'song' } })).toEqual([
      [
        { path: 'year', operator: 'greater_than', value: 1 },
        { path: 'year', operator: 'less_than', value: 9 },
        { path: 'kind', operator: 'equals', value: 'song' },
      ],
    ])
  })
  it('forty groups at most are told apart', () => {
    const pair = (name: string): Condition => ({ or: [{ [name]: { equals: 1 } }, { [name]: { equals: 2 } }] })
    const five = Array.from({ length: 5 }, (_, index) => pair(`a${index}`))
    expect(alternativesOf({ and: five })).toHaveLength(32)
    expect(alternativesOf({ and: [...five, pair('b')] })).toBeNull()
    expect(alternativesOf({ or: [{ and: [...five, pair('b')] }] })).toBeNull()
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ a: { equals: index } }))
    expect(alternativesOf({ or: many(40) })).toHaveLength(40)
    expect(alternativesOf({ or: many(41) })).toBeNull()
  })
  it('is put together in the plainest form', () => {
    const [a, b, c] = ['a', 'b', 'a'].map((path, value) => ({ path, operator: 'equals', value }))
    if (!a || !b || !c) throw new Error('three lines')
    expect(conditionOf([])).toBeUndefined()
    expect(conditionOf([[]])).toBeUndefined()
    expect(conditionOf([[a, b]])).toEqual({ a: { equals: 0 }, b: { equals: 1 } })
    expect(conditionOf([[a, c]])).toEqual({ and: [{ a: { equals: 0 } }, { a: { equals: 2 } }] })
    expect(conditionOf([[a], [], [b]])).toEqual({ or: [{ a: { equals: 0 } }, { b: { equals: 1 } }] })
  })
})

describe('what of a definition never comes to be', () => {
  it('is nothing in the seeded workflows', () => {
    for (const { definition } of seededWorkflows) expect(codes(definition)).toEqual([])
  })

  it.each<[string, Condition]>([
    ['two values at once', { and: [{ kind: { equals: 'song' } }, { kind: { equals: 'dance' } }] }],
    ['a value and not that value', { kind: { equals: 'song', not_equals: 'song' } }],
    ['none of all there are, and one', { kind: { in: ['song'], not_in: ['song', 'dance'] } }],
    ['nothing and something', { kind: { exists: false, equals: 'song' } }],
    ['nothing, and a value', { year: { exists: false, greater_than: 3 } }],
    ['yes and no', { and: [{ 'unit.root': { equals: true } }, { 'unit.root': { equals: 'false' } }] }],
    ['every branch', { or: [{ kind: { equals: 'song', in: ['dance'] } }, { kind: { in: [] } }] }],
    ['an office that is barred as well', { 'officer.office': { in: ['clerk'], not_in: ['clerk'] } }],
  ])('a condition that cannot hold: %s', (_, condition) => {
    expect(codes(flow([{}], condition))).toEqual([['condition', 'never-holds']])
    expect(codes(flow([{}, { approver: { offices: LEADERS, where: 'parent' }, condition }]))).toEqual([
      ['steps.1.condition', 'never-holds'],
    ])
  })

  it.each<[string, Condition]>([
    ['one branch can', { or: [{ kind: { equals: 'song', in: ['dance'] } }, { kind: { equals: 'song' } }] }],
    ['numbers are not weighed', { year: { greater_than: 5, less_than: 3 } }],
    [
      'a list can hold two',
      { and: [{ 'officer.office': { equals: 'clerk' } }, { 'officer.office': { equals: 'secretary' } }] },
    ],
    ['a list can hold two but one', { 'officer.office': { in: ['clerk'], not_in: ['secretary'] } }],
    ['nothing is nothing', { kind: { exists: false } }],
    ['what no list knows is thinkable', { title: { equals: 'x' } }],
    ['none of all, for an empty field', { kind: { not_in: ['song', 'dance'] } }],
    ['something', { kind: { exists: true } }],
  ])('a condition that can hold: %s', (_, condition) => {
    expect(codes(flow([{}], condition))).toEqual([])
  })

  it('a step whose condition the workflow’s own excludes', () => {
    const given = flow(
      [{}, { approver: { offices: ['clerk'], where: 'own' }, condition: { kind: { equals: 'dance' } } }],
      {
        kind: { equals: 'song' },
      },
    )
    expect(codes(given)).toEqual([['steps.1.condition', 'never-holds']])
  })

  it('a step whose place has always decided before', () => {
    const again = (more: StepGiven) => codes(flow([{}, more]))
    expect(again({})).toEqual([['steps.1.approver', 'always-passed']])
    expect(again({ approver: { offices: LEADERS, where: 'parent' } })).toEqual([])
    expect(again({ approver: { offices: ['secretary'], where: 'own' } })).toEqual([])
    expect(again({ approver: { offices: ['clerk'], where: 'own' } })).toEqual([])
    const ifNone = { office: 'clerk', offices: ['secretary'] }
    expect(again({ approver: { offices: LEADERS, where: 'own', ifNone } })).toEqual([])
    expect(codes(flow([{ approver: { offices: LEADERS, where: 'own', ifNone } }, {}]))).toEqual([])
    const sometimes = { condition: { kind: { equals: 'song' } } }
    expect(codes(flow([sometimes, {}]))).toEqual([])
    expect(codes(flow([{}, sometimes]))).toEqual([['steps.1.approver', 'always-passed']])
    const outside: StepGiven = { approver: { offices: LEADERS, where: 'external' } }
    expect(codes(flow([outside, outside]))).toEqual([])
  })

  it('a workflow that another takes every record from', () => {
    const song = { kind: { equals: 'song' } }
    const dance = { kind: { equals: 'dance' } }
    const shadowed = [['priority', 'shadowed']]
    expect(codes(flow([{}]), { before: [undefined] })).toEqual(shadowed)
    expect(codes(flow([{}], song), { before: [dance, {}] })).toEqual(shadowed)
    expect(codes(flow([{}], song), { before: [song] })).toEqual(shadowed)
    expect(codes(flow([{}], song), { before: [{ or: [dance, { and: [] }] }] })).toEqual(shadowed)
    expect(codes(flow([{}], song), { before: [dance] })).toEqual([])
    expect(codes(flow([{}]), { before: [song] })).toEqual([])
  })
})

describe('lines of a condition', () => {
  const full: World = {
    ...{ held: LEADERS, heldAtRoot: LEADERS, levels: ['branch'], fields: ['kind', 'year', 'title'] },
    ...world,
  }
  const found = (condition: Condition) =>
    placeProblems(flow([{}], condition), full).map(({ path, code }) => [path, code])
  it.each<[string, Condition, string[][]]>([
    ['without a value', { title: { equals: '' } }, [['condition.title.equals', 'no-value']]],
    [
      'without any of several',
      { title: { in: [] } },
      [
        ['condition.title.in', 'no-value'],
        ['condition', 'never-holds'],
      ],
    ],
    ['with an empty one among several', { title: { in: ['x', ''] } }, [['condition.title.in', 'no-value']]],
    [
      'with no choice of the field',
      { kind: { not_equals: 'poem' } },
      [['condition.kind.not_equals', 'no-such-choice']],
    ],
    ['with one that is none', { kind: { in: ['song', 'poem'] } }, [['condition.kind.in', 'no-such-choice']]],
    ['with nothing as a value', { kind: { equals: null } }, []],
    ['with a part of a word', { kind: { contains: 'son' } }, []],
    [
      'deep inside',
      { or: [{ kind: { equals: 'song' } }, { and: [{ none: { equals: 1 } }] }] },
      [['condition.or.1.and.0.none', 'no-such-field']],
    ],
    ['with free text', { title: { equals: 'anything' }, year: { equals: 2026 } }, []],
  ])('%s', (_, condition, problems) => {
    expect(found(condition)).toEqual(problems)
  })
})
