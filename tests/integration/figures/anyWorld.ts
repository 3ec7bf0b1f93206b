import fc from 'fast-check'
import { addDays, toDay } from '#core/calendar/day.ts'

/** The plan year that the random worlds live in: it holds the week 2020-W53 and lies long behind any clock. */
export const YEAR = 2021
export const FIRST = toDay('2020-10-01')

export const offices = ['secretary', 'deputySecretary', 'executiveMember', 'clerk'] as const
const levels = [
  'province',
  'district',
  'grassroots',
  'grassroots',
  'grassrootsBranch',
  'grassrootsBranch',
  'branch',
]
const kinds = [
  'volunteerHours',
  'volunteerHours',
  'volunteerActivity',
  'volunteerActivity',
  'branchMeeting',
  'branchMeeting',
  'summonedMeeting',
  'summonedMeeting',
  'song',
  'sport',
  'dance',
]
const attendances = [null, 'onTime', 'onTime', 'onTime', 'late', 'late', 'excused', 'absent', 'substitute']
const states = ['approved', 'approved', 'approved', 'approved', 'pending']

const dayInYear = fc.integer({ min: -40, max: 400 }).map((count) => addDays(FIRST, count))
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value })
const usually = <T>(usual: T, value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: value })
const unit = fc.record({
  parent: fc.nat(),
  level: fc.constantFrom(...levels),
  block: usually(true, fc.boolean()),
  from: usually(toDay('2000-01-01'), dayInYear),
  length: rarely(fc.integer({ min: 0, max: 250 })),
  obligationsFrom: rarely(dayInYear),
})
const appointment = fc.record({
  unit: fc.nat(),
  office: fc.constantFrom(...offices.slice(0, 3), ...offices),
  fullTime: fc.boolean(),
  from: usually(toDay('2019-01-01'), dayInYear),
  length: rarely(fc.integer({ min: 0, max: 300 })),
})
const activity = fc.record({
  kind: fc.constantFrom(...kinds),
  // A few weeks only, so that periods fill up; minutes at odd moments, seconds too.
  start: fc.integer({ min: 0, max: 18 * 24 * 60 * 60 }),
  month: fc.constantFrom(-4, 31, 85, 152, 170, 186, 252),
  seconds: fc.oneof(fc.constant(7200), fc.integer({ min: 1, max: 16 * 3600 })),
  host: fc.option(fc.nat(), { freq: 6, nil: null }),
  attendance: fc.constantFrom(...attendances),
  state: fc.constantFrom('approved', 'approved', 'approved', 'approved', 'approved', 'approved', 'pending'),
})
const officer = fc.record({
  employmentType: fc.constantFrom('cadre', 'civilServant', 'publicEmployee', 'other'),
  appointments: fc.array(appointment, { minLength: 1, maxLength: 3 }),
  activities: fc.array(activity, { minLength: 30, maxLength: 90, size: 'max' }),
  pledge: fc.constantFrom('approved', 'approved', 'draft', null),
})
const review = fc.record({
  officer: fc.nat(),
  kind: fc.constantFrom('annual', 'quarterly'),
  year: usually(YEAR, fc.constant(YEAR - 1)),
  concludedOn: rarely(dayInYear),
  // Few days, so that reviews fall on the same one.
  decided: fc.constantFrom(FIRST, addDays(FIRST, 90)),
  merits: usually<string[]>(
    ['person', 'work', 'organisation', 'people'],
    fc.constant(['person', 'work', 'other']),
  ),
  unmet: fc.constantFrom(null, 'work'),
  state: fc.constantFrom(...states),
})
const initiative = fc.record({
  authors: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  realised: usually(true, fc.boolean()),
  recognisedOn: fc.oneof({ weight: 5, arbitrary: dayInYear }, { weight: 1, arbitrary: fc.constant(null) }),
  state: fc.constantFrom(...states),
})
const model = fc.record({
  unit: fc.nat(),
  from: dayInYear,
  length: rarely(fc.integer({ min: 0, max: 200 })),
  state: fc.constantFrom(...states),
})
const someone = fc.oneof(fc.record({ officer: fc.nat() }), fc.record({ unit: fc.nat() }))
const exemption = fc.record({
  whose: someone,
  group: rarely(fc.constantFrom('A', 'B')),
  type: fc.constantFrom('leave', 'maternity'),
  from: dayInYear,
  length: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 200 })),
  state: fc.constantFrom(...states),
})
const quarterHour = fc.integer({ min: 0, max: 96 }).map((count) => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(count / 4))}:${two((count % 4) * 15)}`
})
const workHours = fc.record({
  whose: fc.oneof(
    { weight: 1, arbitrary: fc.record({ officer: fc.nat() }) },
    { weight: 3, arbitrary: fc.record({ unit: fc.nat() }) },
  ),
  from: usually(toDay('2019-01-01'), dayInYear),
  length: rarely(fc.integer({ min: 0, max: 200 })),
  hours: fc.array(
    fc.record({
      weekdays: usually([1, 2, 3, 4, 5], fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })),
      from: quarterHour,
      to: quarterHour,
    }),
    { maxLength: 3 },
  ),
})
export const anyWorld = fc.record({
  units: fc.array(unit, { minLength: 4, maxLength: 8, size: 'max' }),
  officers: fc.array(officer, { minLength: 2, maxLength: 6, size: 'max' }),
  reviews: fc.array(review, { maxLength: 12, size: 'max' }),
  initiatives: fc.array(initiative, { maxLength: 4 }),
  models: fc.array(model, { maxLength: 4 }),
  exemptions: fc.array(exemption, { maxLength: 4 }),
  workHours: fc.array(workHours, { maxLength: 6, size: 'max' }),
})
/** A world before it has ids. */
export type Seed = typeof anyWorld extends fc.Arbitrary<infer T> ? T : never
