import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '#core/calendar/day.ts'
import { weeksOf } from '#core/calendar/week.ts'
import { exemptionFrom, holidayOf } from '#core/standards/exemption.ts'
import type { ExemptionFacts, OfficerFacts, WorkHoursFacts } from '#core/standards/facts.ts'
import { officerCompliance } from '#core/standards/officerCompliance.ts'
import { plan } from '#seed/plan.ts'
import { activity, appointment, at, day, facts, versions } from './facts.ts'

const period = (given: OfficerFacts, key: string) =>
  officerCompliance({ versions, year: 2026, facts: given, now: at('2026-12-01T00:00') })
    .standards.flatMap((standard) => standard.periods)
    .find((each) => each.key === key)
const exempt = (from: string, to: string, more: Partial<ExemptionFacts> = {}): ExemptionFacts => ({
  ...{ id: `${from}`, unit: null, group: null, type: 'maternity', from: day(from), to: day(to) },
  ...more,
})
const secretary = appointment('grass', 'secretary')
const withExemptions = (...exemptions: ExemptionFacts[]) =>
  facts([secretary], [activity('volunteerHours', '2026-03-02T18:00', '2026-03-02T21:00')], 'other', {
    exemptions,
  })

describe('exemptions (Q08)', () => {
  // 2026-W10 is 2/3 to 8/3.
  it.each([
    ['four days of the week', [exempt('2026-03-05', '2026-03-20')], true],
    ['three', [exempt('2026-03-06', '2026-03-20')], false],
    ['its first four days', [exempt('2026-01-01', '2026-03-05')], true],
    ['its first three', [exempt('2026-01-01', '2026-03-04')], false],
    [
      'two documents together',
      [exempt('2026-03-02', '2026-03-03'), exempt('2026-03-07', '2026-03-09')],
      true,
    ],
    ['the same days twice', [exempt('2026-03-02', '2026-03-03'), exempt('2026-03-02', '2026-03-04')], false],
    ['another time', [exempt('2026-04-01', '2026-04-30')], false],
    ['his unit', [exempt('2026-03-01', '2026-03-31', { unit: 'grass' })], true],
    ['a unit above', [exempt('2026-03-01', '2026-03-31', { unit: 'district' })], true],
    ['another unit', [exempt('2026-03-01', '2026-03-31', { unit: 'other' })], false],
    ['a unit below', [exempt('2026-03-01', '2026-03-31', { unit: 'branchCell' })], false],
    ['his group', [exempt('2026-03-01', '2026-03-31', { unit: 'city', group: 'A' })], true],
    ['the other group', [exempt('2026-03-01', '2026-03-31', { unit: 'city', group: 'B' })], false],
  ])('%s', (_name, exemptions, exempted) => {
    expect(period(withExemptions(...exemptions), '2026-W10')).toMatchObject(
      exempted
        ? {
            exempt: true,
            reason: 'exempted',
            cause: { exemption: 'maternity' },
            owed: 0,
            met: false,
            done: 180,
          }
        : { exempt: false, reason: null, cause: null, owed: 120, met: true },
    )
  })

  it('take half of a month, and half of a year', () => {
    const half = withExemptions(exempt('2026-04-16', '2026-05-15'))
    expect(period(half, '2026-04')).toMatchObject({ exempt: true })
    expect(period(half, '2026-05')).toMatchObject({ exempt: false })
    expect(period(withExemptions(exempt('2025-10-01', '2026-04-01')), '2026')).toMatchObject({ exempt: true })
    expect(period(withExemptions(exempt('2025-10-01', '2026-03-31')), '2026')).toMatchObject({
      exempt: false,
    })
  })

  it('of one unit leave what an appointment elsewhere asks for (Q15)', () => {
    const exemptions = [exempt('2026-03-01', '2026-03-31', { unit: 'district' })]
    const both = facts([secretary, appointment('grassroots2', 'secretary')], [], 'other', { exemptions })
    expect(period(both, '2026-03')).toMatchObject({ owed: 3, exempt: false })
  })

  it('give as the reason the one that began first, where two cover as many days, in whatever order they are read', () => {
    const week = { key: '2021-W03', from: day('2021-01-18'), to: day('2021-01-24') }
    const leave = { ...exempt('2021-01-18', '2021-01-22'), type: 'leave' }
    const maternity = { ...exempt('2021-01-14', '2021-01-22'), type: 'maternity' }
    for (const exemptions of [
      [leave, maternity],
      [maternity, leave],
    ])
      expect(exemptionFrom(week, secretary, { plan, exemptions })?.type).toBe('maternity')
  })

  it('cover half of a week when they cover four days of it, however they lie', () => {
    const week = { key: '2026-W10', from: day('2026-03-02'), to: day('2026-03-08') }
    const stretch = fc.tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), (stretches) => {
        const exemptions = stretches.map(([start, length]) =>
          exempt(addDays(week.from, start), addDays(week.from, start + length)),
        )
        const free = [0, 1, 2, 3, 4, 5, 6].filter((place) =>
          stretches.some(([start, length]) => place >= start && place <= start + length),
        )
        const found = exemptionFrom(week, secretary, { plan, exemptions })
        expect(found !== null).toBe(free.length >= 4)
      }),
    )
  })
})

describe('public holidays (Q08)', () => {
  const off = (year: number) =>
    weeksOf(year)
      .filter((week) => holidayOf(week, plan.officeHours, 3))
      .map(({ key }) => key)

  it('leave out the weeks with three of them and more', () => {
    expect(off(2024)).toEqual(['2024-W06', '2024-W07', '2024-W18'])
    expect(off(2025)).toEqual(['2025-W05', '2025-W18'])
    expect(off(2026)).toEqual(['2026-W08', '2026-W18', '2026-W36'])
    const given = facts([secretary], [activity('volunteerHours', '2026-02-17T08:00', '2026-02-17T10:00')])
    expect(period(given, '2026-W08')).toMatchObject({
      ...{ exempt: true, owed: 0, met: false, done: 120, reason: 'daysOff' },
      cause: { daysOff: { vi: 'nghỉ Tết Nguyên đán' } },
    })
  })
})

describe('hours of one’s own (Q09)', () => {
  const hours = (more: Partial<WorkHoursFacts> = {}): WorkHoursFacts => ({
    ...{ id: 'h', unit: null, from: day('2020-01-01'), to: null },
    hours: [{ weekdays: [1], from: '18:00', to: '22:00' }],
    ...more,
  })
  /** Three hours of Monday 2/3: 07:00 to 08:00 in office hours of the plan, and 18:00 to 20:00. */
  const done = (workHours: WorkHoursFacts[], appointments = [secretary]) =>
    period(
      facts(
        appointments,
        [
          activity('volunteerHours', '2026-03-02T07:00', '2026-03-02T08:00'),
          activity('volunteerHours', '2026-03-02T18:00', '2026-03-02T20:00'),
        ],
        'other',
        { workHours },
      ),
      '2026-W10',
    )?.done

  it.each([
    ['none: the plan’s', [], 120],
    ['a shift in the evening', [hours()], 60],
    ['no office hours at all', [hours({ hours: [] })], 180],
    ['of his unit', [hours({ unit: 'grass' })], 60],
    ['of a unit above', [hours({ unit: 'city' })], 60],
    ['the nearest unit’s', [hours({ unit: 'city' }), hours({ unit: 'grass', hours: [] })], 180],
    ['his own before his unit’s', [hours({ unit: 'grass', hours: [] }), hours()], 60],
    ['those begun last', [hours({ id: 'z' }), hours({ from: day('2026-03-01'), hours: [] })], 180],
    ['not begun', [hours({ from: day('2026-03-03') })], 120],
    ['over', [hours({ to: day('2026-03-01') })], 120],
  ])('%s', (_name, workHours, minutes) => {
    expect(done(workHours)).toBe(minutes)
  })

  it('are those of the unit of his highest appointment that has any', () => {
    const both = [secretary, appointment('district', 'deputySecretary')]
    expect(done([hours({ unit: 'grass', hours: [] }), hours({ unit: 'district' })], both)).toBe(60)
    const before = appointment('other', 'secretary', { to: '2026-03-01' })
    expect(done([hours({ unit: 'other' })], [secretary, before])).toBe(120)
  })
})
