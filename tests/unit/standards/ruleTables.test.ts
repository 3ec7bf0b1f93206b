import { describe, expect, it } from '@jest/globals'
import type { PlanDefinition, PlanVersion } from '#core/standards/plan.ts'
import { ruleTables, type Span } from '#core/standards/ruleTables.ts'
import { plan } from '#seed/plan.ts'
import { at, day } from './facts.ts'

const one = (key: string) => {
  const found = plan.standards.find((standard) => standard.key === key)
  if (!found) throw new Error(`the plan has lost ${key}`)
  return found
}
const words = { vi: 'Nghỉ', en: 'Off' }
// No days off but those given; the rules that the tables are made of have tests of their own.
const definition: PlanDefinition = {
  ...plan,
  firstMonth: 1,
  officeHours: { weekdays: [1, 2, 3, 4, 5], windows: [{ from: '07:00', to: '17:00' }] },
  standards: [
    { ...one('weeklyHours'), numbers: [{ number: 120 }] },
    { ...one('monthlyAttendance'), mode: 'sum', numbers: [{ levels: ['branch'], number: 3 }] },
    { ...one('yearlyInitiative'), mode: 'either', numbers: [{ number: 1 }] },
    { ...one('summonedMeetings'), excused: 'breach', numbers: [{ number: 100 }] },
  ],
}
const first: PlanVersion = { validFrom: day('2020-01-01'), version: 1, definition }
const kinds = { offices: ['secretary'], levels: ['branch', 'district'] }
const tables = (over: string, more: { versions?: PlanVersion[]; span?: Span } = {}) =>
  ruleTables({ versions: [first], year: 2026, firstMonth: 1, over: at(over), kinds, ...more })
const periodsOf = (made: ReturnType<typeof tables>, standard: string) =>
  made.schedules
    .filter((one) => one.standard === standard)
    .map(({ version, first, starts, ends }) => [version, first, starts.length, starts[0], ends.at(-1)])

describe('the rules of a year as tables', () => {
  it('hold the periods that are over, and no other', () => {
    const none = tables('2026-01-03T00:00')
    expect(none).toMatchObject({
      schedules: [],
      months: [],
      periods: [],
      days: [],
      free: [],
      calendar: [],
      plans: [],
      weeksBefore: [0],
    })
    expect([none.from, none.to]).toEqual([at('2026-01-03T00:00'), 0])
    expect(periodsOf(tables('2026-01-05T00:00'), 'weeklyHours')).toEqual([
      [0, 0, 1, '2025-12-29', '2026-01-04'],
    ])
    expect(periodsOf(tables('2026-01-04T23:59:59.999'), 'weeklyHours')).toEqual([])
    const made = tables('2026-03-01T00:00')
    expect(periodsOf(made, 'monthlyAttendance')).toEqual([[0, 0, 2, '2026-01-01', '2026-02-28']])
    expect(made.months).toEqual([
      { key: '2026-01', n: 0 },
      { key: '2026-02', n: 1 },
    ])
    expect(made.standards).toEqual([
      'weeklyHours',
      'monthlyAttendance',
      'yearlyInitiative',
      'summonedMeetings',
    ])
    expect([made.from, made.to, made.over]).toEqual([
      at('2025-12-29T00:00'),
      at('2026-03-01T00:00'),
      at('2026-03-01T00:00'),
    ])
    expect(periodsOf(made, 'yearlyInitiative')).toEqual([])
  })
  it('name how each counts, what everybody owes, and where branches are', () => {
    const made = tables('2027-01-01T00:00')
    const months = made.periods.filter((period) => period.standard === 'monthlyAttendance')
    expect(months).toHaveLength(12)
    expect(months[3]).toEqual({ standard: 'monthlyAttendance', n: 3, either: false })
    expect(made.periods.filter((period) => period.standard === 'yearlyInitiative')).toEqual([
      { standard: 'yearlyInitiative', n: 0, either: true },
    ])
    expect(made.periods.some((period) => period.standard === 'weeklyHours')).toBe(false)
    expect(made.numbers.filter((row) => row.standard === 'monthlyAttendance')).toEqual(
      [true, false].map((fullTime) => ({
        standard: 'monthlyAttendance',
        version: 0,
        office: 'secretary',
        level: 'branch',
        fullTime,
        number: 3,
      })),
    )
    expect(made.numbers.filter((row) => row.standard === 'weeklyHours')).toHaveLength(4)
    expect(made.kinds).toHaveLength(4)
    expect(made.kinds[0]).toMatchObject({ version: 0, office: 'secretary', level: 'branch', fullTime: true })
    expect(made.plans).toEqual([
      {
        version: 0,
        employment: plan.employmentInScope,
        branchLevels: plan.levels.filter(({ branch }) => branch).map(({ key }) => key),
      },
    ])
  })
  it('are of the part of the year asked for: a week by its Thursday, a month as a whole', () => {
    const within = (from: string, to: string) =>
      tables('2026-12-31T00:00', { span: { from: day(from), to: day(to) } })
    expect(periodsOf(within('2026-01-08', '2026-01-15'), 'weeklyHours')).toEqual([
      [0, 1, 2, '2026-01-05', '2026-01-18'],
    ])
    expect(periodsOf(within('2026-01-09', '2026-01-14'), 'weeklyHours')).toEqual([])
    expect(periodsOf(within('2026-02-01', '2026-03-31'), 'monthlyAttendance')).toEqual([
      [0, 1, 2, '2026-02-01', '2026-03-31'],
    ])
    expect(periodsOf(within('2026-02-02', '2026-03-30'), 'monthlyAttendance')).toEqual([])
    expect(periodsOf(within('2026-02-02', '2026-03-31'), 'monthlyAttendance')).toEqual([
      [0, 2, 1, '2026-03-01', '2026-03-31'],
    ])
  })
  it('take each period by the plan of its first day', () => {
    const second: PlanVersion = {
      validFrom: day('2026-02-01'),
      version: 2,
      definition: {
        ...definition,
        activity: { ...definition.activity, maxHours: 50 },
        employmentInScope: ['other'],
      },
    }
    const made = tables('2026-04-01T00:00', { versions: [first, second] })
    expect(periodsOf(made, 'monthlyAttendance')).toEqual([
      [0, 0, 1, '2026-01-01', '2026-01-31'],
      [1, 1, 2, '2026-02-01', '2026-03-31'],
    ])
    expect(made.plans.map(({ version, employment }) => [version, employment])).toEqual([
      [0, plan.employmentInScope],
      [1, ['other']],
    ])
    expect(made.midnights).toBe(3)
    expect(tables('2026-04-01T00:00').midnights).toBe(1)
    const late = { ...first, validFrom: day('2026-02-01') }
    expect(periodsOf(tables('2026-04-01T00:00', { versions: [late] }), 'monthlyAttendance')).toEqual([
      [0, 1, 2, '2026-02-01', '2026-03-31'],
    ])
  })
})

describe('the days of the tables', () => {
  it('are numbered from 1970 in Vietnam, with the free time of each', () => {
    const made = tables('2026-01-12T00:00')
    const number = Date.UTC(2026, 0, 5) / 86_400_000
    expect(made.calendar).toHaveLength(14)
    expect(made.calendar.filter(({ n }) => n === 1).map((row) => row.day)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((plus) => number + plus),
    )
    expect(made.free.filter((row) => row.day === number)).toEqual([
      { n: 1, day: number, from: at('2026-01-05T00:00'), to: at('2026-01-05T07:00') },
      { n: 1, day: number, from: at('2026-01-05T17:00'), to: at('2026-01-06T00:00') },
    ])
    expect(new Set(made.calendar.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    expect(made.weeksBefore).toEqual([0, 1, 2])
  })
  it('belong to a period of each standard that is counted', () => {
    const made = tables('2027-01-01T00:00')
    expect(made.days).toHaveLength(365)
    expect(made.days.find(({ on }) => on === '2026-05-20')).toEqual({
      ...{ day: Date.UTC(2026, 4, 20) / 86_400_000, on: '2026-05-20', breach: true },
      ...{ monthlyAttendance: 4, yearlyInitiative: 0, summonedMeetings: 4, yearlyArtOrSport: null },
    })
    expect(tables('2026-02-01T00:00').days[0]).toEqual({
      ...{ day: Date.UTC(2026, 0, 1) / 86_400_000, on: '2026-01-01', breach: true },
      ...{ monthlyAttendance: 0, yearlyInitiative: null, summonedMeetings: 0, yearlyArtOrSport: null },
    })
  })
  it('of weeks left out for their holidays are none, and the weeks after count on', () => {
    const span = { from: day('2026-01-05'), to: day('2026-01-09'), label: words }
    const resting: PlanDefinition = {
      ...definition,
      officeHours: { ...definition.officeHours, holidays: [span] },
      standards: definition.standards.map((standard) => ({ ...standard, daysOff: 3 })),
    }
    const made = tables('2026-02-01T00:00', { versions: [{ ...first, definition: resting }] })
    expect(made.weeksBefore).toEqual([0, 1, 1, 2, 3])
    expect([...new Set(made.calendar.map(({ n }) => n))]).toEqual([0, 2, 3])
    expect(made.periods.filter((period) => period.standard === 'monthlyAttendance')).toEqual([])
    expect(made.months).toHaveLength(1)
  })
})
