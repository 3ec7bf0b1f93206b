import { describe, expect, it } from '@jest/globals'
import { countPeriod } from '#core/standards/countPeriod.ts'
import { dutyIn } from '#core/standards/duty.ts'
import { ownHoursOf } from '#core/standards/ownHours.ts'
import { numberOf, type PlanDefinition, type PlanVersion, planOn } from '#core/standards/plan.ts'
import { countArtAndSport } from '#core/standards/yearlyArtOrSport.ts'
import { plan } from '#seed/plan.ts'
import { activity, appointment, at, day, facts } from './facts.ts'

const year = { key: '2026', from: day('2025-10-01'), to: day('2026-09-30') }
const month = { key: '2025-11', from: day('2025-11-01'), to: day('2025-11-30') }

describe('songs, dances and sports of a period', () => {
  const done = (kind: string, on: string, more = {}) =>
    activity(kind, `${on}`, `${on.slice(0, 10)}T23:59`, { attendance: null, ...more })
  it('are those begun in it, of these kinds, attended', () => {
    const given = [
      done('song', '2025-10-01T00:00'),
      done('dance', '2026-09-30T23:00'),
      done('sport', '2026-01-01T08:00', { attendance: 'late' }),
      done('sport', '2026-01-02T08:00', { attendance: 'absent' }),
      done('song', '2025-09-30T23:00'),
      done('song', '2026-10-01T00:00'),
      done('volunteerHours', '2026-01-03T18:00'),
    ]
    expect(countArtAndSport(given, year, 'sum')).toEqual({
      ...{ done: 3, sum: 3, parts: { songs: 1, dances: 1, sports: 1 } },
      sources: given.slice(0, 3).map(({ id }) => id),
    })
    expect(countArtAndSport(given, year, 'either').done).toBe(1)
    expect(countArtAndSport([], year, 'either')).toEqual({
      done: 0,
      sum: 0,
      parts: { songs: 0, dances: 0, sports: 0 },
      sources: [],
    })
  })
})

describe('the plan of a day', () => {
  const version = (validFrom: string, number: number): PlanVersion => ({
    ...{ validFrom: day(validFrom), version: number },
    definition: { ...plan, firstMonth: number },
  })
  it('is the latest begun, of one day the highest, whatever their order', () => {
    const [a, b, c] = [version('2026-01-01', 3), version('2026-03-01', 1), version('2026-03-01', 2)]
    if (!a || !b || !c) throw new Error('three versions')
    const on = (text: string, ...versions: PlanVersion[]) => planOn(versions, day(text))?.firstMonth
    expect(on('2025-12-31', a, b)).toBeUndefined()
    expect(on('2026-01-01', a, b)).toBe(3)
    expect(on('2026-03-01', a, b)).toBe(1)
    expect(on('2026-03-01', b, a)).toBe(1)
    expect(on('2026-03-01', b, c)).toBe(2)
    expect(on('2026-03-01', c, b)).toBe(2)
    expect(planOn([], day('2026-01-01'))).toBeNull()
  })
  it('gives nobody a number where it has none for him, for his group, or says nought', () => {
    const place = { office: 'observer', level: 'branch', fullTime: false }
    const rows = (numbers: PlanDefinition['standards'][number]['numbers']): PlanDefinition => ({
      ...plan,
      standards: plan.standards.map((standard) => ({ ...standard, numbers })),
    })
    expect(numberOf({ ...plan, standards: [] }, 'weeklyHours', place)).toBeNull()
    expect(numberOf(rows([{ number: 0 }, { number: 5 }]), 'weeklyHours', place)).toBeNull()
    expect(numberOf(rows([{ levels: ['district'], number: 4 }, { number: 5 }]), 'weeklyHours', place)).toBe(5)
    const groupless = { ...rows([{ groups: ['A'], number: 4 }]), groups: [] }
    expect(numberOf(groupless, 'weeklyHours', place)).toBeNull()
  })
})

describe('the hours that hold for an officer', () => {
  const row = (id: string, unit: string | null, from: string, to: string | null = null) => ({
    ...{ id, unit, from: day(from), to: to === null ? null : day(to) },
    hours: [{ from: id, to: id, weekdays: [1] }] as never,
  })
  const held = (appointments: ReturnType<typeof appointment>[], ...workHours: ReturnType<typeof row>[]) =>
    ownHoursOf({ appointments, workHours }).map(({ from, to, hours }) => [
      (hours as unknown as { from: string }[])[0]?.from,
      from,
      to,
    ])
  it('are none, his own, then those of the nearest unit of his highest post', () => {
    const low = appointment('branchCell', 'secretary')
    const high = appointment('district', 'secretary')
    expect(held([low])).toEqual([])
    const rows = [
      row('city', 'city', '2020-01-01'),
      row('grass', 'grass', '2020-01-01'),
      row('own', null, '2026-01-01'),
      row('district', 'district', '2021-01-01'),
    ]
    expect(held([low, high], ...rows).map(([id]) => id)).toEqual([
      'own',
      'district',
      'city',
      'grass',
      'district',
      'city',
    ])
    expect(held([appointment('branchCell', 'clerk', { counts: false })], ...rows).map(([id]) => id)).toEqual([
      'own',
    ])
  })
  it('of one place those begun last come first, of one day by their ids', () => {
    const mine = [row('a', null, '2026-01-01'), row('c', null, '2026-03-01'), row('b', null, '2026-01-01')]
    expect(held([], ...mine).map(([id]) => id)).toEqual(['c', 'b', 'a'])
  })
  it('of a unit hold while he has his post there', () => {
    const term = (from: string, to: string | null) => [appointment('grass', 'secretary', { from, to })]
    const unit = (from: string, to: string | null) => row('u', 'grass', from, to)
    expect(held(term('2026-02-01', '2026-06-30'), unit('2026-01-01', null))).toEqual([
      ['u', '2026-02-01', '2026-06-30'],
    ])
    expect(held(term('2026-02-01', null), unit('2026-03-01', '2026-04-30'))).toEqual([
      ['u', '2026-03-01', '2026-04-30'],
    ])
    expect(held(term('2026-02-01', '2026-06-30'), unit('2026-03-01', '2026-12-31'))).toEqual([
      ['u', '2026-03-01', '2026-06-30'],
    ])
    expect(held(term('2026-02-01', null), unit('2026-01-01', null))).toEqual([['u', '2026-02-01', null]])
    expect(held(term('2026-02-01', '2026-02-28'), unit('2026-03-01', null))).toEqual([])
    expect(held(term('2026-03-01', '2026-03-31'), unit('2026-03-31', null))).toEqual([
      ['u', '2026-03-31', '2026-03-31'],
    ])
  })
  it('of posts equally high that begun first comes first, then by their ids', () => {
    const two = (one: object, other: object) =>
      held(
        [appointment('grass', 'secretary', one), appointment('grassroots2', 'secretary', other)],
        row('g', 'grass', '2020-01-01'),
        row('o', 'grassroots2', '2020-01-01'),
      ).map(([id]) => id)
    expect(two({ from: '2024-01-01' }, { from: '2023-01-01' })).toEqual(['o', 'g'])
    expect(two({ from: '2023-01-01' }, { from: '2024-01-01' })).toEqual(['g', 'o'])
    expect(two({ id: 'b' }, { id: 'a' })).toEqual(['o', 'g'])
    expect(two({ id: 'a' }, { id: 'b' })).toEqual(['g', 'o'])
  })
})

describe('why a period is not owed', () => {
  const because = (appointments: ReturnType<typeof appointment>[], more = {}) => {
    const { reason, owed, covering } = dutyIn(month, facts(appointments, [], null, more), {
      plan,
      standard: 'monthlyAttendance',
    })
    return [reason, owed === null, covering.length]
  }
  it('is the reason that came nearest', () => {
    expect(dutyIn(month, facts([]), { plan: null, standard: 'weeklyHours' })).toEqual({
      ...{ owed: null, reason: 'noPlan', cause: null, covering: [], binding: [] },
    })
    expect(because([])).toEqual(['notInOffice', true, 0])
    const over = appointment('grass', 'secretary', { to: '2025-01-01' })
    const partly = appointment('grass', 'secretary', { from: '2025-11-05' })
    const later = appointment('grass', 'secretary', { unitMore: { obligationsFrom: day('2025-11-02') } })
    const outside = appointment('grass', 'secretary', { unitMore: { block: false } })
    expect(because([over])).toEqual(['notInOffice', true, 0])
    expect(because([over, partly])).toEqual(['partlyInOffice', true, 0])
    expect(because([partly, over])).toEqual(['partlyInOffice', true, 0])
    expect(because([outside, over])).toEqual(['outOfScope', true, 0])
    expect(because([partly, later, over])).toEqual(['beforeObligations', true, 0])
    expect(
      because([appointment('grass', 'secretary', { unitMore: { obligationsFrom: day('2025-11-01') } })]),
    ).toEqual([null, false, 1])
    expect(because([appointment('city', 'observer')])).toEqual(['noNumber', true, 1])
    expect(because([appointment('grass', 'secretary', { counts: false })])).toEqual(['notInOffice', true, 0])
  })
  it('of several numbers the strictest binds', () => {
    const both = [appointment('grass', 'secretary'), appointment('branchCell', 'secretary')]
    const duty = dutyIn(month, facts(both), { plan, standard: 'monthlyAttendance' })
    const numbers = both.map(
      ({ unit, office }) =>
        numberOf(plan, 'monthlyAttendance', { office, level: unit.level, fullTime: false }) ?? 0,
    )
    expect(duty.owed).toBe(Math.max(...numbers))
    expect(duty.binding.map(({ id }) => id)).toEqual(
      both.filter((_, index) => numbers[index] === duty.owed).map(({ id }) => id),
    )
  })
})

describe('from whose units attendance is counted', () => {
  const seen = (hostId: string) =>
    activity('volunteerActivity', '2025-11-08T18:00', '2025-11-08T20:00', { hostId })
  const count = (appointments: ReturnType<typeof appointment>[], hostId: string) => {
    const given = facts(appointments, [seen(hostId)])
    const duty = dutyIn(month, given, { plan, standard: 'monthlyAttendance' })
    const question = { facts: given, now: at('2025-12-01T00:00'), own: [] }
    return countPeriod(month, { plan, duty, key: 'monthlyAttendance', question }).done
  }
  const past = appointment('other', 'secretary', { to: '2025-01-01' })
  const partly = appointment('grass', 'secretary', { from: '2025-11-05' })
  it('are those that bind; else those he held then; else those he ever held, if they counted', () => {
    expect(count([appointment('grass', 'secretary'), past], 'grassroots2')).toBe(0)
    expect(count([appointment('grass', 'secretary'), past], 'branchCell')).toBe(1)
    expect(count([partly, past], 'branchCell')).toBe(1)
    expect(count([partly, past], 'grassroots2')).toBe(0)
    expect(count([past], 'grassroots2')).toBe(1)
    expect(count([past], 'branchCell')).toBe(0)
    expect(count([appointment('other', 'clerk', { to: '2025-01-01', counts: false })], 'grassroots2')).toBe(0)
  })
})
