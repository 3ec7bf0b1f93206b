import { describe, expect, it } from '@jest/globals'
import type { Definition, Step } from '#core/workflow/definition.ts'
import type { Subject } from '#core/workflow/subject.ts'
import { votesOf } from '#core/workflow/tally.ts'
import { needsForm, wantsOf } from '#core/workflow/wantsOf.ts'
import { act, ask, definitionOf, ON, openedFor, places, subject } from './world.ts'

const review = definitionOf('annualReview')
const initiative = definitionOf('initiative')
const model = definitionOf('model')
const merits = [{ key: 'person', met: true }]
const words = { 'collective.comment': 'Tốt', 'collective.merits': merits }

const own = (officer: string, unit: string, more: Record<string, unknown> = {}): Subject => {
  const draft = subject(officer, unit)
  return { ...draft, values: { ...draft.values, kind: 'annual', ...more } }
}
const sent = (definition: Definition, draft: Subject, by = draft.officer ?? '') =>
  act(definition, draft, by, 'submit')

describe('fields the approver fills in', () => {
  const paper = () => sent(initiative, own('coso.member', 'coso', { recognition: { by: 'agencyHead' } }))
  const decision = {
    'recognition.number': '12/QĐ',
    'recognition.date': '2026-02-01',
    'recognition.issuer': 'Sở Nội vụ',
  }

  it('that are required are named with their path, unless the record holds them already', () => {
    expect(ask(initiative, paper(), 'coso.secretary', 'approve')).toEqual({
      ok: false,
      refusal: { code: 'required', path: 'recognition.number' },
    })
    const held = own('coso.member', 'coso', {
      recognition: { by: 'agencyHead', number: '1', date: '2026-02-01', issuer: 'Sở' },
    })
    expect(act(initiative, sent(initiative, held), 'coso.secretary', 'approve').state).toBe('approved')
  })
  it('are written and kept in the log row; an unchanged one is no change', () => {
    const done = act(initiative, paper(), 'coso.secretary', 'approve', { fields: decision })
    expect(done).toMatchObject({ state: 'approved', values: { recognition: { number: '12/QĐ' } } })
    expect(done.history.at(-1)?.details).toEqual({ fields: decision })
    const held = own('coso.member', 'coso', {
      recognition: { by: 'agencyHead', number: '12/QĐ', date: '2026-02-01', issuer: 'Sở Nội vụ' },
    })
    const again = act(initiative, sent(initiative, held), 'coso.secretary', 'approve', { fields: decision })
    expect(again.history.at(-1)?.details).toBeNull()
  })
  it.each([
    ['approve', 'title'],
    ['approve', 'recognition.by'],
    ['return', 'recognition.number'],
    ['reject', 'recognition.number'],
  ] as const)('%s does not take %s', (action, path) => {
    expect(ask(initiative, paper(), 'coso.secretary', action, { fields: { [path]: 'x' } })).toMatchObject({
      refusal: { code: 'unknown-field', path },
    })
  })
  it.each([
    ['return', 'returned'],
    ['reject', 'rejected'],
  ] as const)('stay empty on %s: only a reason is needed', (action, state) => {
    const done = act(initiative, paper(), 'coso.secretary', action, { comment: 'Bổ sung' })
    expect(done.state).toBe(state)
  })
  it('are nobody else’s, whatever they hold', () => {
    expect(ask(initiative, paper(), 'coso.member', 'approve', { fields: decision })).toMatchObject({
      refusal: { code: 'own-record' },
    })
  })
  it('are named beforehand with what is required', () => {
    const around = { actor: { officer: 'coso.secretary', name: '' }, on: ON, places, digest: 'A' }
    expect(wantsOf(initiative, paper(), around)?.fields).toEqual([
      { path: 'recognition.number', required: true },
      { path: 'recognition.date', required: true },
      { path: 'recognition.issuer', required: false },
      { path: 'recognition.file', required: false },
    ])
    expect(
      wantsOf(initiative, paper(), { ...around, actor: { officer: 'quan.secretary', name: '' } }),
    ).toBeNull()
  })
})

describe('a committee', () => {
  const voters = ['coso.secretary', 'coso.deputy']

  it('is the executive one where there is no standing one, without the person concerned', () => {
    expect(openedFor(ask(review, own('coso.member', 'coso'), 'coso.member', 'submit'))).toEqual(voters)
    const atCity = openedFor(ask(review, own('city.member', 'city'), 'city.member', 'submit'))
    expect(atCity).toEqual(['city.secretary', 'city.deputy', 'city.standing1', 'city.standing2'])
  })
  it('votes on one text: a change clears the votes before it, and everybody is asked again', () => {
    const pending = sent(review, own('city.member', 'city'))
    const one = act(review, pending, 'city.standing1', 'approve', { fields: words })
    expect([...votesOf(one.history, one.step).keys()]).toEqual(['city.standing1'])
    const changed = ask(review, one, 'city.secretary', 'approve', {
      fields: { 'collective.comment': 'Rất tốt' },
    })
    expect(openedFor(changed)).toEqual(['city.deputy', 'city.standing1', 'city.standing2'])
    const two = act(review, one, 'city.secretary', 'approve', { fields: { 'collective.comment': 'Rất tốt' } })
    expect([...votesOf(two.history, two.step).keys()]).toEqual(['city.secretary'])
    const three = act(review, two, 'city.standing1', 'approve')
    expect(three.state).toBe('pending')
    expect(act(review, three, 'city.deputy', 'approve').state).toBe('approved')
  })
  it('cannot settle on a text nobody has written: one of them writes it for all', () => {
    const pending = sent(review, own('city.member', 'city'))
    const two = act(review, act(review, pending, 'city.deputy', 'approve'), 'city.standing1', 'approve')
    expect(two.state).toBe('pending')
    expect(ask(review, two, 'city.secretary', 'approve')).toMatchObject({
      refusal: { code: 'required', path: 'collective.comment' },
    })
    expect(act(review, two, 'city.secretary', 'approve', { fields: words }).state).toBe('pending')
  })
  it('that is the superior’s own has concluded with it: the fields of the step passed belong to it', () => {
    const pending = sent(review, own('quan.secretary', 'quan'))
    expect(pending).toMatchObject({ state: 'pending', step: 'collective' })
    const vote = (record: Subject, who: string, fields?: Record<string, unknown>) =>
      act(review, record, who, 'approve', fields ? { fields } : {})
    const full = { ...words, conclusion: 'Hoàn thành tốt' }
    const done = vote(vote(vote(pending, 'city.secretary', full), 'city.deputy'), 'city.standing1')
    expect(done.state).toBe('approved')
    expect(done.history.at(-1)).toMatchObject({ action: 'pass', step: 'superior' })
  })
  it('of a deputy’s review goes on to the superior unit, who concludes', () => {
    const one = act(review, sent(review, own('coso.deputy', 'coso')), 'coso.secretary', 'approve', {
      fields: words,
    })
    expect(one).toMatchObject({ state: 'pending', step: 'superior' })
    const fields = { conclusion: 'Hoàn thành tốt nhiệm vụ' }
    expect(act(review, one, 'quan.deputy', 'approve', { fields }).state).toBe('approved')
  })
})

describe('a checklist', () => {
  const step = model.steps[0] as Step
  const strict: Definition = {
    ...model,
    steps: [
      {
        ...step,
        checklist: [
          { key: 'a', label: { vi: 'a', en: 'a' } },
          { key: 'b', label: { vi: 'b', en: 'b' }, optional: true },
        ],
      },
    ],
  }
  const pending = () =>
    sent(strict, subject(null, 'coso', { contributors: ['coso.member'] }), 'coso.secretary')
  it.each([
    [undefined, 'required'],
    [{ b: true }, 'required'],
    [{ a: false }, 'checklist-not-met'],
    [{ a: true, c: true }, 'unknown-field'],
    [{ a: true }, null],
    [{ a: true, b: false }, null],
  ] as const)('answered %j: %s', (checklist, code) => {
    const decision = ask(strict, pending(), 'quan.secretary', 'approve', checklist ? { checklist } : {})
    expect(decision.ok ? null : decision.refusal.code).toBe(code)
  })
  it('keeps its answers in the log row', () => {
    const checklist = { a: true, b: false }
    const done = act(strict, pending(), 'quan.secretary', 'approve', { checklist })
    expect(done.history.at(-1)?.details).toEqual({ checklist })
  })
  it('and a reason are asked for where the step says so, and it is no matter of one press', () => {
    const reasoned = { ...strict, steps: [{ ...step, checklist: [], commentOnApprove: true }] }
    expect(ask(reasoned, pending(), 'quan.secretary', 'approve', { comment: null })).toMatchObject({
      refusal: { code: 'comment-required', path: 'comment' },
    })
    expect([model, review, initiative].map(({ steps }) => needsForm(steps[0]))).toEqual([true, true, false])
  })
})

describe('papers of several, of units, for others', () => {
  it('no author judges, nor an author’s subordinate; each may send it', () => {
    const draft = { ...own('coso.member', 'coso'), authors: ['coso.member', 'coso.secretary'] }
    const decision = ask(initiative, draft, 'coso.secretary', 'submit')
    expect(openedFor(decision)).toEqual(['quan.secretary', 'quan.deputy'])
  })
  it('a unit’s paper is sent by its leaders or by who made it, and judged by neither', () => {
    const made = subject(null, 'quan', { contributors: ['quan.clerk'] })
    for (const who of ['quan.secretary', 'quan.deputy', 'quan.clerk'])
      expect(ask(model, made, who, 'submit').ok).toBe(true)
    for (const who of ['quan.member', 'city.secretary', 'coso.secretary'])
      expect(ask(model, made, who, 'submit')).toMatchObject({ refusal: { code: 'not-entitled' } })
    const both = { ...places, posts: places.posts.map((post) => ({ ...post })) }
    expect(openedFor(ask(model, made, 'quan.clerk', 'submit', { places: both }))).toEqual([
      'city.secretary',
      'city.deputy',
    ])
  })
  it.each([
    ['coso.member', 'coso', ['coso.secretary']],
    ['coso.deputy', 'coso', ['coso.secretary']],
    ['coso.secretary', 'coso', ['quan.secretary', 'quan.deputy']],
    [null, 'coso', ['quan.secretary', 'quan.deputy']],
  ] as const)('an exemption of %s in %s is decided by %j', (officer, unit, seats) => {
    const draft = subject(officer, unit, officer === null ? { contributors: ['coso.secretary'] } : {})
    const by = officer ?? 'coso.secretary'
    expect(openedFor(ask(definitionOf('exemption'), draft, by, 'submit'))).toEqual(seats)
  })
  it('a quarter’s review is nobody’s to send', () => {
    const draft = own('coso.member', 'coso', { kind: 'quarterly' })
    expect(ask(definitionOf('quarterlyReview'), draft, 'coso.member', 'submit').ok).toBe(false)
  })
  it('a paper of which no step holds does not approve itself', () => {
    const never: Definition = {
      ...model,
      steps: [{ ...(model.steps[0] as Step), condition: { kind: { equals: 'nothing' } } }],
    }
    expect(ask(never, subject(null, 'quan'), 'quan.secretary', 'submit')).toMatchObject({
      refusal: { code: 'no-workflow' },
    })
  })
})
