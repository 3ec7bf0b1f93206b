import { describe, expect, it } from '@jest/globals'
import { addDays } from '#core/calendar/day.ts'
import { isSubordinate } from '#core/workflow/bar.ts'
import type { Definition } from '#core/workflow/definition.ts'
import { delegatedSeats } from '#core/workflow/delegatedSeats.ts'
import { reasonOf } from '#core/workflow/reason.ts'
import { othersFor } from '#core/workflow/reassign.ts'
import { resolveApprovers, seatOf, seatsAt } from '#core/workflow/resolveApprovers.ts'
import { candidatesFor, resolveOpenStep } from '#core/workflow/resolveOpenStep.ts'
import { authorSeat, reassignerSeat, reopenerSeat } from '#core/workflow/seatOfActor.ts'
import type { Delegation, Past, Places, Post, Subject } from '#core/workflow/subject.ts'
import { act, ask, definitionOf, ON, places, post, posts, subject, units } from './world.ts'

const pledge = definitionOf('pledge')
const [, quan, coso] = units
if (!quan || !coso) throw new Error('the little city has lost its units')
const withPosts = (...more: Post[]): Places => ({ ...places, posts: [...posts, ...more] })
const actor = (officer: string | null, configures = false) => ({
  ...{ officer, name: `Đồng chí ${officer}` },
  ...(configures && { configures }),
})
const lend = (to: string, more: Partial<Delegation> = {}): Delegation => ({
  ...{
    from: 'coso.secretary',
    to,
    toName: `Đồng chí ${to}`,
    unit: null,
    start: ON,
    end: ON,
    workflows: null,
  },
  ...more,
})
const chair = seatOf(post('coso.secretary', 'coso', 'secretary'), 'Đoàn coso')

describe('a lent chair', () => {
  const lent = (delegations: Delegation[], more: Post[] = [], free = () => true) =>
    delegatedSeats([chair], { places: { ...withPosts(...more), delegations }, on: ON, free })
  it('names whose it is, and the delegate’s own', () => {
    expect(lent([lend('quan.member')])).toEqual([
      {
        ...chair,
        ...{ officer: 'quan.member', name: 'Đồng chí quan.member', onBehalfOf: 'coso.secretary' },
        onBehalfOfName: 'Đồng chí coso.secretary',
        self: { unit: 'quan', unitName: 'Đoàn quan', office: 'executiveMember' },
      },
    ])
  })
  const selfOf = (...more: Post[]) => lent([lend('x')], more)[0]?.self
  it('his own is that in the same unit, else his highest; none where he has none, nor one that is over', () => {
    expect(selfOf()).toBeUndefined()
    expect(lent([lend('x')])[0]).not.toHaveProperty('self')
    expect(selfOf(post('x', 'quan', 'executiveMember'), post('x', 'city', 'secretary'))).toMatchObject({
      unit: 'city',
    })
    expect(selfOf(post('x', 'city', 'secretary'), post('x', 'coso', 'executiveMember'))).toEqual({
      ...{ unit: 'coso', unitName: 'Đoàn coso', office: 'executiveMember' },
    })
    expect(selfOf(post('x', 'quan', 'secretary', { to: addDays(ON, -1) }))).toBeUndefined()
    expect(selfOf(post('x', 'far', 'secretary', { unitName: 'Đoàn xa' }))?.unitName).toBe('Đoàn xa')
    expect(selfOf(post('x', 'far', 'secretary'))?.unitName).toBe('')
  })
  it('holds on its days, in its unit, once, for whoever is free', () => {
    expect(lent([lend('x', { end: addDays(ON, -1), start: addDays(ON, -2) })])).toEqual([])
    expect(lent([lend('x', { start: addDays(ON, 1), end: addDays(ON, 2) })])).toEqual([])
    expect(lent([lend('x', { unit: 'quan' })])).toEqual([])
    expect(lent([lend('x', { unit: 'coso' })])).toHaveLength(1)
    expect(lent([lend('x', { from: 'coso.deputy' })])).toEqual([])
    expect(lent([lend('x'), lend('x')])).toHaveLength(1)
    expect(lent([lend('x')], [], () => false)).toEqual([])
    expect(delegatedSeats([chair], { places, on: ON, free: () => true })).toEqual([])
  })
})

describe('the author’s chair', () => {
  const seat = (record: Subject, officer: string | null, definition: Definition = pledge, here = places) =>
    authorSeat(definition, record, { actor: actor(officer), on: ON, places: here })
  it('is the owner’s, an author’s, or of who made it for others', () => {
    expect(seat(subject('coso.member', 'coso'), 'coso.member')).toMatchObject({
      unit: 'coso',
      unitName: 'Đoàn coso',
      office: 'executiveMember',
    })
    expect(seat(subject('a', 'coso', { authors: ['b'] }), 'b')).not.toBeNull()
    const made = { contributors: ['quan.clerk'] }
    expect(seat(subject('a', 'coso', made), 'quan.clerk')).toMatchObject({ unit: 'quan', office: 'clerk' })
    expect(seat(subject('a', 'coso', { ...made, byOthers: false }), 'quan.clerk')).toBeNull()
    expect(seat(subject('a', 'coso'), 'coso.secretary')).toBeNull()
    expect(seat(subject(null, 'coso'), null)).toBeNull()
  })
  it('of a unit’s paper is its leaders’ too, of nobody else, of no officer’s paper', () => {
    expect(seat(subject(null, 'coso'), 'coso.deputy')).toMatchObject({ office: 'deputySecretary' })
    expect(seat(subject(null, 'coso'), 'coso.member')).toBeNull()
    expect(seat(subject(null, 'coso'), 'quan.secretary')).toBeNull()
    expect(seat(subject(null, 'coso', { authors: ['a'] }), 'coso.deputy')).toBeNull()
    expect(seat(subject(null, 'coso'), null)).toBeNull()
  })
  it('of what is signed by its submission is the signers’ alone; of what nobody submits nobody’s', () => {
    const signed: Definition = { ...pledge, submit: { offices: ['deputySecretary'], where: 'own' } }
    expect(seat(subject('coso.member', 'coso'), 'coso.member', signed)).toBeNull()
    expect(seat(subject('coso.member', 'coso'), 'coso.deputy', signed)).toMatchObject({
      officer: 'coso.deputy',
    })
    expect(seat(subject('a', 'coso'), 'a', { ...pledge, submit: 'nobody' })).toBeNull()
  })
  it('is named by his highest post at the unit, else anywhere; by his name alone where he has none', () => {
    const two = withPosts(
      post('x', 'quan', 'executiveMember'),
      post('x', 'city', 'secretary'),
      post('x', 'coso', 'clerk'),
    )
    expect(seat(subject('x', 'coso'), 'x', pledge, two)).toMatchObject({ unit: 'coso', office: 'clerk' })
    expect(seat(subject('x', 'chidoan'), 'x', pledge, two)).toMatchObject({
      unit: 'city',
      unitName: 'Đoàn city',
      office: 'secretary',
    })
    const gone = withPosts(post('x', 'coso', 'secretary', { to: addDays(ON, -1) }))
    expect(seat(subject('x', 'coso'), 'x', pledge, gone)).toEqual({
      ...{
        officer: 'x',
        name: 'Đồng chí x',
        unit: 'coso',
        unitName: 'Đoàn coso',
        office: '',
        officeName: '',
      },
      ...{ since: ON, onBehalfOf: null },
    })
    expect(seat(subject('x', 'nowhere'), 'x')).toMatchObject({ unitName: '' })
  })
})

describe('who reopens', () => {
  const row = (more: Partial<Past>): Past => ({
    ...{
      action: 'approve',
      step: 'ownUnit',
      by: 'coso.secretary',
      unit: 'coso',
      stateAfter: 'approved',
      digest: 'A',
    },
    ...more,
  })
  const seat = (officer: string | null, history: Past[], more: Partial<Subject> = {}) =>
    reopenerSeat(pledge, subject('coso.member', 'coso', { state: 'approved', history, ...more }), {
      actor: actor(officer),
      on: ON,
      places,
    })
  it('is an office of the unit that decided last, or of one above', () => {
    const own = [row({})]
    expect(seat('coso.deputy', own)).toMatchObject({ unit: 'coso', unitName: 'Đoàn coso' })
    expect(seat('quan.secretary', own)).toMatchObject({ unit: 'quan' })
    expect(seat('city.deputy', own)).toMatchObject({ unit: 'city' })
    for (const who of ['chidoan.secretary', 'quan.member', null]) expect(seat(who, own)).toBeNull()
    const above = [row({}), row({ step: 'superior', unit: 'quan' })]
    expect(seat('coso.secretary', above)).toBeNull()
    expect(seat('quan.deputy', above)).not.toBeNull()
    const later = [row({ unit: 'quan' }), row({ action: 'return', unit: 'coso', stateAfter: 'returned' })]
    expect(seat('coso.secretary', later)).toBeNull()
  })
  it('is nobody who is barred, nobody where nothing was approved', () => {
    expect(seat('coso.deputy', [row({})], { contributors: ['coso.deputy'] })).toBeNull()
    expect(seat('coso.secretary', [row({})], { officer: 'coso.secretary' })).toBeNull()
    expect(seat('coso.secretary', [])).toBeNull()
    expect(seat('coso.secretary', [row({ unit: null })])).toBeNull()
    expect(seat(null, [])).toBeNull()
  })
  it('may hold an office of the step that decided', () => {
    const clerks: Definition = {
      ...pledge,
      steps: pledge.steps.map((step) => ({
        ...step,
        approver: { offices: ['clerk'], where: 'own' as const },
      })),
    }
    const record = subject('quan.member', 'quan', { state: 'approved', history: [row({ unit: 'quan' })] })
    const asked = { actor: actor('quan.clerk'), on: ON, places }
    expect(reopenerSeat(clerks, record, asked)).toMatchObject({ office: 'clerk' })
    expect(
      reopenerSeat(clerks, { ...record, history: [row({ unit: 'quan', step: 'gone' })] }, asked),
    ).toBeNull()
  })
})

describe('who reassigns', () => {
  const seat = (officer: string | null, more: Partial<Subject> = {}, configures = false) =>
    reassignerSeat(
      subject('coso.member', 'coso', more),
      { unit: 'coso' },
      { actor: actor(officer, configures), on: ON, places },
    )
  it('leads a unit above, or configures the system', () => {
    expect(seat('quan.deputy')).toMatchObject({ unit: 'quan', office: 'deputySecretary' })
    expect(seat('city.secretary')).toMatchObject({ unit: 'city' })
    expect(seat('admin', {}, true)).toMatchObject({ unit: 'city', office: 'systemAdministrator' })
    for (const who of ['admin', 'coso.secretary', 'quan.member', null]) expect(seat(who)).toBeNull()
    expect(seat(null, {}, true)).toBeNull()
  })
  it('is never whose paper it is, nor who wrote on it', () => {
    expect(seat('quan.deputy', { officer: 'quan.deputy' })).toBeNull()
    expect(seat('quan.deputy', { authors: ['quan.deputy'] })).toBeNull()
    expect(seat('quan.deputy', { contributors: ['quan.deputy'] })).toBeNull()
    expect(seat('admin', { contributors: ['admin'] }, true)).toBeNull()
  })
})

describe('to whom an open case may be given', () => {
  const pending = act(pledge, subject('coso.member', 'coso'), 'coso.member', 'submit')
  const open = resolveOpenStep(pledge, pending, { on: ON, places })
  const [step] = pledge.steps
  if (!open || !step) throw new Error('nothing is open')
  const names = (here: Places, mode: typeof open.mode = 'any') =>
    candidatesFor(
      { definition: pledge, subject: pending, step, open: { ...open, mode } },
      { on: ON, places: here },
    ).map((one) => one.officer)
  it('who leads or holds its office there or above, each once, nobody for somebody else', () => {
    const twice = withPosts(post('coso.secretary', 'quan', 'deputySecretary'))
    const here = { ...twice, delegations: [lend('x')] }
    expect(names(here)).toEqual([
      'coso.secretary',
      'coso.deputy',
      'quan.secretary',
      'quan.deputy',
      'city.secretary',
      'city.deputy',
      'city.standing1',
      'city.standing2',
    ])
    expect(names(places, 'all')).toEqual([])
    expect(names({ ...places, units: [] })).toEqual([])
    expect(othersFor(pledge, pending, { on: ON, places }).map((one) => one.officer)).toEqual(
      names(places).slice(2),
    )
    expect(othersFor(pledge, subject('a', 'coso'), { on: ON, places })).toEqual([])
    expect(othersFor(pledge, { ...pending, step: 'gone' }, { on: ON, places })).toEqual([])
  })
})

describe('the open step once it is late', () => {
  const late = (more: Partial<Definition['steps'][number]> = {}): Definition => ({
    ...pledge,
    steps: pledge.steps.map((one) => ({ ...one, onOverdue: 'addSuperior' as const, ...more })),
  })
  const pending = {
    ...act(pledge, subject('coso.member', 'coso'), 'coso.member', 'submit'),
    dueOn: addDays(ON, -1),
  }
  const names = (definition: Definition, record: Subject = pending, here: Places = places) =>
    resolveOpenStep(definition, record, { on: ON, places: here })?.seats.map((one) => one.officer)
  const holders = ['coso.secretary', 'coso.deputy']
  it('is decided by the superior’s leaders as well, where the step says so and the first decides', () => {
    expect(names(late())).toEqual([...holders, 'quan.secretary', 'quan.deputy'])
    expect(names(late({ onOverdue: 'report' }))).toEqual(holders)
    expect(names(late({ mode: 'all' }))).toEqual(holders)
    expect(names(late(), { ...pending, dueOn: ON })).toEqual(holders)
    expect(names(late(), { ...pending, dueOn: null })).toEqual(holders)
    expect(names(late(), { ...pending, unit: 'city' })).toEqual(['city.secretary', 'city.deputy'])
    expect(names(late(), pending, withPosts(post('coso.deputy', 'quan', 'secretary')))).toEqual([
      ...holders,
      'quan.secretary',
      'quan.deputy',
    ])
  })
  it('is nobody’s where none is open', () => {
    expect(names(pledge, { ...pending, state: 'returned' })).toBeUndefined()
    expect(names(pledge, { ...pending, step: 'gone' })).toBeUndefined()
    expect(names(pledge, { ...pending, step: null })).toBeUndefined()
  })
  it('is of the one it was given to, as long as it is that step, and the first decides', () => {
    const given = act(pledge, { ...pending, dueOn: null }, 'quan.secretary', 'reassign', {
      assign: 'quan.deputy',
    })
    expect(names(pledge, given)).toEqual(['quan.deputy'])
    const last = given.history.at(-1) as Past
    expect(
      names(pledge, { ...given, history: [...given.history.slice(0, -1), { ...last, step: 'superior' }] }),
    ).toEqual(holders)
    expect(
      names(pledge, { ...given, history: [...given.history.slice(0, -1), { ...last, details: null }] }),
    ).toEqual(holders)
    expect(names(late({ mode: 'all' }), given)).toEqual(holders)
  })
})

describe('the order of those who may decide', () => {
  it('is by rank, then by seniority, then by their ids', () => {
    const here: Places = {
      units,
      posts: [
        post('z', 'quan', 'executiveMember'),
        post('b', 'quan', 'executiveMember', { from: addDays(ON, -9) }),
        post('a', 'quan', 'executiveMember', { from: addDays(ON, -9) }),
        post('c', 'quan', 'executiveMember', { from: addDays(ON, -10) }),
        post('late', 'quan', 'secretary', { from: ON }),
      ],
    }
    const asked = { kind: 'judgement' as const, places: here, on: ON, decided: [], committee: false }
    const seats = seatsAt(quan, subject('o', 'quan'), { ...asked, offices: ['executiveMember', 'secretary'] })
    expect(seats.map((one) => one.officer)).toEqual(['late', 'z', 'c', 'a', 'b'])
  })
  it('the root’s committee says so in its reason; the line of the record must be known', () => {
    const [step] = pledge.steps
    if (!step) throw new Error('a step')
    const given = { kind: 'judgement' as const, places, on: ON, decided: [] }
    const committee = resolveApprovers(step, subject('city.secretary', 'city'), given)
    expect(committee).toMatchObject({ committee: true, mode: 'majority' })
    const [seat] = committee.seats
    if (!seat) throw new Error('a seat')
    expect(reasonOf(seat, committee).key).toBe('committee')
    const outside = { ...step, mode: 'all' as const, approver: { offices: [], where: 'external' as const } }
    expect(
      resolveApprovers(outside, subject('city.secretary', 'city'), { ...given, places: { units, posts: [] } })
        .mode,
    ).toBe('any')
    expect(resolveApprovers(outside, subject('coso.member', 'coso'), given).mode).toBe('any')
    expect(() => resolveApprovers(step, subject('a', 'moon'), given)).toThrow('moon')
    expect(isSubordinate('coso.deputy', null, { places, on: ON })).toBe(false)
    expect(ask(pledge, subject('a', 'coso'), null, 'approve')).toMatchObject({
      refusal: { code: 'wrong-state' },
    })
  })
})
