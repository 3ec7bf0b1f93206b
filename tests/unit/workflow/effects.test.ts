import { describe, expect, it } from '@jest/globals'
import { addDays } from '#core/calendar/day.ts'
import type { Decision } from '#core/workflow/decision.ts'
import type { Definition, Step } from '#core/workflow/definition.ts'
import { externalVote } from '#core/workflow/externalVote.ts'
import { mayOf, mayReassign } from '#core/workflow/mayOf.ts'
import { isOverdue, reminderOf } from '#core/workflow/reminderOf.ts'
import { settleVotes } from '#core/workflow/settleVotes.ts'
import type { Delegation, Places, Subject } from '#core/workflow/subject.ts'
import { differs, type Tried, tryOut } from '#core/workflow/tryOut.ts'
import { needsForm, wantsOf } from '#core/workflow/wantsOf.ts'
import { act, afterDecision, ask, definitionOf, ON, places, post, posts, subject } from './world.ts'

const pledge = definitionOf('pledge')
const words = { vi: 'x', en: 'x' }
const LEADERS = ['secretary', 'deputySecretary']
const step = (key: string, more: Partial<Step> = {}): Step => ({
  ...{ key, label: words, mode: 'any', mayReturn: true, mayReject: true },
  approver: { offices: LEADERS, where: 'own' },
  ...more,
})
const flow = (...steps: Step[]): Definition => ({ kind: 'judgement', labels: {}, steps })
const parent: Step['approver'] = { offices: LEADERS, where: 'parent' }
const own = (officer = 'coso.member', unit = 'coso', more: Partial<Subject> = {}) =>
  subject(officer, unit, more)
const sent = (definition: Definition, draft = own(), more = {}) =>
  act(definition, draft, draft.officer ?? '', 'submit', more)
const said = (decision: Decision) => {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.effects.map((effect) => {
    if (effect.kind === 'log')
      return [
        'log',
        effect.action,
        effect.step,
        effect.seat?.officer ?? null,
        effect.stateAfter,
        effect.details ?? null,
      ]
    if (effect.kind === 'open')
      return ['open', effect.step, effect.resolution.seats.map((seat) => seat.officer).join(), effect.dueOn]
    if (effect.kind === 'close') return ['close', effect.officer]
    if (effect.kind === 'stamp') return ['stamp', effect.field]
    return effect.kind === 'alarm' ? ['alarm', effect.step] : ['fill', effect.fields]
  })
}
const code = (decision: Decision) =>
  decision.ok ? 'ok' : [decision.refusal.code, decision.refusal.path].filter(Boolean).join(' ')
const closing = ['close', null]

describe('what follows from a move', () => {
  const two = flow(step('a', { dueDays: 5 }), step('b', { approver: parent, dueDays: 2 }))
  const begun = sent(two)
  const second = act(two, begun, 'coso.secretary', 'approve')
  it('sending opens the first step', () => {
    expect(said(ask(two, own(), 'coso.member', 'submit'))).toEqual([
      ['stamp', 'submittedAt'],
      ['log', 'submit', 'a', 'coso.member', 'pending', null],
      ['open', 'a', 'coso.secretary,coso.deputy', addDays(ON, 7)],
    ])
  })
  it('agreeing opens the next, the last one decides', () => {
    expect(said(ask(two, begun, 'coso.secretary', 'approve'))).toEqual([
      ['log', 'approve', 'a', 'coso.secretary', 'pending', null],
      closing,
      ['open', 'b', 'quan.secretary,quan.deputy', addDays(ON, 2)],
    ])
    expect(said(ask(two, second, 'quan.deputy', 'approve'))).toEqual([
      ['log', 'approve', 'b', 'quan.deputy', 'approved', null],
      closing,
      ['stamp', 'decidedAt'],
    ])
  })
  it('refusing decides, returning does not', () => {
    expect(said(ask(two, begun, 'coso.secretary', 'reject'))).toEqual([
      ['log', 'reject', 'a', 'coso.secretary', 'rejected', null],
      closing,
      ['stamp', 'decidedAt'],
    ])
    expect(said(ask(two, begun, 'coso.secretary', 'return'))).toEqual([
      ['log', 'return', 'a', 'coso.secretary', 'returned', null],
      closing,
    ])
    expect(code(ask(flow(step('a', { mayReturn: false })), begun, 'coso.secretary', 'return'))).toBe(
      'not-offered',
    )
    expect(code(ask(flow(step('a', { mayReturn: false })), begun, 'coso.secretary', 'reject'))).toBe('ok')
  })
  it('returning to a step opens it, for those who decide it', () => {
    const back = ask(two, second, 'quan.secretary', 'return', { to: 'a' })
    expect(said(back)).toEqual([
      ['log', 'return', 'b', 'quan.secretary', 'pending', { to: 'a' }],
      closing,
      ['open', 'a', 'coso.secretary,coso.deputy', addDays(ON, 7)],
    ])
    for (const to of ['b', 'gone'])
      expect(code(ask(two, second, 'quan.secretary', 'return', { to }))).toBe('unknown-step to')
    expect(code(ask(two, second, 'quan.secretary', 'approve', { to: 'a' }))).toBe('unknown-step to')
    expect(code(ask(two, begun, 'coso.secretary', 'return', { to: 'a' }))).toBe('unknown-step to')
    const many = flow(step('a'), step('b', { approver: parent, mode: 'all' }))
    expect(
      code(
        ask(many, act(many, sent(many), 'coso.secretary', 'approve'), 'quan.secretary', 'return', {
          to: 'a',
        }),
      ),
    ).toBe('unknown-step to')
    const three = flow(
      step('a'),
      step('m', { approver: parent }),
      step('z', { approver: { offices: LEADERS, where: 'root' } }),
    )
    const third = act(
      three,
      act(three, sent(three), 'coso.secretary', 'approve'),
      'quan.secretary',
      'approve',
    )
    const again = act(three, third, 'city.secretary', 'return', { to: 'm' })
    expect(again).toMatchObject({ step: 'm' })
    // Who decided the step before still may not decide this one.
    const both: Places = { ...places, posts: [...posts, post('coso.secretary', 'quan', 'deputySecretary')] }
    expect(said(ask(three, third, 'city.secretary', 'return', { to: 'm', places: both })).at(-1)).toEqual([
      'open',
      'm',
      'quan.secretary,quan.deputy',
      null,
    ])
  })
  it('taking back and opening again', () => {
    expect(said(ask(two, begun, 'coso.member', 'withdraw'))).toEqual([
      ['log', 'withdraw', 'a', 'coso.member', 'withdrawn', null],
      closing,
    ])
    const done = act(two, second, 'quan.deputy', 'approve')
    expect(said(ask(two, done, 'quan.secretary', 'reopen'))).toEqual([
      ['log', 'reopen', null, 'quan.secretary', 'returned', null],
    ])
    expect(code(ask(two, done, 'quan.secretary', 'reopen', { comment: null }))).toBe(
      'comment-required comment',
    )
  })
  it('a place that decided is passed, each with its row; the last one tells the state', () => {
    const three = flow(step('a'), step('b'), step('c'))
    expect(said(ask(three, sent(three), 'coso.secretary', 'approve'))).toEqual([
      ['log', 'approve', 'a', 'coso.secretary', 'pending', null],
      closing,
      ['log', 'pass', 'b', 'coso.secretary', 'pending', null],
      ['log', 'pass', 'c', 'coso.secretary', 'approved', null],
      ['stamp', 'decidedAt'],
    ])
  })
  it('nobody left is told to the administrators', () => {
    const empty = { ...places, posts: [] }
    expect(said(ask(two, own(), 'coso.member', 'submit', { places: empty }))).toEqual([
      ['stamp', 'submittedAt'],
      ['log', 'submit', 'a', 'coso.member', 'pending', null],
      ['open', 'a', '', addDays(ON, 7)],
      ['alarm', 'a'],
    ])
  })
  it('an unchanged paper comes back to who returned it, past those who decided', () => {
    const three = flow(step('a'), step('b', { approver: parent }), step('c'))
    const returned = act(
      three,
      act(three, sent(three), 'coso.secretary', 'approve'),
      'quan.secretary',
      'return',
    )
    expect(said(ask(three, returned, 'coso.member', 'submit')).slice(1)).toEqual([
      ['log', 'submit', 'b', 'coso.member', 'pending', null],
      ['open', 'b', 'quan.secretary,quan.deputy', null],
    ])
    const again = act(three, act(three, returned, 'coso.member', 'submit'), 'quan.secretary', 'approve')
    expect(again).toMatchObject({ state: 'approved' })
  })
  it('a paper of which no step is asked approves nothing', () => {
    const none = flow(step('a', { condition: { none: { exists: true } } }))
    expect(code(ask(none, own(), 'coso.member', 'submit'))).toBe('no-workflow')
    const signed = { ...none, submit: { offices: ['executiveMember'], where: 'own' as const } }
    expect(said(ask(signed, own(), 'coso.member', 'submit'))).toEqual([
      ['stamp', 'submittedAt'],
      ['log', 'submit', null, 'coso.member', 'approved', null],
      ['stamp', 'decidedAt'],
    ])
  })
})

describe('votes', () => {
  const all = flow(
    step('a', { mode: 'all', editableFields: ['note'], checklist: [{ key: 'c', label: words }] }),
  )
  const begun = sent(all)
  const checklist = { c: true }
  it('close one’s own task, and are cast once', () => {
    expect(said(ask(all, begun, 'coso.secretary', 'approve', { checklist }))).toEqual([
      ['log', 'approve', 'a', 'coso.secretary', 'pending', { checklist }],
      ['close', 'coso.secretary'],
    ])
    const voted = act(all, begun, 'coso.secretary', 'approve', { checklist })
    expect(code(ask(all, voted, 'coso.secretary', 'approve', { checklist }))).toBe('already-voted')
    expect(code(ask(all, voted, 'coso.secretary', 'approve', { checklist, fields: { note: 'n' } }))).toBe(
      'ok',
    )
  })
  it('are asked for again when something is filled in', () => {
    const voted = act(all, begun, 'coso.secretary', 'approve', { checklist })
    const filled = ask(all, voted, 'coso.deputy', 'approve', { checklist, fields: { note: 'n' } })
    expect(said(filled)).toEqual([
      ['log', 'approve', 'a', 'coso.deputy', 'pending', { fields: { note: 'n' }, checklist }],
      closing,
      ['open', 'a', 'coso.secretary', null],
      ['fill', { note: 'n' }],
    ])
    const after = act(all, voted, 'coso.deputy', 'approve', { checklist, fields: { note: 'n' } })
    expect(act(all, after, 'coso.secretary', 'approve', { checklist })).toMatchObject({ state: 'approved' })
  })
  it('an empty list of answers is none', () => {
    const plain = flow(step('a'))
    expect(said(ask(plain, sent(plain), 'coso.secretary', 'approve', { checklist: {} }))[0]).toEqual([
      'log',
      'approve',
      'a',
      'coso.secretary',
      'approved',
      null,
    ])
  })
  it('for somebody else, from another unit, say for which', () => {
    const delegations: Delegation[] = ['quan.member', 'coso.member2'].map((to) => ({
      ...{ from: 'coso.secretary', to, toName: to, unit: null, start: ON, end: ON, workflows: null },
    }))
    const here = {
      ...places,
      posts: [...posts, post('coso.member2', 'coso', 'executiveMember')],
      delegations,
    }
    const plain = flow(step('a'))
    const details = (who: string) =>
      said(ask(plain, sent(plain), who, 'approve', { places: here }))[0]?.at(-1)
    expect(details('quan.member')).toEqual({ unit: 'coso' })
    expect(details('coso.member2')).toBeNull()
  })
  const settle = (record: Subject, gone: string[], definition = all) =>
    settleVotes(definition, record, {
      on: ON,
      digest: 'A',
      places: { ...places, posts: posts.filter((one) => !gone.includes(one.officer)) },
    })
  it('settle by themselves when those who have not voted leave', () => {
    const plain = flow(
      step('z', { approver: { offices: ['clerk'], where: 'own' }, condition: { none: { exists: true } } }),
      step('a', { mode: 'all' }),
      step('b', { approver: parent }),
      step('c', { approver: parent }),
    )
    const voted = act(plain, sent(plain), 'coso.secretary', 'approve')
    expect(settle(voted, [], plain)).toBeNull()
    const settled = settle(voted, ['coso.deputy'], plain)
    expect(settled && said(settled)).toEqual([
      ['log', 'settle', 'a', null, 'pending', { unit: 'coso' }],
      closing,
      ['open', 'b', 'quan.secretary,quan.deputy', null],
    ])
    const again = flow(step('a', { mode: 'all' }), step('b'))
    const passed = settle(act(again, sent(again), 'coso.secretary', 'approve'), ['coso.deputy'], again)
    expect(passed && said(passed)).toEqual([
      ['log', 'settle', 'a', null, 'pending', { unit: 'coso' }],
      closing,
      ['log', 'pass', 'b', null, 'approved', { unit: 'coso' }],
      ['stamp', 'decidedAt'],
    ])
  })
  it('do not where one decides, where none is open, or where something is still to be filled in', () => {
    const any = flow(step('a'))
    const row = {
      action: 'approve',
      step: 'a',
      by: 'coso.secretary',
      unit: 'coso',
      stateAfter: 'pending',
      digest: 'A',
    } as const
    const open = sent(any)
    expect(settle({ ...open, history: [...open.history, row] }, [], any)).toBeNull()
    expect(settle(own(), [])).toBeNull()
    expect(settle({ ...begun, step: 'gone' }, [])).toBeNull()
    const needs = flow(step('a', { mode: 'all', editableFields: ['note'], requiredFields: ['note'] }))
    const voted = act(needs, sent(needs), 'coso.secretary', 'approve')
    expect(settle(voted, ['coso.deputy'], needs)).toBeNull()
    expect(
      settle({ ...voted, values: { ...voted.values, note: 'n' } }, ['coso.deputy'], needs),
    ).toMatchObject({ state: 'approved' })
    const against = act(needs, sent(needs), 'coso.secretary', 'approve')
    const tie = flow(
      step('a', {
        mode: 'majority',
        editableFields: ['note'],
        requiredFields: ['note'],
        approver: { offices: [...LEADERS, 'executiveMember'], where: 'own' },
      }),
    )
    const back = sent(tie, own('chidoan.member'))
    const half = act(tie, act(tie, back, 'coso.secretary', 'approve'), 'coso.deputy', 'return')
    expect(settle(half, ['coso.member'], tie)).toMatchObject({ state: 'returned' })
    expect(against.state).toBe('pending')
  })
})

describe('giving a case to somebody else', () => {
  const begun = { ...sent(pledge), dueOn: addDays(ON, 3) }
  const give = (more = {}, definition = pledge, record: Subject = begun) =>
    ask(definition, record, 'quan.secretary', 'reassign', { assign: 'quan.deputy', ...more })
  it('closes the tasks and opens his, due as before', () => {
    expect(said(give())).toEqual([
      ['log', 'reassign', 'ownUnit', 'quan.secretary', 'pending', { assigned: 'quan.deputy' }],
      closing,
      ['open', 'ownUnit', 'quan.deputy', addDays(ON, 3)],
    ])
  })
  it('needs a reason, somebody who may, and a step that one decides', () => {
    expect(code(give({ comment: null }))).toBe('comment-required comment')
    expect(code(give({ assign: 'chidoan.member' }))).toBe('wrong-reference officer')
    expect(code(give({ assign: undefined }))).toBe('wrong-reference officer')
    const all: Definition = { ...pledge, steps: pledge.steps.map((one) => ({ ...one, mode: 'all' })) }
    expect(code(give({}, all))).toBe('not-offered')
    expect(code(give({}, pledge, { ...begun, step: 'gone' }))).toBe('not-entitled')
  })
  it('is offered where there is somebody to give it to', () => {
    const around = { actor: { officer: 'city.secretary', name: '' }, on: ON, digest: 'A' }
    expect(mayReassign(pledge, begun, { ...around, places })).toBe(true)
    expect(mayReassign(pledge, own(), { ...around, places })).toBe(false)
    const alone = {
      ...places,
      posts: posts.filter((one) => ['coso.member', 'coso.secretary', 'city.secretary'].includes(one.officer)),
    }
    expect(mayReassign(pledge, begun, { ...around, places: alone })).toBe(true)
    const taken = act(pledge, begun, 'quan.secretary', 'reassign', { assign: 'city.secretary' })
    const two = {
      ...places,
      posts: posts.filter((one) => ['coso.member', 'city.secretary'].includes(one.officer)),
    }
    expect(mayReassign(pledge, taken, { ...around, places: two })).toBe(false)
  })
  it('what one may do is asked without what it has to bring along, and reassigning apart', () => {
    const may = (officer: string, record: Subject = begun, definition = pledge) =>
      mayOf(definition, record, { actor: { officer, name: '' }, on: ON, places, digest: 'A' })
    const none = {
      submit: false,
      approve: false,
      return: false,
      reject: false,
      withdraw: false,
      reopen: false,
    }
    expect(may('coso.secretary')).toEqual({ ...none, approve: true, return: true })
    expect(may('coso.member')).toEqual({ ...none, withdraw: true })
    expect(may('quan.secretary')).toEqual(none)
    const needs = flow(
      step('a', {
        editableFields: ['n'],
        requiredFields: ['n'],
        commentOnApprove: true,
        checklist: [{ key: 'c', label: words }],
      }),
    )
    expect(may('coso.secretary', sent(needs), needs)).toMatchObject({ approve: true })
  })
})

describe('somebody without an account', () => {
  const outside = step('a', {
    approver: { offices: [], where: 'external' },
    checklist: [{ key: 'c', label: words, optional: true }],
  })
  const external = { name: 'Lê Nhân', office: '', organisation: '', link: 'l', issuedBy: 'i' }
  const vote = (definition: Definition, answer: 'recognise' | 'decline', more = {}) => {
    const record = sent(definition)
    return externalVote(definition, record, {
      ...{ answer, external, on: ON, places, digest: 'A', rev: record.rev, comment: 'vì', ...more },
    })
  }
  const details = { external, unit: 'coso' }
  const one = flow(outside)
  it('decides, and opens what comes next', () => {
    expect(said(vote(one, 'recognise'))).toEqual([
      ['log', 'approve', 'a', null, 'approved', details],
      closing,
      ['stamp', 'decidedAt'],
    ])
    expect(said(vote(one, 'recognise', { checklist: { c: true } }))[0]?.at(-1)).toEqual({
      ...details,
      checklist: { c: true },
    })
    expect(said(vote(one, 'recognise', { checklist: {} }))[0]?.at(-1)).toEqual(details)
    expect(said(vote(flow(outside, step('b', { approver: parent })), 'recognise'))).toEqual([
      ['log', 'approve', 'a', null, 'pending', details],
      closing,
      ['open', 'b', 'quan.secretary,quan.deputy', null],
    ])
  })
  it('leaves what was decided before him decided', () => {
    const record = flow(step('z', { approver: { offices: LEADERS, where: 'own' } }), outside, step('y'))
    const waiting = act(record, sent(record), 'coso.secretary', 'approve')
    const decided = externalVote(record, waiting, {
      ...{ answer: 'recognise', external, on: ON, places, digest: 'A', rev: waiting.rev, comment: null },
    })
    expect(said(decided)).toEqual([
      ['log', 'approve', 'a', null, 'pending', details],
      closing,
      ['log', 'pass', 'y', null, 'approved', { unit: 'coso' }],
      ['stamp', 'decidedAt'],
    ])
    if (decided.ok) expect(afterDecision(waiting, decided, 'A').history.at(-1)?.unit).toBe('coso')
  })
  it('declines with a reason: rejected where the step may, else back to the author', () => {
    expect(said(vote(one, 'decline'))).toEqual([
      ['log', 'reject', 'a', null, 'rejected', details],
      closing,
      ['stamp', 'decidedAt'],
    ])
    expect(said(vote(flow({ ...outside, mayReject: false }), 'decline'))).toEqual([
      ['log', 'return', 'a', null, 'returned', details],
      closing,
    ])
    expect(code(vote(one, 'decline', { comment: null }))).toBe('comment-required comment')
    expect(code(vote(one, 'recognise', { comment: null }))).toBe('ok')
  })
  it('decides only what was shown to him', () => {
    expect(vote(one, 'recognise', { rev: 1 })).toEqual({
      ok: false,
      refusal: { code: 'stale-revision', data: { rev: 2 } },
    })
    expect(
      code(
        externalVote(one, own(), {
          answer: 'recognise',
          external,
          on: ON,
          places,
          digest: 'A',
          rev: 1,
          comment: null,
        }),
      ),
    ).toBe('wrong-state')
    expect(code(vote(flow(step('a')), 'recognise'))).toBe('wrong-state')
    expect(code(vote(one, 'recognise', { checklist: { other: true } }))).toBe('unknown-field checklist.other')
  })
})

describe('a trial', () => {
  const tried = (definition: Definition, record = own(), here = places) =>
    tryOut(definition, record, { on: ON, places: here }).map((one) => [
      one.step,
      one.outcome,
      one.resolution?.seats.map((seat) => seat.officer).join() ?? null,
    ])
  it('says of each step who would get it, that it is passed, skipped, or stuck', () => {
    const condition = { none: { exists: true } }
    expect(
      tried(flow(step('a'), step('b'), step('c', { condition }), step('d', { approver: parent }))),
    ).toEqual([
      ['a', 'open', 'coso.secretary,coso.deputy'],
      ['b', 'passed', 'coso.secretary,coso.deputy'],
      ['c', 'skipped', null],
      ['d', 'open', 'quan.secretary,quan.deputy'],
    ])
    expect(tried(flow(step('a')), own(), { ...places, posts: [] })).toEqual([['a', 'stuck', '']])
    expect(tried(flow(step('a'), step('b')), own(), { ...places, posts: [] })[1]?.[1]).toBe('stuck')
  })
  it('whoever would decide a step does not get the next; where several vote, none of them', () => {
    const both = {
      ...places,
      posts: [
        ...posts,
        post('coso.secretary', 'quan', 'secretary'),
        post('coso.deputy', 'quan', 'secretary'),
      ],
    }
    const seats = (mode: Step['mode']) =>
      tried(flow(step('a', { mode }), step('b', { approver: parent })), own(), both)[1]?.[2]
    expect(seats('any')).toBe('coso.deputy,quan.secretary,quan.deputy')
    expect(seats('all')).toBe('quan.secretary,quan.deputy')
  })
  const one = (outcome: Tried['outcome'], mode: 'any' | 'all' = 'any', ...officers: string[]): Tried => ({
    ...{ step: 's', outcome },
    resolution: {
      place: '',
      unit: '',
      passedOver: [],
      committee: false,
      mode,
      seats: officers.map((officer) => ({ officer }) as never),
    },
  })
  it('differs by people, their number, their order; not by steps that ask nobody', () => {
    expect(differs([one('open', 'any', 'x', 'y')], [one('open', 'any', 'y', 'x')])).toBe(false)
    expect(differs([one('open', 'any', 'x')], [one('open', 'any', 'y')])).toBe(true)
    expect(differs([one('open', 'any', 'x')], [one('open', 'all', 'x')])).toBe(true)
    expect(differs([one('open', 'any', 'x')], [one('open', 'any', 'x'), one('passed', 'any', 'y')])).toBe(
      false,
    )
    expect(differs([{ step: 's', outcome: 'skipped', resolution: null }], [])).toBe(false)
    expect(differs([one('stuck')], [])).toBe(true)
    expect(differs([one('stuck')], [one('open')])).toBe(true)
    expect(
      differs(
        [one('open', 'any', 'x'), one('open', 'any', 'y')],
        [one('open', 'any', 'y'), one('open', 'any', 'x')],
      ),
    ).toBe(true)
    expect(differs([{ step: 's', outcome: 'open', resolution: null }], [])).toBe(true)
  })
})

describe('what an approval brings along', () => {
  const item = { key: 'c', label: words }
  const label = { vi: 'về gì', en: 'on what' }
  const wants = (definition: Definition, record: Subject, officer = 'coso.secretary') =>
    wantsOf(definition, record, { actor: { officer, name: '' }, on: ON, places, digest: 'A' })
  const nothing = { fields: [], checklist: [], comment: { required: false, label: null } }
  it('is of the step, and of those passed with it', () => {
    const two = flow(
      step('a', { editableFields: ['x', 'y'], requiredFields: ['y'], checklist: [item] }),
      step('b', { commentOnApprove: true, commentLabel: label, editableFields: ['y', 'z'] }),
      step('c', { approver: parent, checklist: [{ key: 'far', label: words }] }),
    )
    expect(wants(two, sent(two))).toEqual({
      fields: [
        { path: 'x', required: false },
        { path: 'y', required: true },
        { path: 'z', required: false },
      ],
      checklist: [item],
      comment: { required: true, label },
    })
    const plain = flow(step('a'))
    expect(wants(plain, sent(plain))).toEqual(nothing)
  })
  it('is nothing of who decides nothing', () => {
    expect(wants(pledge, own())).toBeNull()
    expect(wants(pledge, { ...sent(pledge), step: 'gone' })).toBeNull()
    expect(wants(pledge, sent(pledge), 'quan.secretary')).toBeNull()
  })
  it.each<[Partial<Step>, boolean]>([
    [{}, false],
    [{ requiredFields: ['x'] }, true],
    [{ checklist: [item] }, true],
    [{ commentOnApprove: true }, true],
    [{ editableFields: ['x'] }, false],
  ])('%j cannot be done by one press: %s', (more, form) => {
    expect(needsForm(step('a', more))).toBe(form)
    expect(needsForm(undefined)).toBe(false)
  })
  const lack = (definition: Definition, more = {}) =>
    ask(definition, sent(definition), 'coso.secretary', 'approve', more)
  it('what is empty is missing, what is foreign refused, with its name cut short', () => {
    const needs = flow(step('a', { editableFields: ['x'], requiredFields: ['x'] }))
    for (const x of [null, '', []]) expect(code(lack(needs, { fields: { x } }))).toBe('required x')
    for (const x of [0, false, 'v', ['v']]) expect(code(lack(needs, { fields: { x } }))).toBe('ok')
    const long = 'y'.repeat(80)
    expect(lack(needs, { fields: { [long]: 1 } })).toMatchObject({
      refusal: { code: 'unknown-field', data: { name: 'y'.repeat(60) }, path: long },
    })
    const talk = flow(step('a', { commentOnApprove: true }), step('b'))
    expect(code(lack(talk, { comment: null }))).toBe('comment-required comment')
    expect(code(lack(flow(step('a')), { comment: null }))).toBe('ok')
    const asks = flow(step('a', { checklist: [item] }))
    expect(code(lack(asks))).toBe('required checklist.c')
    expect(code(lack(asks, { checklist: { c: false } }))).toBe('checklist-not-met checklist.c')
    expect(code(lack(asks, { checklist: { c: true } }))).toBe('ok')
  })
  it('of several who vote each may leave it empty but the one who settles it; none may empty it', () => {
    const many = flow(step('a', { mode: 'all', editableFields: ['x'], requiredFields: ['x'] }))
    expect(code(lack(many))).toBe('ok')
    const held = own('coso.member', 'coso', { values: { x: 'v', officer: { office: [] } } })
    expect(code(ask(many, sent(many, held), 'coso.secretary', 'approve', { fields: { x: '' } }))).toBe(
      'required x',
    )
    expect(
      code(ask(many, act(many, sent(many), 'coso.secretary', 'approve'), 'coso.deputy', 'approve')),
    ).toBe('required x')
    expect(code(ask(many, sent(many), 'coso.secretary', 'reject'))).toBe('ok')
  })
})

describe('reminders', () => {
  const hours = { weekdays: [1, 2, 3, 4, 5], windows: [] }
  it('are none on the due day itself but that for it; the overdue ones are known by their name', () => {
    const task = { dueOn: ON, reminders: [0, 2], sent: [] }
    expect(reminderOf(task, ON, hours)).toBe('before:0')
    expect(reminderOf({ ...task, reminders: [] }, ON, hours)).toBeNull()
    expect(reminderOf(task, addDays(ON, 1), hours)).toBe('overdue:0')
    expect([isOverdue('overdue:3'), isOverdue('before:3'), isOverdue('late overdue:')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
