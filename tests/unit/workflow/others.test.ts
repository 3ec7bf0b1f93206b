import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, toDay } from '#core/calendar/day.ts'
import type { Definition } from '#core/workflow/definition.ts'
import { othersFor } from '#core/workflow/reassign.ts'
import { resolveOpenStep } from '#core/workflow/resolveOpenStep.ts'
import { settleVotes } from '#core/workflow/settleVotes.ts'
import type { Delegation, Places, Subject } from '#core/workflow/subject.ts'
import { act, ask, definitionOf, ON, places, post, posts, subject, units } from './world.ts'

const pledge = definitionOf('pledge')
const activity = definitionOf('activity')
const by = (from: string, to: string, more: Partial<Delegation> = {}): Delegation => ({
  ...{ from, to, toName: `Đồng chí ${to}`, unit: null, start: ON, end: addDays(ON, 7), workflows: null },
  ...more,
})
const lent = (...delegations: Delegation[]): Places => ({ ...places, delegations })
const seatsOf = (record: Subject, here: Places, definition = pledge, on = ON) =>
  resolveOpenStep(definition, record, { on, places: here })?.seats ?? []
const namesOf = (...given: Parameters<typeof seatsOf>) => seatsOf(...given).map((seat) => seat.officer)

describe('somebody decides for somebody else', () => {
  const pending = act(pledge, subject('coso.member', 'coso'), 'coso.member', 'submit')

  it('beside him, with both names in the log', () => {
    const here = lent(by('coso.secretary', 'chidoan.secretary'))
    expect(namesOf(pending, here)).toEqual(['coso.secretary', 'coso.deputy', 'chidoan.secretary'])
    const done = act(pledge, pending, 'chidoan.secretary', 'approve', { places: here })
    expect(done).toMatchObject({ state: 'approved' })
    expect(done.history.at(-1)).toMatchObject({
      by: 'chidoan.secretary',
      onBehalfOf: 'coso.secretary',
      unit: 'coso',
    })
  })
  const never: [string, Delegation[]][] = [
    ['not before it begins', [by('coso.secretary', 'x', { start: addDays(ON, 1) })]],
    ['not after it ended', [by('coso.secretary', 'x', { start: addDays(ON, -3), end: addDays(ON, -1) })]],
    ['not in another of his chairs', [by('coso.secretary', 'x', { unit: 'quan' })]],
    ['not whose record it is', [by('coso.secretary', 'coso.member')]],
    ['not by one who may not decide', [by('coso.member', 'x')]],
  ]
  it.each(never)('%s', (_, delegations) => {
    expect(namesOf(pending, lent(...delegations))).toEqual(['coso.secretary', 'coso.deputy'])
  })
  it('without chains', () => {
    const chain = lent(by('coso.secretary', 'chidoan.secretary'), by('chidoan.secretary', 'x'))
    expect(namesOf(pending, chain)).not.toContain('x')
  })
  it('never somebody who wrote on it, nor a subordinate on his superior’s paper', () => {
    const written = { ...pending, contributors: ['x'] }
    expect(namesOf(written, lent(by('coso.secretary', 'x')))).not.toContain('x')
    const superior = act(pledge, subject('coso.secretary', 'coso'), 'coso.secretary', 'submit')
    expect(namesOf(superior, lent(by('quan.secretary', 'coso.deputy')))).not.toContain('coso.deputy')
  })
  it('not on a later step, when he decided an earlier one for somebody else; nor does that one', () => {
    const here = lent(by('coso.secretary', 'x'))
    const own = act(pledge, subject('coso.deputy', 'coso'), 'coso.deputy', 'submit', { places: here })
    const both = { ...here, posts: [...posts, post('x', 'quan', 'deputySecretary')] }
    const second = act(pledge, own, 'x', 'approve', { places: both })
    expect(namesOf(second, both)).toEqual(['quan.secretary', 'quan.deputy'])
  })
  it('shares one chair: a committee grows by nobody', () => {
    const here = lent(by('city.deputy', 'x'))
    const record = act(pledge, subject('city.secretary', 'city'), 'city.secretary', 'submit')
    expect(namesOf(record, here)).toHaveLength(4)
    const one = act(pledge, record, 'x', 'approve', { places: here })
    expect(ask(pledge, one, 'city.deputy', 'approve', { places: here })).toMatchObject({
      refusal: { code: 'already-voted' },
    })
    expect(act(pledge, one, 'city.standing1', 'approve', { places: here }).state).toBe('approved')
  })
  it('whatever is delegated to whom, nobody gets a seat who is barred himself', () => {
    const people = [...new Set(posts.map((one) => one.officer)), 'x']
    const pair = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.constantFrom(...posts), (pairs, owner) => {
        const here = lent(...pairs.map(([from, to]) => by(from, to)))
        const draft = subject(owner.officer, owner.unit, { contributors: ['quan.member'] })
        const sent = ask(pledge, draft, owner.officer, 'submit', { places: here })
        const opened = sent.ok
          ? sent.effects.flatMap((one) => (one.kind === 'open' ? one.resolution.seats : []))
          : []
        const officers = opened.map((seat) => seat.officer)
        expect(officers).not.toContain(owner.officer)
        expect(officers).not.toContain('quan.member')
        expect(new Set(officers).size).toBe(officers.length)
        for (const seat of opened.filter(({ onBehalfOf }) => onBehalfOf !== null))
          expect(opened.some((one) => one.officer === seat.onBehalfOf && one.onBehalfOf === null)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('when those who vote become others', () => {
  const without = (...gone: string[]): Places => ({
    units,
    posts: posts.filter((one) => !gone.includes(one.officer)),
  })
  const voted = () => {
    const record = act(pledge, subject('city.secretary', 'city'), 'city.secretary', 'submit')
    return act(pledge, record, 'city.standing1', 'approve')
  }
  const settle = (record: Subject, here: Places) =>
    settleVotes(pledge, record, { on: ON, places: here, digest: 'A' })

  it('the votes cast decide at once, in nobody’s name', () => {
    expect(settle(voted(), without('city.standing2'))).toBeNull()
    const decision = settle(voted(), without('city.standing2', 'city.deputy'))
    expect(decision).toMatchObject({ ok: true, state: 'approved', step: null })
    expect(decision?.ok && decision.effects[0]).toMatchObject({
      kind: 'log',
      action: 'settle',
      seat: null,
      details: { unit: 'city' },
    })
  })
  it('a tie of those left goes back to the author', () => {
    const split = act(pledge, voted(), 'city.standing2', 'return')
    expect(settle(split, without('city.deputy'))).toMatchObject({ ok: true, state: 'returned' })
  })
  it('nothing happens where nobody voted, or where the first decides anyway', () => {
    const open = act(pledge, subject('city.secretary', 'city'), 'city.secretary', 'submit')
    expect(settle(open, without('city.deputy'))).toBeNull()
    const plain = act(pledge, subject('coso.member', 'coso'), 'coso.member', 'submit')
    expect(settle(plain, without('coso.deputy'))).toBeNull()
  })
})

describe('back to an earlier step', () => {
  const second = () => {
    const pending = act(pledge, subject('coso.deputy', 'coso'), 'coso.deputy', 'submit')
    return act(pledge, pending, 'coso.secretary', 'approve')
  }
  it('opens it again for who decided it; what was decided since has to be decided again', () => {
    const back = act(pledge, second(), 'quan.secretary', 'return', { to: 'ownUnit' })
    expect(back).toMatchObject({ state: 'pending', step: 'ownUnit' })
    expect(back.history.at(-1)).toMatchObject({
      action: 'return',
      stateAfter: 'pending',
      details: { to: 'ownUnit' },
    })
    expect(namesOf(back, places)).toEqual(['coso.secretary'])
    const again = act(pledge, back, 'coso.secretary', 'approve')
    expect(again).toMatchObject({ state: 'pending', step: 'superior' })
    expect(act(pledge, again, 'quan.secretary', 'approve').state).toBe('approved')
  })
  it.each([
    ['superior', 'return'],
    ['nowhere', 'return'],
    ['ownUnit', 'approve'],
  ] as const)('%s is no such step when one wants to %s', (to, action) => {
    expect(ask(pledge, second(), 'quan.secretary', action, { to })).toMatchObject({
      refusal: { code: 'unknown-step', path: 'to' },
    })
  })
})

describe('an open case is given to somebody else', () => {
  const pending = () =>
    act(activity, subject('coso.member', 'coso', { host: 'coso' }), 'coso.member', 'submit')
  const assign = 'quan.deputy'

  it('by a superior or an administrator, to whoever leads there or above; he alone decides then', () => {
    for (const [who, configures] of [
      ['quan.secretary', false],
      ['city.deputy', false],
      ['admin', true],
    ] as const) {
      const given = act(activity, pending(), who, 'reassign', { assign, configures })
      expect(given).toMatchObject({ state: 'pending', step: 'host' })
      expect(namesOf(given, places, activity)).toEqual([assign])
      expect(ask(activity, given, 'coso.secretary', 'approve').ok).toBe(false)
      expect(act(activity, given, assign, 'approve').state).toBe('approved')
    }
  })
  it.each(['coso.secretary', 'coso.member', 'chidoan.secretary', 'admin', 'quan.member'])(
    'not by %s',
    (who) => {
      expect(ask(activity, pending(), who, 'reassign', { assign }).ok).toBe(false)
    },
  )
  it('not to one who may not decide, nor to one who does already', () => {
    for (const wrong of ['coso.member', 'coso.secretary', 'quan.member', 'nobody'])
      expect(ask(activity, pending(), 'quan.secretary', 'reassign', { assign: wrong })).toMatchObject({
        refusal: { code: 'wrong-reference', path: 'officer' },
      })
    expect(othersFor(activity, pending(), { on: ON, places }).map((one) => one.officer)).toEqual([
      'quan.secretary',
      'quan.deputy',
      'city.secretary',
      'city.deputy',
      'city.standing1',
      'city.standing2',
    ])
  })
  it('not where several vote', () => {
    const record = act(pledge, subject('city.secretary', 'city'), 'city.secretary', 'submit')
    expect(ask(pledge, record, 'admin', 'reassign', { assign, configures: true }).ok).toBe(false)
  })
  it('falls back to its holders when the one it was given to leaves', () => {
    const given = act(activity, pending(), 'quan.secretary', 'reassign', { assign })
    const gone = { units, posts: posts.filter((one) => one.officer !== assign) }
    expect(namesOf(given, gone, activity)).toEqual(['coso.secretary', 'coso.deputy'])
  })
})

describe('what is overdue', () => {
  const withSuperior: Definition = {
    ...activity,
    steps: activity.steps.map((step) => ({ ...step, onOverdue: 'addSuperior' as const })),
  }
  const pending = () => ({
    ...act(withSuperior, subject('coso.member', 'coso', { host: 'coso' }), 'coso.member', 'submit'),
    dueOn: toDay('2026-03-04'),
  })
  it('may be decided by the superior as well from the next day on, where the step says so', () => {
    expect(namesOf(pending(), places, withSuperior, toDay('2026-03-04'))).toHaveLength(2)
    expect(namesOf(pending(), places, withSuperior, toDay('2026-03-05'))).toEqual([
      'coso.secretary',
      'coso.deputy',
      'quan.secretary',
      'quan.deputy',
    ])
    expect(namesOf(pending(), places, activity, toDay('2026-03-05'))).toHaveLength(2)
  })
})
