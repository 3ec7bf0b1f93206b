import { describe, expect, it } from '@jest/globals'
import { explainListed, explainStandard } from '#core/standards/explain.ts'
import type { OfficerFacts } from '#core/standards/facts.ts'
import { officerCompliance } from '#core/standards/officerCompliance.ts'
import type { PlanDefinition, PlanVersion } from '#core/standards/plan.ts'
import { figureWords } from '#i18n/figures.ts'
import { plan } from '#seed/plan.ts'
import { activity, appointment, at, day, facts, versions } from './facts.ts'

type Asked = { year?: number; now?: string; rules?: PlanVersion[] }
const standardOf = (given: OfficerFacts, key: string, asked: Asked = {}) => {
  const { year = 2026, now = '2027-12-01T00:00', rules = versions } = asked
  const { standards } = officerCompliance({ versions: rules, year, facts: given, now: at(now) })
  return standards.find((each) => each.key === key)
}
const periodOf = (given: OfficerFacts, [key, period]: [string, string], asked: Asked = {}) =>
  standardOf(given, key, asked)?.periods.find((each) => each.key === period)

const hoursBy = (period: 'month' | 'quarter', number: number): PlanDefinition => ({
  ...plan,
  standards: plan.standards.map(({ daysOff, ...each }) =>
    each.key === 'weeklyHours'
      ? { ...each, period, numbers: [{ number }] }
      : { ...each, ...(daysOff && { daysOff }) },
  ),
})

describe('posts that change within a period (Q07, Q15)', () => {
  const group = (from: string) =>
    facts([
      appointment('grass', 'executiveMember', { to: '2026-02-14' }),
      appointment('grass', 'secretary', { from }),
    ])

  it.each([
    ['the week of the change', ['weeklyHours', '2026-W07'], 0, 'partlyInOffice'],
    ['the month of the change', ['monthlyAttendance', '2026-02'], 0, 'partlyInOffice'],
    ['the month before, by group B', ['monthlyAttendance', '2026-01'], 3, null],
    ['the month after, by group A', ['monthlyAttendance', '2026-03'], 3, null],
    ['the year, as group A', ['yearlyInitiative', '2026'], 0, 'partlyInOffice'],
    ['the year, as group B', ['yearlyArtOrSport', '2026'], 0, 'partlyInOffice'],
  ] as const)('from group B to A: %s', (_name, [key, period], owed, reason) => {
    expect(periodOf(group('2026-02-15'), [key, period])).toMatchObject({ owed, reason })
  })

  it('a post that begins before the other ends is owed from its first whole period', () => {
    const overlapping = group('2026-01-15')
    expect(periodOf(overlapping, ['monthlyAttendance', '2026-01'])).toMatchObject({ owed: 3 })
    expect(periodOf(overlapping, ['monthlyAttendance', '2026-02'])).toMatchObject({ owed: 3 })
    expect(periodOf(overlapping, ['weeklyHours', '2026-W07'])).toMatchObject({ owed: 120 })
  })

  it('from one level to another, with the number of each', () => {
    const risen = facts([
      appointment('grass', 'secretary', { to: '2026-02-28' }),
      appointment('district', 'secretary', { from: '2026-03-01' }),
    ])
    expect(periodOf(risen, ['monthlyAttendance', '2026-02'])).toMatchObject({ owed: 3 })
    expect(periodOf(risen, ['monthlyAttendance', '2026-03'])).toMatchObject({ owed: 4 })
    // 23/2 to 1/3 lies wholly in neither.
    expect(periodOf(risen, ['weeklyHours', '2026-W09'])).toMatchObject({ owed: 0, reason: 'partlyInOffice' })
  })

  it('one that is held for a part of the month only neither owes nor takes what the other owes', () => {
    const helping = facts([
      appointment('grass', 'secretary'),
      appointment('district', 'deputySecretary', { from: '2026-03-05', to: '2026-03-25' }),
    ])
    expect(periodOf(helping, ['monthlyAttendance', '2026-03'])).toMatchObject({ owed: 3, exempt: false })
    expect(periodOf(helping, ['weeklyHours', '2026-W12'])).toMatchObject({ owed: 120, exempt: false })
  })

  it('full time from one month to the next: group A by it, whatever the office', () => {
    const member = (fullTime: boolean, term: { from?: string; to?: string }) =>
      appointment('district', 'executiveMember', { fullTime, ...term })
    const given = facts([member(false, { to: '2026-03-31' }), member(true, { from: '2026-04-01' })])
    // Q13: shown as "không giao chỉ tiêu".
    expect(periodOf(given, ['monthlyAttendance', '2026-03'])).toMatchObject({ owed: 0, reason: 'noNumber' })
    expect(periodOf(given, ['monthlyAttendance', '2026-04'])).toMatchObject({ owed: 4, reason: null })
  })
})

describe('hours by the month in place of the week', () => {
  const rules = [...versions, { validFrom: day('2026-03-12'), version: 2, definition: hoursBy('month', 480) }]
  const given = facts(
    [appointment('grass', 'secretary')],
    [
      activity('volunteerHours', '2026-03-11T18:00', '2026-03-11T20:00'),
      activity('volunteerHours', '2026-04-04T08:00', '2026-04-04T16:00'),
      activity('volunteerHours', '2026-05-02T08:00', '2026-05-02T15:59'),
    ],
  )

  it('within a year: each period by the rule of its first day', () => {
    const periods = standardOf(given, 'weeklyHours', { rules })?.periods ?? []
    // The week that began before the 12th is the last; March had begun too.
    expect(periods.slice(22, 26).map(({ key }) => key)).toEqual([
      '2026-W10',
      '2026-W11',
      '2026-04',
      '2026-05',
    ])
    expect(periods).toHaveLength(24 + 6)
    expect(periods.find(({ key }) => key === '2026-W11')).toMatchObject({ owed: 120, done: 120, met: true })
    expect(periods.find(({ key }) => key === '2026-04')).toMatchObject({ owed: 480, done: 480, met: true })
    expect(periods.find(({ key }) => key === '2026-05')).toMatchObject({ done: 479, met: false })
  })

  it('is said in words: weeks and months together are periods', () => {
    const standard = standardOf(given, 'weeklyHours', { rules })
    const words = (language: 'vi' | 'en') => ({ words: figureWords[language], language })
    expect(standard && explainStandard(standard, words('vi'))).toBe(
      '2 trong 29 kỳ đạt; tuần 16/02–22/02 không tính chỉ tiêu: nghỉ Tết Nguyên đán',
    )
    expect(standard && explainStandard(standard, words('en'))).toContain('2 of 29 periods met')
    const whole = standardOf(given, 'weeklyHours', {
      rules: [{ validFrom: day('2022-10-01'), version: 1, definition: hoursBy('month', 480) }],
    })
    expect(whole && explainStandard(whole, words('vi'))).toBe('1 trong 12 tháng đạt')
    expect(explainListed({ met: 1, owed: 12 }, { period: 'month' }, figureWords.vi)).toBe(
      '1 trong 12 tháng đạt',
    )
  })
})

describe('ends of periods, to the millisecond', () => {
  const meeting = (startsAt: string) =>
    facts(
      [appointment('grass', 'secretary')],
      [activity('branchMeeting', startsAt, `${startsAt.slice(0, 10)}T23:59:59.999`)],
    )
  it.each([
    ['2026-02-28T23:59:59.998', '2026-02'],
    ['2026-03-01T00:00:00.000', '2026-03'],
    ['2025-12-31T23:59:59.998', '2025-12'],
    ['2026-01-01T00:00:00.000', '2026-01'],
    ['2026-09-30T23:59:59.998', '2026-09'],
  ])('an attendance of %s counts in %s alone', (startsAt, month) => {
    const counted = standardOf(meeting(startsAt), 'monthlyAttendance')?.periods.filter(({ done }) => done > 0)
    expect(counted?.map(({ key }) => key)).toEqual([month])
  })

  it('of the plan year: the first of October belongs to the next', () => {
    const song = (startsAt: string) =>
      facts(
        [appointment('grass', 'executiveMember')],
        [activity('song', startsAt, `${startsAt.slice(0, 10)}T23:59:59.999`)],
      )
    const done = (startsAt: string, year: number) =>
      periodOf(song(startsAt), ['yearlyArtOrSport', String(year)], { year })?.done
    const [last, first] = ['2026-09-30T23:59:59.998', '2026-10-01T00:00:00.000']
    expect([done(last, 2026), done(last, 2027)]).toEqual([1, 0])
    expect([done(first, 2026), done(first, 2027)]).toEqual([0, 1])
  })

  it('of a quarter: a New Year’s night gives each its part', () => {
    const rules = [{ validFrom: day('2022-10-01'), version: 1, definition: hoursBy('quarter', 60) }]
    const night = facts(
      [appointment('grass', 'secretary')],
      [activity('volunteerHours', '2025-12-31T23:00', '2026-01-01T00:59:59.999')],
    )
    expect(periodOf(night, ['weeklyHours', '2026-Q1'], { rules })).toMatchObject({ done: 60, met: true })
    expect(periodOf(night, ['weeklyHours', '2026-Q2'], { rules })).toMatchObject({ done: 59, met: false })
  })

  it('of the week 2026-W53, which lies in the plan year 2027 and ends in January', () => {
    const night = facts(
      [appointment('grass', 'secretary')],
      [activity('volunteerHours', '2027-01-03T22:00', '2027-01-04T01:00')],
    )
    const at2027 = (key: string) => periodOf(night, ['weeklyHours', key], { year: 2027 })
    expect(at2027('2026-W53')).toMatchObject({ from: '2026-12-28', to: '2027-01-03', done: 120, met: true })
    expect(at2027('2027-W01')).toMatchObject({ done: 60, met: false })
    const before = { year: 2027, now: '2027-01-03T23:59:59.999' }
    expect(periodOf(night, ['weeklyHours', '2026-W53'], before)).toMatchObject({ over: false, met: false })
  })
})
