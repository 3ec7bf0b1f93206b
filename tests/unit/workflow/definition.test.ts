import { describe, expect, it } from '@jest/globals'
import { toDay } from '#core/calendar/day.ts'
import { dueDayOf, lastInstantOf } from '#core/workflow/dueDay.ts'
import { matchCondition, problemsOfCondition } from '#core/workflow/matchCondition.ts'
import { validateDefinition } from '#core/workflow/validateDefinition.ts'
import { seededWorkflows } from '#seed/workflows.ts'
import { definitionOf } from './world.ts'

describe('seeded workflows', () => {
  it.each(seededWorkflows.map((one) => [one.key, one.definition] as const))(
    '%s is sound',
    (_, definition) => {
      expect(validateDefinition(definition)).toEqual([])
      expect(validateDefinition(JSON.parse(JSON.stringify(definition)))).toEqual([])
    },
  )
  it('say their kind once', () => {
    for (const one of seededWorkflows) expect(one.kind).toBe(one.definition.kind)
  })
})

describe('a definition somebody wrote', () => {
  const pledge = definitionOf('pledge')
  const step = pledge.steps[0]
  const broken: [string, unknown, string, string][] = [
    ['no object', null, '', 'not-an-object'],
    ['kind', { ...pledge, kind: 'opinion' }, 'kind', 'unknown-kind'],
    ['no steps', { ...pledge, steps: [] }, 'steps', 'no-steps'],
    ['steps no list', { ...pledge, steps: {} }, 'steps', 'not-a-list'],
    ['key', { ...pledge, steps: [{ ...step, key: 'bước 1' }] }, 'steps.0.key', 'bad-key'],
    ['same key', { ...pledge, steps: [step, step] }, 'steps.1.key', 'duplicate-key'],
    [
      'label',
      { ...pledge, steps: [{ ...step, label: { vi: 'a', en: ' ' } }] },
      'steps.0.label',
      'label-missing',
    ],
    [
      'place',
      { ...pledge, steps: [{ ...step, approver: { offices: ['a'], where: 'moon' } }] },
      'steps.0.approver.where',
      'unknown-place',
    ],
    [
      'offices',
      { ...pledge, steps: [{ ...step, approver: { offices: [], where: 'own' } }] },
      'steps.0.approver.offices',
      'no-office',
    ],
    ['mode', { ...pledge, steps: [{ ...step, mode: 'toss' }] }, 'steps.0.mode', 'unknown-mode'],
    ['days', { ...pledge, steps: [{ ...step, dueDays: -1 }] }, 'steps.0.dueDays', 'bad-number'],
    ['flags', { ...pledge, steps: [{ ...step, mayReject: 'no' }] }, 'steps.0.mayReject', 'not-a-boolean'],
    [
      'overdue',
      { ...pledge, steps: [{ ...step, onOverdue: 'approve' }] },
      'steps.0.onOverdue',
      'unknown-choice',
    ],
    ['condition', { ...pledge, condition: { year: { near: 1 } } }, 'condition.year.near', 'bad-condition'],
    [
      'words',
      { ...pledge, labels: { states: { lost: { vi: 'a', en: 'a' } } } },
      'labels.states.lost',
      'unknown-word',
    ],
  ]
  it.each(broken)('is refused: %s', (_, definition, path, code) => {
    expect(validateDefinition(definition)).toContainEqual({ path, code })
  })
})

describe('conditions', () => {
  const values = {
    year: 2026,
    kind: 'song',
    officer: { id: 'o', office: ['clerk', 'secretary'] },
    unit: { root: false },
  }
  it.each([
    [{}, true],
    [{ year: { equals: '2026' } }, true],
    [{ year: { greater_than: 2025, less_than_equal: 2026 } }, true],
    [{ 'officer.office': { in: ['secretary'] } }, true],
    [{ 'officer.office': { not_in: ['secretary'] } }, false],
    [{ 'officer.office': { equals: 'observer' } }, false],
    [{ officer: { equals: 'o' } }, true],
    [{ 'unit.root': { equals: false } }, true],
    [{ nothing: { exists: false } }, true],
    [{ nothing: { equals: null } }, true],
    [{ nothing: { less_than: 3 } }, false],
    [{ or: [{ kind: { equals: 'dance' } }, { kind: { like: 'SON' } }] }, true],
    [{ and: [{ kind: { equals: 'song' } }, { year: { equals: 2025 } }] }, false],
    [{ kind: { unheard: 1 } }, false],
    [{ constructor: { exists: true } }, false],
  ])('%j: %s', (where, holds) => {
    expect(matchCondition(where, values)).toBe(holds)
  })
  it('names what does not parse', () => {
    expect(problemsOfCondition({ or: { a: 1 }, 'a;b': { equals: 1 }, c: {} }).sort()).toEqual([
      'condition.a;b',
      'condition.c',
      'condition.or',
    ])
  })
})

describe('due days', () => {
  it.each([
    ['2026-03-02', 5, '2026-03-09'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('%s and %i working days is %s', (from, count, due) => {
    expect(dueDayOf({ dueDays: count }, toDay(from))).toBe(due)
  })
  it('follow the plan’s calendar; a step without a term is never due', () => {
    const day = toDay('2026-03-03')
    const holidays = [{ from: day, to: day, label: { vi: '', en: '' } }]
    const calendar = { weekdays: [1, 2, 3, 4, 5], windows: [], holidays }
    expect(dueDayOf({ dueDays: 2 }, toDay('2026-03-02'), calendar)).toBe('2026-03-05')
    expect(dueDayOf({}, toDay('2026-03-02'))).toBeNull()
  })
  it('end with the last instant of the day in Vietnam', () => {
    expect(new Date(lastInstantOf(toDay('2026-03-09'))).toISOString()).toBe('2026-03-09T16:59:59.999Z')
  })
})
