import { describe, expect, it } from '@jest/globals'
import type { OfficerFacts } from '#core/standards/facts.ts'
import { officerCompliance } from '#core/standards/officerCompliance.ts'
import { plan } from '#seed/plan.ts'
import { activity, appointment, at, day, facts, unit, versions } from './facts.ts'

const judge = (given: OfficerFacts, now = '2026-12-01T00:00', rules = versions) =>
  officerCompliance({ versions: rules, year: 2026, facts: given, now: at(now) })
const standard = (given: OfficerFacts, key: string, now?: string) =>
  judge(given, now).standards.find((each) => each.key === key)
const period = (given: OfficerFacts, key: string, periodKey: string, now?: string) =>
  standard(given, key, now)?.periods.find((each) => each.key === periodKey)
const week = (given: OfficerFacts, key: string, now?: string) => period(given, 'weeklyHours', key, now)
const month = (given: OfficerFacts, key: string, now?: string) => period(given, 'monthlyAttendance', key, now)

const secretary = appointment('grass', 'secretary')

describe('weekly hours', () => {
  const hours = (...spans: [string, string][]) =>
    facts(
      [secretary],
      spans.map(([from, to]) => activity('volunteerHours', from, to)),
    )

  it('answers every week of the plan year', () => {
    const answer = judge(facts([secretary]))
    expect(answer).toMatchObject({ year: 2026, from: '2025-10-01', to: '2026-09-30' })
    // Q08: the weeks of Tết, of 30/4 and of 2/9 have three days off and more.
    expect(answer.standards[0]).toMatchObject({ key: 'weeklyHours', met: 0, owed: 49 })
    expect(answer.standards[0]?.periods).toHaveLength(52)
  })

  it.each([
    ['two evening hours', '2026-02-09T18:00', '2026-02-09T20:00', 120, true],
    ['a minute less', '2026-02-09T18:00', '2026-02-09T19:59', 119, false],
    ['office hours do not count', '2026-02-09T16:00', '2026-02-09T19:00', 120, true],
    ['a working morning', '2026-02-09T07:00', '2026-02-09T11:00', 0, false],
    ['Sunday night up to midnight', '2026-02-15T22:00', '2026-02-16T00:00', 120, true],
    ['Sunday night over midnight', '2026-02-15T22:30', '2026-02-16T01:00', 90, false],
    ['from Monday midnight', '2026-02-09T00:00', '2026-02-09T02:00', 120, true],
    ['the night before Monday', '2026-02-08T22:00', '2026-02-09T00:00', 0, false],
  ])('%s', (_name, from, to, done, met) => {
    expect(week(hours([from, to]), '2026-W07')).toMatchObject({ owed: 120, done, met, exempt: false })
  })

  it('gives a night over Sunday midnight to both weeks, each its part', () => {
    const given = hours(['2026-02-15T22:30', '2026-02-16T01:00'])
    expect(week(given, '2026-W07')).toMatchObject({ done: 90, sources: [given.activities[0]?.id] })
    expect(week(given, '2026-W08')).toMatchObject({ done: 60, sources: [given.activities[0]?.id] })
  })

  it('does not carry over (Q06)', () => {
    const given = hours(['2026-02-14T08:00', '2026-02-14T12:00'])
    expect(week(given, '2026-W07')).toMatchObject({ done: 240, met: true })
    expect(week(given, '2026-W08')).toMatchObject({ done: 0, met: false })
  })

  it.each([
    [null, 120],
    ['onTime', 120],
    ['late', 120],
    ['excused', 0],
    ['absent', 0],
    ['substitute', 0],
  ])('attendance %s counts %s minutes', (attendance, done) => {
    const given = facts(
      [secretary],
      [activity('volunteerHours', '2026-02-09T18:00', '2026-02-09T20:00', { attendance })],
    )
    expect(week(given, '2026-W07')?.done).toBe(done)
  })

  it('may be asked for by the month instead', () => {
    const monthly = structuredClone(plan)
    for (const each of monthly.standards)
      if (each.key === 'weeklyHours') {
        Object.assign(each, { period: 'month', numbers: [{ number: 480 }] })
        // Q08 speaks of weeks.
        delete each.daysOff
      }
    const rules = [{ validFrom: day('2022-10-01'), version: 1, definition: monthly }]
    const given = hours(['2026-02-28T16:00', '2026-03-01T00:30'])
    const months = judge(given, undefined, rules).standards[0]?.periods
    expect(months?.find(({ key }) => key === '2026-02')).toMatchObject({ owed: 480, done: 480, met: true })
    expect(months?.find(({ key }) => key === '2026-03')).toMatchObject({ done: 30, met: false })
  })

  it('counts no other kind', () => {
    const given = facts([secretary], [activity('volunteerActivity', '2026-02-09T18:00', '2026-02-09T20:00')])
    expect(week(given, '2026-W07')?.done).toBe(0)
  })

  it('is not met while the week runs, and is from its last midnight on', () => {
    const given = hours(['2026-02-09T18:00', '2026-02-09T20:00'])
    expect(week(given, '2026-W07', '2026-02-15T23:59')).toMatchObject({ done: 120, met: false, over: false })
    expect(week(given, '2026-W07', '2026-02-16T00:00')).toMatchObject({ met: true, over: true })
    expect(standard(given, 'weeklyHours', '2026-02-15T23:59')).toMatchObject({ met: 0, owed: 19 })
    expect(standard(given, 'weeklyHours', '2026-02-16T00:00')).toMatchObject({ met: 1, owed: 20 })
  })
})

describe('when a period is owed (Q07, R02, Q15)', () => {
  it.each([
    ['appointed on the Monday', { from: '2026-02-09' }, 120, null],
    ['appointed on the Tuesday', { from: '2026-02-10' }, 0, 'partlyInOffice'],
    ['released on the Sunday', { to: '2026-02-15' }, 120, null],
    ['released on the Saturday', { to: '2026-02-14' }, 0, 'partlyInOffice'],
    ['released before', { to: '2026-02-08' }, 0, 'notInOffice'],
    ['an office that does not count', { counts: false }, 0, 'notInOffice'],
    ['outside the block', { unitMore: { block: false } }, 0, 'outOfScope'],
    ['obligations from that Monday', { unitMore: { obligationsFrom: day('2026-02-09') } }, 120, null],
    [
      'obligations from the Tuesday',
      { unitMore: { obligationsFrom: day('2026-02-10') } },
      0,
      'beforeObligations',
    ],
    [
      'a unit founded on the Tuesday',
      { unitMore: { validity: { from: day('2026-02-10'), to: null } } },
      0,
      'unitNotInForce',
    ],
    [
      'a unit dissolved on the Saturday',
      { unitMore: { validity: { from: day('2000-01-01'), to: day('2026-02-14') } } },
      0,
      'unitNotInForce',
    ],
  ])('%s', (_name, more, owed, reason) => {
    // A second, plain appointment years later keeps the standard on the page in every row.
    const later = appointment('grass', 'secretary', { from: '2026-09-01' })
    const given = facts(
      [appointment('grass', 'secretary', more), later],
      [activity('volunteerHours', '2026-02-09T18:00', '2026-02-09T20:00')],
    )
    expect(week(given, '2026-W07')).toMatchObject({
      owed,
      reason,
      exempt: owed === 0,
      met: owed > 0,
      done: 120,
    })
  })

  it.each(['cadre', 'civilServant', 'publicEmployee'])('a %s is in scope outside the block too', (type) => {
    const given = facts([appointment('grass', 'secretary', { unitMore: { block: false } })], [], type)
    expect(week(given, '2026-W07')?.owed).toBe(120)
  })

  it('does not add two appointments that cover the week only together', () => {
    const given = facts([
      appointment('grass', 'secretary', { to: '2026-02-11' }),
      appointment('district', 'secretary', { from: '2026-02-12' }),
    ])
    expect(week(given, '2026-W07')).toMatchObject({ owed: 0, reason: 'partlyInOffice' })
    expect(week(given, '2026-W09')).toMatchObject({ owed: 120 })
  })

  it('takes the strictest number of several appointments', () => {
    const given = facts([appointment('grass', 'secretary'), appointment('district', 'deputySecretary')])
    expect(month(given, '2026-02')).toMatchObject({ owed: 4 })
  })

  it('leaves out a standard that has no number for him, and everything without an office', () => {
    const keys = (given: OfficerFacts) => judge(given).standards.map(({ key }) => key)
    const memberOf = ['weeklyHours', 'yearlyArtOrSport', 'summonedMeetings']
    expect(keys(facts([appointment('branchCell', 'secretary')]))).toEqual(memberOf)
    const cityLeader = ['weeklyHours', 'yearlyInitiative', 'summonedMeetings']
    expect(keys(facts([appointment('city', 'secretary')]))).toEqual(cityLeader)
    expect(keys(facts([]))).toEqual([])
    expect(keys(facts([appointment('grass', 'clerk', { counts: false })]))).toEqual([])
  })

  it('judges each period by the plan that held then', () => {
    const changed = structuredClone(plan)
    for (const each of changed.standards) if (each.key === 'weeklyHours') each.numbers = [{ number: 180 }]
    const rules = [...versions, { validFrom: day('2026-02-12'), version: 2, definition: changed }]
    const weeks = judge(facts([secretary]), undefined, rules).standards[0]?.periods ?? []
    const owed = Object.fromEntries(weeks.map((each) => [each.key, each.owed]))
    expect([owed['2026-W07'], owed['2026-W09']]).toEqual([120, 180])
  })
})

describe('monthly attendance', () => {
  const february = (kind: string, hosts: string[], attendance = 'onTime') =>
    hosts.map((hostId, index) =>
      activity(kind, `2026-02-0${index + 1}T18:00`, `2026-02-0${index + 1}T20:00`, { hostId, attendance }),
    )

  it.each([
    ['below his unit', 'district', 'secretary', ['grass', 'branchCell', 'gbranch'], 3],
    ['his own unit, which has units below', 'district', 'secretary', ['district'], 0],
    ['another district', 'district', 'secretary', ['other', 'cell2'], 0],
    ['above his unit', 'grass', 'secretary', ['district', 'city'], 0],
    ['his own unit without any below', 'gbranch', 'secretary', ['gbranch'], 1],
  ])('volunteer activities hosted %s (Q02)', (_name, unitId, office, hosts, done) => {
    const given = facts([appointment(unitId, office)], february('volunteerActivity', hosts))
    expect(month(given, '2026-02')?.done).toBe(done)
  })

  it('counts his own unit’s activity once the last unit below it is gone', () => {
    const below = [{ from: day('2000-01-01'), to: day('2026-02-01') }]
    const given = facts(
      [appointment('grass', 'secretary', { unitMore: { below } })],
      february('volunteerActivity', ['grass', 'grass']),
    )
    expect(month(given, '2026-02')).toMatchObject({ done: 1, sources: [given.activities[1]?.id] })
  })

  it.each([
    ['a branch below', 'district', ['branchCell', 'gbranch'], 2],
    ['his own branch', 'gbranch', ['gbranch'], 1],
    ['a branch of another line', 'grass', ['cell2', 'gbranch'], 0],
    ['no branch', 'district', ['grass', 'district'], 0],
  ])('meetings of %s', (_name, unitId, hosts, done) => {
    const given = facts([appointment(unitId, 'secretary')], february('branchMeeting', hosts))
    expect(month(given, '2026-02')?.done).toBe(done)
  })

  it('counts a meeting of a branch above', () => {
    const under = unit('cellOfGbranch', {
      level: 'grassroots',
      line: ['city', 'district', 'gbranch', 'cellOfGbranch'],
    })
    const given = facts(
      [{ ...appointment('grass', 'secretary'), unit: under }],
      february('branchMeeting', ['gbranch']),
    )
    expect(month(given, '2026-02')?.done).toBe(1)
  })

  it('wants one kind alone to reach the number, and shows the sum beside it (Q01)', () => {
    const mixed = [
      ...february('volunteerActivity', ['branchCell', 'branchCell']),
      ...february('branchMeeting', ['branchCell', 'branchCell']),
    ]
    const given = facts([secretary], mixed)
    expect(month(given, '2026-02')).toMatchObject({
      owed: 3,
      done: 2,
      met: false,
      sum: 4,
      parts: { volunteerActivities: 2, branchMeetings: 2 },
      sources: mixed.map(({ id }) => id),
    })
    const summing = structuredClone(plan)
    for (const each of summing.standards) each.mode = 'sum'
    const rules = [{ validFrom: day('2022-10-01'), version: 1, definition: summing }]
    const answer = judge(given, undefined, rules).standards.find(({ key }) => key === 'monthlyAttendance')
    expect(answer?.periods.find(({ key }) => key === '2026-02')).toMatchObject({ done: 4, met: true })
  })

  it.each([
    ['onTime', 1],
    ['late', 1],
    ['excused', 0],
    ['absent', 0],
    ['substitute', 0],
    [null, 0],
  ])('attendance %s counts %s', (attendance, done) => {
    const [first] = february('branchMeeting', ['branchCell'])
    const given = facts([secretary], first ? [{ ...first, attendance }] : [])
    expect(month(given, '2026-02')?.done).toBe(done)
  })

  it('counts in the month of its start', () => {
    const given = facts([secretary], [activity('branchMeeting', '2026-02-28T23:00', '2026-03-01T01:00')])
    expect(month(given, '2026-02')?.done).toBe(1)
    expect(month(given, '2026-03')?.done).toBe(0)
  })

  it('counts from the unit of the appointment that sets the number', () => {
    // Deputy of the district (4) and member of the other district's grassroots Union (3): the stricter one judges.
    const given = facts(
      [appointment('district', 'deputySecretary'), appointment('grassroots2', 'executiveMember')],
      february('volunteerActivity', ['cell2', 'branchCell']),
    )
    expect(month(given, '2026-02')).toMatchObject({ owed: 4, done: 1 })
  })
})
