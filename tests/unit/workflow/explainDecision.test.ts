import { describe, expect, it } from '@jest/globals'
import { addDays } from '#core/calendar/day.ts'
import type { Definition } from '#core/workflow/definition.ts'
import { explainDecision } from '#core/workflow/explainDecision.ts'
import type { Delegation, Places, Subject } from '#core/workflow/subject.ts'
import { act, definitionOf, ON, places, post, posts, subject } from './world.ts'

const pledge = definitionOf('pledge')
const pending = act(pledge, subject('coso.member', 'coso'), 'coso.member', 'submit')
const why = (
  officer: string,
  record: Subject = pending,
  given: { definition?: Definition; here?: Places } = {},
) => explainDecision(given.definition ?? pledge, record, { officer, on: ON, places: given.here ?? places })
const lent = (from: string, to: string, more: Partial<Delegation> = {}): Places => ({
  ...places,
  delegations: [
    { ...{ from, to, toName: to, unit: null, start: ON, end: addDays(ON, 3), workflows: null }, ...more },
  ],
})

describe('why somebody may or may not decide', () => {
  it('holds the office where it is decided', () => {
    expect(why('coso.secretary')).toMatchObject({
      may: true,
      seat: { officer: 'coso.secretary', onBehalfOf: null },
    })
  })
  it('was lent the chair by who holds it', () => {
    expect(why('chidoan.member', pending, { here: lent('coso.secretary', 'chidoan.member') })).toMatchObject({
      may: true,
      seat: { onBehalfOf: 'coso.secretary' },
    })
  })
  it('nothing is open', () => {
    expect(why('coso.secretary', subject('coso.member', 'coso'))).toEqual({
      ...{ may: false, because: 'notOpen', state: 'draft' },
    })
  })
  it('holds it, and is himself the one; or wrote on it', () => {
    const own = act(pledge, subject('coso.secretary', 'coso'), 'coso.secretary', 'submit')
    expect(why('coso.secretary', own)).toMatchObject({
      because: 'barred',
      bar: 'himself',
      post: { unit: 'coso' },
    })
    expect(why('coso.deputy', own)).toMatchObject({ because: 'barred', bar: 'subordinate' })
    expect(why('coso.deputy', { ...pending, contributors: ['coso.deputy'] })).toMatchObject({
      ...{ because: 'barred', bar: 'contributor' },
    })
  })
  it('was lent the chair, and may not for a reason of his own', () => {
    const wrote = { ...pending, contributors: ['chidoan.member'] }
    const barred = { because: 'barred', bar: 'contributor', post: { officer: 'coso.secretary' } }
    const to = (more: Partial<Delegation>) =>
      why('chidoan.member', wrote, { here: lent('coso.secretary', 'chidoan.member', more) })
    expect(to({})).toMatchObject(barred)
    expect(to({ unit: 'coso', end: ON })).toMatchObject(barred)
    expect(to({ unit: 'quan' })).toMatchObject({ because: 'noOffice' })
    expect(to({ end: addDays(ON, -1), start: addDays(ON, -3) })).toMatchObject({ because: 'noOffice' })
    expect(to({ start: addDays(ON, 1) })).toMatchObject({ because: 'noOffice' })
    expect(to({ to: 'chidoan.deputy' })).toMatchObject({ because: 'noOffice' })
  })
  it('decided the step before', () => {
    const both = { ...places, posts: [...posts, post('coso.secretary', 'quan', 'deputySecretary')] }
    const own = act(pledge, subject('coso.deputy', 'coso'), 'coso.deputy', 'submit', { places: both })
    const second = act(pledge, own, 'coso.secretary', 'approve', { places: both })
    expect(why('coso.secretary', second, { here: both })).toMatchObject({
      ...{ because: 'barred', bar: 'decidedBefore', post: { unit: 'quan' } },
    })
  })
  it('holds it at another unit; or holds none', () => {
    expect(why('quan.secretary')).toMatchObject({
      because: 'elsewhere',
      unitName: 'Đoàn coso',
      post: { unit: 'quan' },
    })
    expect(
      why('coso.member', act(pledge, subject('chidoan.member', 'coso'), 'chidoan.member', 'submit')),
    ).toEqual({
      ...{
        may: false,
        because: 'noOffice',
        offices: ['secretary', 'deputySecretary'],
        unitName: 'Đoàn coso',
      },
    })
    expect(why('nobody')).toMatchObject({ because: 'noOffice' })
  })
  it('the case was given to somebody else', () => {
    const given = act(pledge, pending, 'quan.secretary', 'reassign', { assign: 'quan.deputy' })
    expect(why('quan.deputy', given)).toMatchObject({ may: true })
    expect(why('coso.secretary', given)).toMatchObject({
      ...{
        may: false,
        because: 'givenAway',
        to: 'Đồng chí quan.deputy',
        post: { officer: 'coso.secretary' },
      },
    })
    expect(why('chidoan.secretary', given)).toMatchObject({ because: 'elsewhere' })
  })
  it('has voted already, and so has who lent him the chair', () => {
    const all: Definition = { ...pledge, steps: pledge.steps.map((step) => ({ ...step, mode: 'all' })) }
    const first = act(all, subject('coso.member', 'coso'), 'coso.member', 'submit')
    const voted = act(all, first, 'coso.secretary', 'approve')
    expect(why('coso.secretary', voted, { definition: all })).toMatchObject({ may: false, because: 'voted' })
    const here = lent('coso.secretary', 'chidoan.member')
    expect(why('chidoan.member', voted, { definition: all, here })).toMatchObject({ because: 'voted' })
    expect(why('coso.deputy', voted, { definition: all })).toMatchObject({ may: true })
  })
  it('somebody without an account decides, he only looks after the link', () => {
    const [one] = pledge.steps
    if (!one) throw new Error('a step')
    const outside: Definition = {
      ...pledge,
      steps: [{ ...one, approver: { offices: [], where: 'external' } }],
    }
    expect(why('coso.secretary', pending, { definition: outside })).toMatchObject({
      may: false,
      because: 'outside',
    })
    expect(why('quan.secretary', pending, { definition: outside })).toMatchObject({ because: 'elsewhere' })
  })
  it('the body that is asked where there is one; those instead where there is none', () => {
    const review = definitionOf('annualReview')
    const city = subject('city.member', 'city', { values: { officer: { office: [] }, collective: {} } })
    const open = { ...city, state: 'pending' as const, step: 'collective' }
    expect(why('city.standing1', open, { definition: review })).toMatchObject({ may: true })
    expect(
      why('city.member2', open, {
        definition: review,
        here: { ...places, posts: [...posts, post('city.member2', 'city', 'executiveMember')] },
      }),
    ).toEqual({
      may: false,
      because: 'noOffice',
      offices: ['secretary', 'deputySecretary', 'standingMember'],
      unitName: 'Đoàn city',
    })
    const below = { ...open, unit: 'quan', officer: 'quan.clerk' }
    expect(why('quan.member', below, { definition: review })).toMatchObject({ may: true })
    expect(why('admin', below, { definition: review })).toMatchObject({
      offices: ['secretary', 'deputySecretary', 'standingMember', 'executiveMember'],
    })
  })
  it('the standing committee, where nobody else is left', () => {
    const top = act(pledge, subject('city.secretary', 'city'), 'city.secretary', 'submit')
    expect(why('city.standing1', top)).toMatchObject({ may: true })
    expect(why('city.member', top)).toMatchObject({
      because: 'noOffice',
      offices: ['secretary', 'deputySecretary', 'standingMember'],
    })
  })
})
