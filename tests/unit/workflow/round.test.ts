import { describe, expect, it } from '@jest/globals'
import type { Definition } from '#core/workflow/definition.ts'
import {
  decisionBegun,
  hasDecided,
  returnTargets,
  standingDecisions,
  stepToResume,
} from '#core/workflow/round.ts'
import type { Past, Subject } from '#core/workflow/subject.ts'
import { tally, votesOf } from '#core/workflow/tally.ts'
import { definitionOf, subject } from './world.ts'

const words = { vi: 'x', en: 'x' }
const step = (key: string, more: object = {}): Definition['steps'][number] => ({
  ...{ key, label: words, mode: 'any' as const, mayReturn: true, mayReject: true },
  approver: { offices: ['secretary', 'deputySecretary'], where: 'own' },
  ...more,
})
const flow: Definition = { ...definitionOf('pledge'), steps: [step('a'), step('b'), step('c')] }
const row = (action: Past['action'], at: string | null, more: Partial<Past> = {}): Past => ({
  ...{ action, step: at, by: `${action}.${at}`, unit: 'u', stateAfter: 'pending', digest: 'A' },
  ...more,
})
const submit = (at = 'a', digest = 'A') => row('submit', at, { digest })
const yes = (at: string, more: Partial<Past> = {}) => row('approve', at, more)
const returned = (at: string, digest = 'A') => row('return', at, { stateAfter: 'returned', digest })
const standing = (...history: Past[]) => standingDecisions(flow, history).map((one) => one.step)

describe('the decisions that still stand', () => {
  it('are those since the record was sent, with who made them and for whom', () => {
    expect(
      standingDecisions(flow, [yes('c'), submit(), yes('a', { by: 'x', onBehalfOf: 'y' }), yes('b')]),
    ).toEqual([
      { step: 'a', unit: 'u', officers: ['x', 'y'] },
      { step: 'b', unit: 'u', officers: ['approve.b'] },
    ])
  })
  it('are none of an empty log, none of what is no approval, none without a step or a unit', () => {
    expect(standing()).toEqual([])
    expect(standing(submit(), row('reassign', 'a'), row('pass', 'a'), row('settle', 'a'))).toEqual([])
    expect(standing(submit(), yes('a', { unit: null }), yes('b', { step: null }))).toEqual([])
    expect(standingDecisions(flow, [submit(), yes('a', { by: null })])).toEqual([
      { step: 'a', unit: 'u', officers: [] },
    ])
  })
  it('reach behind a return where the record came back unchanged to the step that returned it', () => {
    expect(standing(submit(), yes('a'), returned('b'), submit('b'))).toEqual(['a'])
    expect(standing(submit(), yes('a'), returned('b', 'B'), submit('b', 'B'), yes('b'))).toEqual(['a', 'b'])
    expect(standing(submit(), yes('a'), returned('b'), submit('b', 'B'))).toEqual([])
    expect(standing(submit(), yes('a'), returned('b'), submit('a'))).toEqual([])
    expect(
      standing(submit(), yes('a'), row('withdraw', 'b', { stateAfter: 'withdrawn' }), submit('b')),
    ).toEqual([])
    expect(standing(yes('a'), submit('a'))).toEqual([])
  })
  it('are not the votes on the step that returned it', () => {
    expect(standing(submit(), yes('a'), yes('b'), returned('b'), submit('b'))).toEqual(['a'])
  })
  it('end at a reopening, which starts anew', () => {
    const reopened = row('reopen', null, { stateAfter: 'returned' })
    expect(standing(submit(), yes('a'), yes('b'), reopened, submit('a'))).toEqual([])
    expect(standing(submit(), yes('a'), reopened)).toEqual([])
  })
  it('are not those from the step on to which it was sent back', () => {
    const back = row('return', 'c', { details: { to: 'b' } })
    expect(standing(submit(), yes('a'), yes('b'), back)).toEqual(['a'])
    expect(standing(submit(), yes('a'), yes('b'), back, yes('b'))).toEqual(['a', 'b'])
    expect(standing(submit(), yes('a'), yes('b'), row('return', 'c', { details: { to: 'a' } }))).toEqual([])
  })
  it('are not votes before something was filled in', () => {
    const filled = yes('b', { details: { fields: { note: 'x' } } })
    expect(standing(submit(), yes('a'), yes('b', { by: 'early' }), filled)).toEqual(['a', 'b'])
    expect(standingDecisions(flow, [submit(), yes('b', { by: 'early' }), filled])).toHaveLength(1)
    expect(
      standing(submit(), yes('a'), yes('b', { details: { checklist: { x: true } } }), yes('b')),
    ).toHaveLength(3)
  })
})

describe('where it goes from there', () => {
  const at = (more: Partial<Subject>): Subject => ({ ...subject('o', 'u'), ...more })
  it('back to an earlier step that somebody decided', () => {
    const open = (key: string, ...history: Past[]) =>
      returnTargets(flow, at({ step: key, history })).map((one) => one.key)
    expect(open('c', submit(), yes('a'), yes('b'))).toEqual(['a', 'b'])
    expect(open('c', submit(), yes('b'))).toEqual(['b'])
    expect(open('b', submit(), yes('a'), yes('b'), yes('c'))).toEqual(['a'])
    expect(open('a', submit())).toEqual([])
    expect(open('gone', submit(), yes('a'))).toEqual([])
  })
  it('on at the step that returned it, unchanged; else from the first', () => {
    const resumed = (state: Subject['state'], digest: string, ...history: Past[]) =>
      stepToResume(flow, at({ state, history }), digest)
    expect(resumed('returned', 'A', submit(), yes('a'), returned('b'))).toBe(1)
    expect(resumed('returned', 'B', submit(), yes('a'), returned('b'))).toBe(0)
    expect(resumed('withdrawn', 'A', submit(), yes('a'), returned('b'))).toBe(0)
    expect(resumed('returned', 'A')).toBe(0)
    expect(resumed('returned', 'A', returned('gone'))).toBe(0)
    expect(resumed('returned', 'A', row('reopen', 'b', { stateAfter: 'returned' }))).toBe(0)
    expect(resumed('returned', 'A', row('approve', 'b'))).toBe(0)
  })
  it('not back to its author once anybody has said something since it was sent', () => {
    expect(decisionBegun([])).toBe(false)
    expect(decisionBegun([yes('a'), submit()])).toBe(false)
    expect(decisionBegun([submit(), row('reassign', 'a'), row('pass', 'a')])).toBe(false)
    for (const action of ['approve', 'return', 'reject'] as const)
      expect(decisionBegun([submit(), row(action, 'a')])).toBe(true)
  })
})

describe('a place that has decided already', () => {
  const decided = [{ step: 'a', unit: 'u', officers: [] }]
  const asked = (offices: string[], more: object = {}) =>
    step('b', { approver: { offices, where: 'own', ...more } })
  const heard = (mode: string, offices: string[]): Definition => ({
    ...flow,
    steps: [
      step('z', { approver: { offices: ['clerk'], where: 'own' } }),
      step('a', { mode, approver: { offices, where: 'own' } }),
    ],
  })
  it.each<[string, Definition, ReturnType<typeof step>, string, boolean]>([
    ['the same offices', heard('any', ['x', 'y']), asked(['y', 'x']), 'u', true],
    ['of another unit', heard('any', ['x', 'y']), asked(['x', 'y']), 'v', false],
    ['fewer than could', heard('any', ['x', 'y']), asked(['x']), 'u', false],
    ['others', heard('any', ['x', 'y']), asked(['x', 'z']), 'u', false],
    ['a body they belong to', heard('majority', ['x', 'y', 'z']), asked(['x', 'z']), 'u', true],
    ['a body they do not all belong to', heard('all', ['x', 'y', 'z']), asked(['x', 'w']), 'u', false],
    ['somebody outside is asked', heard('any', ['x']), asked(['x'], { where: 'external' }), 'u', false],
  ])('%s', (_, definition, one, unit, passes) => {
    expect(hasDecided(definition, decided, { step: one, unit })).toBe(passes)
  })
  it('is nobody’s, where somebody outside or a step there is not decided', () => {
    const outside = { ...flow, steps: [step('a', { approver: { offices: ['x'], where: 'external' } })] }
    expect(hasDecided(outside, decided, { step: asked(['x']), unit: 'u' })).toBe(false)
    expect(
      hasDecided(flow, [{ step: 'gone', unit: 'u', officers: [] }], { step: step('b'), unit: 'u' }),
    ).toBe(false)
    expect(hasDecided(flow, [], { step: step('b'), unit: 'u' })).toBe(false)
  })
})

describe('the votes on the open step', () => {
  const votes = (...history: Past[]) => [...votesOf(history, 'a')]
  it('are the last rows that left it open, one a chair, the newest of each', () => {
    expect(votes(submit(), yes('a', { by: 'x' }), row('reject', 'a', { by: 'y', onBehalfOf: 'z' }))).toEqual([
      ['z', 'reject'],
      ['x', 'approve'],
    ])
    expect(votes(yes('a', { by: 'x' }), submit(), yes('a', { by: 'y' }))).toEqual([['y', 'approve']])
    expect(votes(yes('a', { by: 'x' }), yes('b', { by: 'y' }), yes('a', { by: 'z' }))).toEqual([
      ['z', 'approve'],
    ])
    expect(votes(yes('a', { stateAfter: 'approved' }))).toEqual([])
    expect(votes(yes('a', { by: null }))).toEqual([])
    expect(votes(yes('a'), row('return', 'a', { details: { to: 'z' } }))).toEqual([])
  })
  it('begin with the one who filled something in', () => {
    const filled = yes('a', { by: 'f', details: { fields: { n: 1 } } })
    expect(votes(yes('a', { by: 'x' }), filled, yes('a', { by: 'y' }))).toEqual([
      ['y', 'approve'],
      ['f', 'approve'],
    ])
  })
  it('of nobody leave it open in every mode; all means all', () => {
    const seats = ['x', 'y'].map((officer) => ({ officer, onBehalfOf: null }) as never)
    for (const mode of ['any', 'all', 'majority'] as const) expect(tally(mode, seats, new Map())).toBe('open')
    expect(tally('all', seats, new Map([['x', 'approve']]))).toBe('open')
    expect(
      tally(
        'all',
        seats,
        new Map([
          ['x', 'approve'],
          ['y', 'approve'],
        ]),
      ),
    ).toBe('approve')
    expect(
      tally(
        'all',
        seats,
        new Map([
          ['x', 'approve'],
          ['y', 'reject'],
        ]),
      ),
    ).toBe('reject')
  })
})
