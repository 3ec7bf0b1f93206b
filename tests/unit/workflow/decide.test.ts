import { describe, expect, it } from '@jest/globals'
import { ACTIONS, type Action, STATES, type State, transitions } from '#core/workflow/states.ts'
import type { Subject } from '#core/workflow/subject.ts'
import { act, ask, definitionOf, openedFor, places, post, posts, subject } from './world.ts'

const pledge = definitionOf('pledge')
const activity = definitionOf('activity')
const report = definitionOf('report')

/** An activity of a member, hosted by its own unit, in each state. */
function inState(state: State): Subject {
  const draft = subject('coso.member', 'coso', { host: 'coso' })
  const pending = act(activity, draft, 'coso.member', 'submit')
  const moves: Record<State, () => Subject> = {
    draft: () => draft,
    pending: () => pending,
    returned: () => act(activity, pending, 'coso.secretary', 'return'),
    approved: () => act(activity, pending, 'coso.secretary', 'approve'),
    rejected: () => act(activity, pending, 'coso.secretary', 'reject'),
    withdrawn: () => act(activity, pending, 'coso.member', 'withdraw'),
  }
  return moves[state]()
}

const PEOPLE = {
  author: 'coso.member',
  approver: 'coso.secretary',
  above: 'quan.secretary',
  outsider: 'chidoan.secretary',
  administrator: 'admin',
}

describe('every state, action and person', () => {
  for (const state of STATES) {
    for (const action of ACTIONS) {
      for (const [role, who] of Object.entries(PEOPLE)) {
        it(`${state}: ${action} by the ${role} is ${expected(state, action, role)}`, () => {
          const decision = ask(activity, inState(state), who, action, { assign: 'quan.deputy' })
          expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected(state, action, role))
        })
      }
    }
  }
})

/** The oracle: who stands in which part for this record. */
function expected(state: State, action: Action, role: string): string {
  const row: Partial<Record<Action, string>> = transitions[state]
  const part = row[action]
  if (!part) return 'wrong-state'
  const parts: Record<string, string[]> = {
    author: ['author'],
    approver: ['approver', 'reopener'],
    above: ['reopener', 'reassigner'],
  }
  if (parts[role]?.includes(part)) return 'ok'
  return role === 'author' ? 'own-record' : 'not-entitled'
}

describe('what is asked of every decision', () => {
  it('refuses a stale screen before anything else', () => {
    const decision = ask(activity, inState('approved'), 'nobody', 'approve', { rev: 1 })
    expect(decision).toEqual({ ok: false, refusal: { code: 'stale-revision', data: { rev: 3 } } })
  })
  it.each([
    ['return', 'pending', 'coso.secretary'],
    ['reject', 'pending', 'coso.secretary'],
    ['reopen', 'approved', 'coso.secretary'],
  ] as const)('asks for a reason: %s', (action, state, who) => {
    expect(ask(activity, inState(state), who, action, { comment: null })).toMatchObject({
      refusal: { code: 'comment-required', path: 'comment' },
    })
  })
  it('refuses a rejection where the step offers none', () => {
    const pending = act(pledge, subject('coso.member', 'coso'), 'coso.member', 'submit')
    expect(ask(pledge, pending, 'coso.secretary', 'reject')).toMatchObject({
      refusal: { code: 'not-offered' },
    })
  })
  it('does not let a person without an officer do anything', () => {
    expect(ask(activity, inState('pending'), null, 'approve')).toMatchObject({
      refusal: { code: 'not-entitled' },
    })
  })
})

describe('pledges', () => {
  it('of a member end with his own unit', () => {
    const pending = act(pledge, subject('coso.member', 'coso'), 'coso.member', 'submit')
    expect(pending).toMatchObject({ state: 'pending', step: 'ownUnit' })
    expect(act(pledge, pending, 'coso.deputy', 'approve')).toMatchObject({ state: 'approved', step: null })
  })
  it('of a deputy go on to the superior unit', () => {
    const pending = act(pledge, subject('coso.deputy', 'coso'), 'coso.deputy', 'submit')
    const second = act(pledge, pending, 'coso.secretary', 'approve')
    expect(second).toMatchObject({ state: 'pending', step: 'superior' })
    expect(act(pledge, second, 'quan.deputy', 'approve')).toMatchObject({ state: 'approved' })
  })
  it('of a secretary are judged by the superior unit, not by his deputy, and its second step is passed', () => {
    const draft = subject('coso.secretary', 'coso')
    expect(openedFor(ask(pledge, draft, 'coso.secretary', 'submit'))).toEqual([
      'quan.secretary',
      'quan.deputy',
    ])
    const pending = act(pledge, draft, 'coso.secretary', 'submit')
    const done = act(pledge, pending, 'quan.secretary', 'approve')
    expect(done.state).toBe('approved')
    expect(done.history.map((row) => [row.action, row.step, row.stateAfter])).toEqual([
      ['submit', 'ownUnit', 'pending'],
      ['approve', 'ownUnit', 'pending'],
      ['pass', 'superior', 'approved'],
    ])
  })
  it('of the root secretary go to the standing committee without him, by majority', () => {
    const draft = subject('city.secretary', 'city')
    const opened = openedFor(ask(pledge, draft, 'city.secretary', 'submit'))
    expect(opened).toEqual(['city.deputy', 'city.standing1', 'city.standing2'])
    const pending = act(pledge, draft, 'city.secretary', 'submit')
    const one = act(pledge, pending, 'city.standing1', 'approve')
    expect(one).toMatchObject({ state: 'pending', step: 'ownUnit' })
    expect(ask(pledge, one, 'city.standing1', 'approve')).toMatchObject({
      refusal: { code: 'already-voted' },
    })
    expect(act(pledge, one, 'city.deputy', 'approve')).toMatchObject({ state: 'approved' })
  })
  it('never go to somebody who edited them', () => {
    const draft = subject('coso.member', 'coso', { contributors: ['coso.secretary'] })
    expect(openedFor(ask(pledge, draft, 'coso.member', 'submit'))).toEqual(['coso.deputy'])
  })
  it('are not decided twice by one person in two offices', () => {
    const both = { ...places, posts: [...posts, post('coso.secretary', 'quan', 'deputySecretary')] }
    const pending = act(pledge, subject('coso.deputy', 'coso'), 'coso.deputy', 'submit', { places: both })
    const decision = ask(pledge, pending, 'coso.secretary', 'approve', { places: both })
    expect(openedFor(decision)).toEqual(['quan.secretary', 'quan.deputy'])
  })
})

describe('activities', () => {
  const draft = subject('quan.secretary', 'quan', { host: 'coso' })
  it('of a superior are confirmed by the host, also when its secretary typed them', () => {
    const typed = { ...draft, contributors: ['coso.secretary'] }
    const pending = act(activity, typed, 'coso.secretary', 'submit')
    expect(act(activity, pending, 'coso.secretary', 'approve').state).toBe('approved')
  })
  it('of the host’s own secretary are confirmed by his deputy when he logged them himself', () => {
    const own = subject('coso.secretary', 'coso', { host: 'coso' })
    expect(openedFor(ask(activity, own, 'coso.secretary', 'submit'))).toEqual(['coso.deputy'])
  })
  it('of the one who closed the roster go to his superior', () => {
    const own = subject('coso.secretary', 'coso', { host: 'coso', fromRoster: true })
    expect(openedFor(ask(activity, own, 'coso.secretary', 'submit'))).toEqual([
      'quan.secretary',
      'quan.deputy',
    ])
    const deputys = subject('coso.deputy', 'coso', { host: 'coso', fromRoster: true })
    expect(openedFor(ask(activity, deputys, 'coso.deputy', 'submit'))).toEqual(['coso.secretary'])
  })
})

describe('reports', () => {
  const draft = subject(null, 'quan', { contributors: ['quan.clerk'] })
  it('are signed by secretary or deputy of the unit only, and never move up', () => {
    expect(ask(report, draft, 'quan.deputy', 'submit').ok).toBe(true)
    for (const who of ['quan.clerk', 'city.secretary', 'quan.member', 'admin']) {
      expect(ask(report, draft, who, 'submit')).toMatchObject({ refusal: { code: 'not-entitled' } })
    }
  })
  it('are accepted by the inspection office and corrected by a new revision only', () => {
    const pending = act(report, draft, 'quan.secretary', 'submit')
    expect(ask(report, pending, 'city.secretary', 'approve').ok).toBe(false)
    const done = act(report, pending, 'city.inspection', 'approve')
    expect(ask(report, done, 'city.inspection', 'reopen')).toMatchObject({ refusal: { code: 'not-offered' } })
  })
  it('of the city are final with its secretary’s signature', () => {
    const own = subject(null, 'city')
    const signed = act(definitionOf('rootReport'), own, 'city.secretary', 'submit')
    expect(signed).toMatchObject({ state: 'approved', step: null })
    expect(ask(definitionOf('rootReport'), own, 'city.deputy', 'submit').ok).toBe(false)
  })
})

describe('coming back', () => {
  const second = () => {
    const pending = act(pledge, subject('coso.deputy', 'coso'), 'coso.deputy', 'submit')
    const open = act(pledge, pending, 'coso.secretary', 'approve')
    return act(pledge, open, 'quan.secretary', 'return')
  }
  it('an unchanged record resumes at the step that returned it', () => {
    expect(act(pledge, second(), 'coso.deputy', 'submit')).toMatchObject({ step: 'superior' })
  })
  it('a changed record starts again at step 1', () => {
    expect(act(pledge, second(), 'coso.deputy', 'submit', { digest: 'B' })).toMatchObject({ step: 'ownUnit' })
  })
  it('withdrawing ends with the first decision', () => {
    const pending = act(pledge, subject('coso.deputy', 'coso'), 'coso.deputy', 'submit')
    expect(act(pledge, pending, 'coso.deputy', 'withdraw').state).toBe('withdrawn')
    const open = act(pledge, pending, 'coso.secretary', 'approve')
    expect(ask(pledge, open, 'coso.deputy', 'withdraw')).toMatchObject({
      refusal: { code: 'decision-begun' },
    })
  })
  it('reopening is for an office of the last deciding unit or above, until a report counts the record', () => {
    const done = inState('approved')
    expect(ask(activity, { ...done, counted: true }, 'coso.secretary', 'reopen')).toMatchObject({
      refusal: { code: 'counted-in-report' },
    })
    const again = act(activity, done, 'city.secretary', 'reopen')
    expect(again.state).toBe('returned')
    expect(act(activity, again, 'coso.member', 'submit')).toMatchObject({ state: 'pending', step: 'host' })
  })
})
