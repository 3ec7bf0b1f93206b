import { describe, expect, it } from '@jest/globals'
import { toDay } from '#core/calendar/day.ts'
import type { Approver, Kind, Mode } from '#core/workflow/definition.ts'
import { reasonOf } from '#core/workflow/reason.ts'
import { resolveApprovers } from '#core/workflow/resolveApprovers.ts'
import type { Places, Subject } from '#core/workflow/subject.ts'
import { ON, places, post, posts, subject, units } from './world.ts'

const LEADERS = ['secretary', 'deputySecretary']
const without = (...gone: string[]): Places => ({
  units,
  posts: posts.filter((one) => !gone.includes(one.officer)),
})

function resolve(
  where: Approver['where'],
  record: Subject,
  more: { places?: Places; kind?: Kind; mode?: Mode; offices?: string[] } = {},
) {
  return resolveApprovers(
    { approver: { offices: more.offices ?? LEADERS, where }, mode: more.mode ?? 'any' },
    record,
    { kind: more.kind ?? 'judgement', places: more.places ?? places, on: ON, decided: [] },
  )
}

describe('places', () => {
  const record = subject('chidoan.member', 'chidoan', { host: 'quan' })
  it.each([
    ['own', 'chidoan'],
    ['parent', 'coso'],
    ['level:district', 'quan'],
    ['level:branch', 'chidoan'],
    ['root', 'city'],
    ['host', 'quan'],
  ] as const)('%s is %s', (where, unit) => {
    expect(resolve(where, record)).toMatchObject({ place: unit, unit, passedOver: [], committee: false })
  })
  it('a level or parent that is not there is the root', () => {
    expect(resolve('level:commune', record).place).toBe('city')
    expect(resolve('parent', subject('city.member', 'city')).place).toBe('city')
  })
  it('no host is the own unit', () => {
    expect(resolve('host', { ...record, host: null }).place).toBe('chidoan')
  })
  it('a named office stands at the root', () => {
    const found = resolve('office:inspectionOffice', record, { offices: [] })
    expect(found.seats.map((seat) => seat.officer)).toEqual(['city.inspection'])
  })
})

describe('moving up', () => {
  const record = subject('coso.member', 'coso')
  it('names the units passed over', () => {
    const found = resolve('own', record, { places: without('coso.secretary', 'coso.deputy') })
    expect(found).toMatchObject({ place: 'coso', unit: 'quan', passedOver: ['Đoàn coso'] })
    const seat = found.seats[0]
    expect(seat && reasonOf(seat, found)).toEqual({
      key: 'holder',
      office: 'secretary',
      officeName: 'secretary',
      unit: 'quan',
      unitName: 'Đoàn quan',
      since: '2024-03-12',
      passedOver: ['Đoàn coso'],
    })
  })
  it('asks the standing committee of the root when nobody is left', () => {
    const leaders = ['coso', 'quan', 'city'].flatMap((unit) => [`${unit}.secretary`, `${unit}.deputy`])
    const found = resolve('own', record, { places: without(...leaders) })
    expect(found).toMatchObject({ unit: 'city', committee: true, mode: 'majority' })
    expect(found.seats.map((seat) => seat.officer)).toEqual(['city.standing1', 'city.standing2'])
  })
  it('waits when even that is empty', () => {
    expect(resolve('own', record, { places: { units, posts: [] } }).seats).toEqual([])
  })
})

describe('who holds an office on the day', () => {
  const record = subject('coso.member', 'coso')
  it.each([
    ['2026-03-02', null, true],
    ['2026-03-03', null, false],
    ['2025-01-01', '2026-03-02', true],
    ['2025-01-01', '2026-03-01', false],
  ])('from %s to %s: %s', (from, to, holds) => {
    const one = post('new', 'coso', 'secretary', { from: toDay(from), to: to === null ? null : toDay(to) })
    const found = resolve('own', record, { places: { units, posts: [one] } })
    expect(found.seats.some((seat) => seat.officer === 'new')).toBe(holds)
  })
  it('gives one seat to a person in two offices, the higher one', () => {
    const two = [post('x', 'coso', 'deputySecretary'), post('x', 'coso', 'secretary')]
    const found = resolve('own', record, { places: { units, posts: two } })
    expect(found.seats.map((seat) => [seat.officer, seat.office])).toEqual([['x', 'secretary']])
  })
})

describe('superiors', () => {
  it('a subordinate by another post does not judge his superior’s paper', () => {
    const more = {
      units,
      posts: [
        ...posts.filter((one) => one.officer !== 'coso.deputy'),
        post('quan.secretary', 'coso', 'executiveMember'),
      ],
    }
    const found = resolve('parent', subject('coso.secretary', 'coso'), { places: more })
    expect(found.seats.map((seat) => seat.officer)).toEqual(['quan.deputy'])
  })
  it('a member of the committee above is nobody’s superior by that', () => {
    const more = { units, posts: [...posts, post('coso.secretary', 'quan', 'executiveMember')] }
    const found = resolve('own', subject('coso.member', 'coso'), { places: more })
    expect(found.seats.map((seat) => seat.officer)).toEqual(['coso.secretary', 'coso.deputy'])
  })
  it('a deputy of the root does not judge its secretary alone', () => {
    const found = resolve('own', subject('city.secretary', 'city'))
    expect(found).toMatchObject({ committee: true, mode: 'majority' })
  })
})
