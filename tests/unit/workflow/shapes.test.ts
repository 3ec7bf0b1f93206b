import { describe, expect, it } from '@jest/globals'
import { matchCondition, problemsOfCondition } from '#core/workflow/matchCondition.ts'
import { isPaper } from '#core/workflow/papers.ts'
import { placeProblems } from '#core/workflow/placeProblems.ts'
import { isDefinition, validateDefinition } from '#core/workflow/validateDefinition.ts'
import { definitionOf } from './world.ts'

const words = { vi: 'x', en: 'x' }
const pledge = definitionOf('pledge')
const [plain] = pledge.steps
if (!plain) throw new Error('the pledge has lost its steps')
const withStep = (more: object) => ({ ...pledge, steps: [{ ...plain, ...more }] })
const at = (definition: unknown) => validateDefinition(definition).map(({ path, code }) => `${path} ${code}`)

describe('what a step may say', () => {
  it.each<[string, object, string[]]>([
    ['what it must', {}, []],
    ['all must agree', { mode: 'all' }, []],
    ['a key that is no text', { key: 7 }, ['steps.0.key bad-key']],
    ['days at their bounds', { dueDays: 0, reminders: [0, 365] }, []],
    ['a day too many', { dueDays: 366 }, ['steps.0.dueDays bad-number']],
    ['part of a day', { dueDays: 1.5 }, ['steps.0.dueDays bad-number']],
    ['reminders that are no list', { reminders: 3 }, ['steps.0.reminders bad-number']],
    ['a reminder that is no number', { reminders: [1, 'x'] }, ['steps.0.reminders bad-number']],
    ['each way when overdue', { onOverdue: 'addSuperior' }, []],
    [
      'questions',
      {
        checklist: [
          { key: 'a', label: words },
          { key: 'b', label: words, optional: true },
        ],
      },
      [],
    ],
    ['questions that are no list', { checklist: {} }, ['steps.0.checklist label-missing']],
    ['a question without a key', { checklist: [{ label: words }] }, ['steps.0.checklist label-missing']],
    [
      'a question with a bad key',
      { checklist: [{ key: 'A b', label: words }] },
      ['steps.0.checklist label-missing'],
    ],
    ['a question without words', { checklist: [{ key: 'a' }] }, ['steps.0.checklist label-missing']],
    ['a question that is no object', { checklist: ['a'] }, ['steps.0.checklist label-missing']],
    [
      'a question optional by a word',
      { checklist: [{ key: 'a', label: words, optional: 'no' }] },
      ['steps.0.checklist label-missing'],
    ],
    ['fields, some of them required', { editableFields: ['a', 'b.c'], requiredFields: ['b.c'] }, []],
    ['fields that are no list', { editableFields: 'a' }, ['steps.0.editableFields not-a-list']],
    ['a field that is no path', { editableFields: ['a b'] }, ['steps.0.editableFields not-a-list']],
    ['a field that is no text', { editableFields: [['a']] }, ['steps.0.editableFields not-a-list']],
    [
      'a required field that nobody fills in',
      { editableFields: ['a'], requiredFields: ['b'] },
      ['steps.0.requiredFields unknown-choice'],
    ],
    ['required fields without any', { requiredFields: ['b'] }, ['steps.0.requiredFields unknown-choice']],
    ['a reason asked for', { commentOnApprove: true, commentLabel: words }, []],
    ['a reason asked for by a word', { commentOnApprove: 'yes' }, ['steps.0.commentOnApprove not-a-boolean']],
    [
      'a name of the reason in one language',
      { commentLabel: { vi: 'x' } },
      ['steps.0.commentLabel label-missing'],
    ],
    ['a name that is no text', { label: { vi: 1, en: 'x' } }, ['steps.0.label label-missing']],
    [
      'a condition that does not parse',
      { condition: { 'a b': {} } },
      ['steps.0.condition.a b bad-condition'],
    ],
    [
      'whom it asks instead',
      { approver: { ...plain.approver, ifNone: { office: 'a', offices: ['b'] } } },
      [],
    ],
    ['nobody to ask', { approver: null }, ['steps.0.approver not-an-object']],
    [
      'offices that are no list',
      { approver: { offices: 'a', where: 'own' } },
      ['steps.0.approver.offices no-office'],
    ],
    [
      'an office that is no text',
      { approver: { offices: [['a']], where: 'own' } },
      ['steps.0.approver.offices no-office'],
    ],
    [
      'an office that is no key',
      { approver: { offices: ['A b'], where: 'office:a' } },
      ['steps.0.approver.offices no-office'],
    ],
    ['no office where one is named by the place', { approver: { offices: [], where: 'office:a' } }, []],
    ['no office where somebody outside decides', { approver: { offices: [], where: 'external' } }, []],
    ['a level', { approver: { offices: ['a'], where: 'level:district' } }, []],
    [
      'a place with more than a place',
      { approver: { offices: ['a'], where: 'ownx' } },
      ['steps.0.approver.where unknown-place'],
    ],
    [
      'a place after something',
      { approver: { offices: ['a'], where: 'xown' } },
      ['steps.0.approver.where unknown-place'],
    ],
  ])('%s', (_, more, problems) => {
    expect(at(withStep(more))).toEqual(problems)
  })
  const instead = (ifNone: unknown) => at(withStep({ approver: { ...plain.approver, ifNone } }))
  it.each<unknown>([
    'a',
    { offices: ['b'] },
    { office: 1, offices: ['b'] },
    { office: 'A b', offices: ['b'] },
    { office: 'a' },
    { office: 'a', offices: [] },
    { office: 'a', offices: 'b' },
    { office: 'a', offices: ['B b'] },
    { office: 'a', offices: [['b']] },
  ])('who is asked instead: not %j', (ifNone) => {
    expect(instead(ifNone)).toEqual(['steps.0.approver.ifNone no-office'])
  })
})

describe('what a definition may say', () => {
  it.each<[string, unknown, string[]]>([
    ['nobody submits', { ...pledge, submit: 'nobody', steps: [] }, []],
    ['an office signs', { ...pledge, submit: { offices: ['secretary'], where: 'own' } }, []],
    ['something else signs', { ...pledge, submit: 'all' }, ['submit not-an-object']],
    [
      'nobody of them signs',
      { ...pledge, submit: { offices: [], where: 'own' } },
      ['submit.offices no-office'],
    ],
    ['it is never reopened', { ...pledge, mayReopen: false }, []],
    ['it is reopened by a word', { ...pledge, mayReopen: 'no' }, ['mayReopen not-a-boolean']],
    ['no words', { ...pledge, labels: undefined }, ['labels not-an-object']],
    ['words of nothing', { ...pledge, labels: {} }, []],
    ['words that are none', { ...pledge, labels: { states: [] } }, ['labels.states not-an-object']],
    [
      'words in one language',
      { ...pledge, labels: { actions: { submit: { vi: 'x' } } } },
      ['labels.actions.submit label-missing'],
    ],
    [
      'words of an action there is not',
      { ...pledge, labels: { actions: { sing: words } } },
      ['labels.actions.sing unknown-word'],
    ],
    ['a step that is none', { ...pledge, steps: ['x'] }, ['steps.0 not-an-object']],
  ])('%s', (_, definition, problems) => {
    expect(at(definition)).toEqual(problems)
    expect(isDefinition(definition)).toBe(problems.length === 0)
  })
  it('the collections under approval are known by name', () => {
    expect(['pledges', 'users', 'toString', 7, ['pledges']].map(isPaper)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('conditions', () => {
  const values = {
    ...{
      year: 2026,
      title: 'Bàn giao',
      late: true,
      day: '2026-03-02',
      list: ['a', 'b'],
      none: null,
      empty: [],
    },
    rows: [
      { kind: 'song', number: 3 },
      { kind: 'dance', number: 9 },
    ],
    officer: { id: 'o' },
  }
  it.each<[object, boolean]>([
    [{ year: { greater_than: 2025 } }, true],
    [{ year: { greater_than: 2026 } }, false],
    [{ year: { greater_than_equal: 2026 } }, true],
    [{ year: { greater_than_equal: '2027' } }, false],
    [{ year: { less_than: 2026 } }, false],
    [{ year: { less_than: 2027 } }, true],
    [{ year: { less_than_equal: 2025 } }, false],
    [{ year: { less_than_equal: 2026 } }, true],
    [{ year: { greater_than: 'x' } }, false],
    [{ year: { less_than: 'x' } }, false],
    [{ year: { greater_than: 3, less_than: 5 } }, false],
    // As numbers, not as texts.
    [{ year: { greater_than: 300 } }, true],
    [{ day: { greater_than: '2026-03-01' } }, true],
    [{ day: { greater_than: '2026-03-02' } }, false],
    [{ day: { greater_than_equal: '2026-03-02' } }, true],
    [{ day: { less_than: '2026-03-02' } }, false],
    [{ day: { less_than: '2026-03-03' } }, true],
    [{ day: { less_than_equal: '2026-03-02' } }, true],
    [{ day: { less_than_equal: '2026-03-01' } }, false],
    [{ none: { less_than_equal: 5 } }, false],
    [{ none: { greater_than_equal: 0 } }, false],
    [{ gone: { less_than_equal: 5 } }, false],
    [{ year: { greater_than_equal: null } }, false],
    [{ year: { less_than_equal: undefined } }, false],
    [{ late: { equals: true } }, true],
    [{ late: { equals: 'true' } }, true],
    [{ late: { equals: 'false' } }, false],
    [{ title: { equals: { vi: 'Bàn giao' } } }, false],
    [{ title: { contains: 'GIAO' } }, true],
    [{ title: { contains: 'x' } }, false],
    [{ none: { contains: 'null' } }, false],
    [{ none: { like: '' } }, true],
    [{ list: { equals: 'b' } }, true],
    [{ list: { contains: 'B' } }, true],
    [{ list: { like: 'B' } }, true],
    [{ list: { not_equals: 'b' } }, false],
    [{ list: { exists: true } }, true],
    [{ empty: { exists: true } }, false],
    [{ none: { exists: 'true' } }, false],
    [{ none: { exists: 'false' } }, true],
    [{ year: { exists: 'true' } }, true],
    [{ year: { in: 2026 } }, true],
    [{ 'rows.kind': { equals: 'dance' } }, true],
    [{ 'rows.number': { greater_than: 8 } }, true],
    [{ 'rows.number': { greater_than_equal: 9 } }, true],
    [{ 'rows.number': { less_than: 4 } }, true],
    [{ 'rows.number': { less_than_equal: 3 } }, true],
    [{ officer: { equals: 'o' } }, true],
    [{ or: [] }, true],
    [{ or: [{ year: { equals: 1 } }] }, false],
    [{ year: { equals: 2026, greater_than: 2027 } }, false],
  ])('%j: %s', (where, holds) => {
    expect(matchCondition(where as never, values)).toBe(holds)
  })
  it.each<[unknown, string[]]>([
    [null, ['condition']],
    ['x', ['condition']],
    [{ and: [{ year: { equals: 1 } }, 'x', { year: 1 }] }, ['condition.and.1', 'condition.and.2.year']],
    [{ or: [{ year: { near: 1, equals: 1 } }] }, ['condition.or.0.year.near']],
    [{ 'a.b': { equals: 1 } }, []],
    [{ 'a.': { equals: 1 } }, ['condition.a.']],
    [{ a: { constructor: 1 } }, ['condition.a.constructor']],
  ])('%j parses but for %j', (where, problems) => {
    expect(problemsOfCondition(where)).toEqual(problems)
  })
})

describe('what a definition meets, place by place', () => {
  const world = {
    ...{ held: ['secretary', 'clerk'], heldAtRoot: ['secretary'], levels: ['branch'] },
    ...{ fields: ['title', 'kind'], choices: { kind: ['song'] } },
  }
  const found = (step: object) =>
    placeProblems({ ...pledge, steps: [plain, { ...plain, key: 'b', ...step }] }, world).map(
      ({ path, code }) => `${path} ${code}`,
    )
  it.each<[object, string]>([
    [{ approver: { offices: ['observer'], where: 'parent' } }, 'steps.1.approver.offices nobody-holds'],
    [{ approver: { offices: ['clerk'], where: 'root' } }, 'steps.1.approver.offices nobody-holds'],
    [{ approver: { offices: [], where: 'office:clerk' } }, 'steps.1.approver.offices nobody-holds'],
    [
      { approver: { offices: ['observer'], where: 'level:moon' } },
      'steps.1.approver.offices nobody-holds,steps.1.approver.where no-such-level',
    ],
    [
      { approver: { offices: ['observer'], where: 'external' }, editableFields: ['title', 'song'] },
      'steps.1.editableFields no-such-field',
    ],
    [
      { approver: { offices: ['clerk'], where: 'own' }, condition: { kind: { in: ['poem'] } } },
      'steps.1.condition.kind.in no-such-choice',
    ],
    [
      { approver: { offices: ['clerk'], where: 'own' }, condition: { kind: { equals: 'poem' } } },
      'steps.1.condition.kind.equals no-such-choice',
    ],
    [
      { approver: { offices: ['clerk'], where: 'own' }, condition: { kind: { not_in: ['poem'] } } },
      'steps.1.condition.kind.not_in no-such-choice',
    ],
    [
      { approver: { offices: ['clerk'], where: 'own' }, condition: { song: { equals: 1 } } },
      'steps.1.condition.song no-such-field',
    ],
    [{ approver: { offices: ['clerk'], where: 'own' } }, ''],
  ])('%j: %s', (step, problems) => {
    expect(found(step).join()).toBe(problems)
  })
})
