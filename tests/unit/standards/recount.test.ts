import { describe, expect, it } from '@jest/globals'
import { checkExemption, MOST_DAYS } from '#core/standards/checkExemption.ts'
import type { OfficerFacts } from '#core/standards/facts.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import {
  noCount,
  type Recount,
  type Recounting,
  recountOfficer,
  recountUnit,
} from '#core/standards/recount.ts'
import { plan } from '#seed/plan.ts'
import { activity, appointment, at, day, facts, unit } from './facts.ts'

// Two weeks of the plan year 2026 are over: 28 September to 11 October 2025; its first month is not.
const over = at('2025-10-13T00:00')
const asOf = { day: day('2025-10-12'), over }
const hours = plan.standards.find(({ key }) => key === 'weeklyHours')
const attendance = plan.standards.find(({ key }) => key === 'monthlyAttendance')
if (!hours || !attendance) throw new Error('the plan has lost its standards')
const rows = (number: number) => [{ number }]
const plain: PlanDefinition = {
  ...plan,
  standards: [
    { ...hours, numbers: rows(120) },
    { ...attendance, numbers: rows(1) },
  ],
  targets: [
    { key: 'T1', label: { vi: 'x', en: 'x' }, percent: 1, levels: ['district'] },
    { key: 'T2a', label: { vi: 'x', en: 'x' }, percent: 1 },
    { key: 'T3', label: { vi: 'x', en: 'x' }, percent: 1, offices: ['secretary'], levels: ['branch'] },
    { key: 'T4', label: { vi: 'x', en: 'x' }, percent: 1, employment: ['civilServant'] },
  ],
}
const given = (more: Partial<Recounting> = {}, definition = plain): Recounting => ({
  ...{
    versions: [{ validFrom: day('2020-01-01'), version: 1, definition }],
    plan: definition,
    year: 2026,
    asOf,
  },
  ...more,
})
const evening = (on: string, minutes: number) =>
  activity(
    'volunteerHours',
    `${on}T18:00`,
    `${on}T${String(18 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  )
const counted = (given: Recounting, officers: [OfficerFacts, string[]][]): Recount => {
  const counts: Recount = new Map()
  for (const [one, has] of officers) recountOfficer(counts, given, { facts: one, has: new Set(has) })
  return counts
}

describe('figures added up one officer at a time', () => {
  const secretary = facts(
    [appointment('branchCell', 'secretary')],
    [evening('2025-10-07', 150)],
    'civilServant',
  )

  it('count each of his periods in his unit and every one above, and his hours beside them', () => {
    const counts = counted(given(), [[secretary, ['T2a']]])
    expect([...counts.keys()].sort()).toEqual(['branchCell', 'city', 'district', 'grass'])
    expect(counts.get('city')).toEqual({
      standards: { weeklyHours: { met: 1, owed: 2 } },
      targets: {
        T2a: { numerator: 1, denominator: 1 },
        T3: { numerator: 0, denominator: 1 },
        T4: { numerator: 0, denominator: 1 },
      },
      weekly: { officers: 1, minutes: 150, officersMeeting: plain.report.meetingShare <= 50 ? 1 : 0 },
      attendances: { volunteerActivities: 0, branchMeetings: 0 },
      countedOnce: 0,
    })
  })
  it('meet the hours from the share that the plan asks for on', () => {
    const share = (meetingShare: number) => {
      const definition = { ...plain, report: { ...plain.report, meetingShare } }
      return counted(given({}, definition), [[secretary, []]]).get('city')?.weekly.officersMeeting
    }
    expect([share(50), share(51), share(0)]).toEqual([1, 0, 1])
  })
  it('add up, an officer with two units below another once', () => {
    const two = facts(
      [appointment('branchCell', 'secretary'), appointment('cell2', 'executiveMember')],
      [evening('2025-10-07', 120), evening('2025-10-08', 30)],
    )
    const counts = counted(given(), [
      [secretary, ['T2a', 'T3', 'T4']],
      [two, []],
    ])
    expect(counts.get('city')).toMatchObject({
      standards: { weeklyHours: { met: 2, owed: 4 } },
      targets: {
        T2a: { numerator: 1, denominator: 2 },
        T3: { numerator: 1, denominator: 2 },
        T4: { numerator: 1, denominator: 1 },
      },
      weekly: { officers: 2, minutes: 300 },
    })
    expect(counts.get('cell2')).toMatchObject({
      standards: { weeklyHours: { met: 1, owed: 2 } },
      targets: { T2a: { numerator: 0, denominator: 1 } },
    })
    expect(counts.get('cell2')?.targets).not.toHaveProperty('T3')
  })
  it('say where he stands in several rows: of two children, or of the unit itself and a child, while in office or owing', () => {
    const several = (...posts: Parameters<typeof appointment>[]) => {
      const counts = counted(given(), [[facts(posts.map((post) => appointment(...post))), []]])
      return [...counts].flatMap(([unit, { countedOnce }]) => (countedOnce > 0 ? [[unit, countedOnce]] : []))
    }
    const left = { to: '2025-10-05' }
    expect(several(['branchCell', 'secretary'])).toEqual([])
    expect(several(['branchCell', 'secretary'], ['cell2', 'secretary'])).toEqual([['city', 1]])
    expect(several(['branchCell', 'secretary'], ['grass', 'secretary'])).toEqual([['grass', 1]])
    expect(several(['branchCell', 'secretary'], ['cell2', 'secretary', left])).toEqual([['city', 1]])
    const before = { to: '2025-10-04' }
    expect(several(['branchCell', 'secretary'], ['cell2', 'secretary', before])).toEqual([])
  })
  it('leave out who is not counted: no officer by his office, out of office, out of scope, a unit not bound yet', () => {
    const targets = (one: Parameters<typeof appointment>[2], employment: string | null = 'other') =>
      counted(given(), [[facts([appointment('branchCell', 'secretary', one)], [], employment), ['T2a']]]).get(
        'city',
      )?.targets.T2a
    expect(targets({})).toEqual({ numerator: 1, denominator: 1 })
    expect(targets({ counts: false })).toBeUndefined()
    expect(targets({ to: '2025-10-11' })).toBeUndefined()
    expect(targets({ from: '2025-10-13' })).toBeUndefined()
    expect(targets({ unitMore: { block: false } })).toBeUndefined()
    expect(targets({ unitMore: { obligationsFrom: day('2025-10-13') } })).toBeUndefined()
    expect(targets({ unitMore: { obligationsFrom: day('2025-10-12') } })).toEqual({
      numerator: 1,
      denominator: 1,
    })
    expect(
      targets({ unitMore: { validity: { from: day('2000-01-01'), to: day('2025-10-11') } } }),
    ).toBeUndefined()
  })
  it('leave out what is exempt, and take what is no target of employment when none is known', () => {
    const exempt = {
      id: 'e',
      unit: null,
      group: null,
      type: 'study',
      from: day('2025-09-01'),
      to: day('2025-12-31'),
    }
    const away = facts([appointment('branchCell', 'secretary')], [], null, { exemptions: [exempt] })
    const count = counted(given(), [[away, []]]).get('city')
    expect(count?.standards).toEqual({})
    expect(count?.weekly.officers).toBe(0)
    expect(Object.keys(count?.targets ?? {})).toEqual(['T2a', 'T3'])
  })
  it('count the attendances of each month that is over', () => {
    const later = { day: day('2025-11-01'), over: at('2025-11-01T00:00') }
    const seen = [
      activity('volunteerActivity', '2025-10-11T18:00', '2025-10-11T20:00'),
      activity('branchMeeting', '2025-10-15T18:00', '2025-10-15T20:00'),
      activity('branchMeeting', '2025-10-22T18:00', '2025-10-22T20:00'),
    ]
    const counts = counted(given({ asOf: later }), [
      [facts([appointment('branchCell', 'secretary')], seen), []],
    ])
    expect(counts.get('city')).toMatchObject({
      standards: { monthlyAttendance: { met: 1, owed: 1 } },
      attendances: { volunteerActivities: 1, branchMeetings: 2 },
    })
  })
})

describe('units with a model', () => {
  const t1 = (more: Parameters<typeof unit>[1], { has = true, definition = plain, id = 'district' } = {}) => {
    const counts: Recount = new Map()
    recountUnit(counts, given({}, definition), { unit: unit(id, more), has })
    return Object.fromEntries([...counts].map(([key, count]) => [key, count.targets.T1]))
  }
  const one = { numerator: 1, denominator: 1 }
  it('are counted in themselves and those above, where they are asked for one', () => {
    expect(t1({})).toEqual({ city: one, district: one })
    expect(t1({}, { has: false })).toEqual({
      city: { ...one, numerator: 0 },
      district: { ...one, numerator: 0 },
    })
    expect(t1({ block: false })).toEqual({})
    expect(t1({}, { id: 'branchCell' })).toEqual({})
    expect(t1({ obligationsFrom: day('2026-01-01') })).toEqual({})
    expect(t1({}, { definition: { ...plain, targets: plain.targets.slice(1) } })).toEqual({})
    const [first, ...others] = plain.targets
    const everywhere = {
      ...plain,
      targets: [{ key: 'T1' as const, label: first?.label ?? { vi: '', en: '' }, percent: 1 }, ...others],
    }
    expect(Object.keys(t1({}, { definition: everywhere, id: 'gbranch' }))).toEqual([
      'city',
      'district',
      'gbranch',
    ])
  })
  it('nobody’s figures are empty', () => {
    expect(noCount()).toEqual({
      ...{ standards: {}, targets: {}, weekly: { officers: 0, minutes: 0, officersMeeting: 0 } },
      attendances: { volunteerActivities: 0, branchMeetings: 0 },
      countedOnce: 0,
    })
  })
})

describe('an exemption on every save', () => {
  const found = (from: string, to: string, group?: string | null) =>
    checkExemption({ from: day(from), to: day(to), ...(group !== undefined && { group }) }, plan)
  it('has its days in order, not too many, and a group of the plan', () => {
    expect(found('2026-01-01', '2026-01-01')).toEqual([])
    expect(found('2026-01-02', '2026-01-01')).toEqual([{ code: 'days-out-of-order', path: 'to' }])
    // 400 days from 1/1/2026 end on 4/2/2027.
    expect(found('2026-01-01', '2027-02-04')).toEqual([])
    expect(found('2026-01-01', '2027-02-05')).toEqual([
      { code: 'too-many-days', path: 'to', data: { days: MOST_DAYS } },
    ])
    expect(found('2026-01-01', '2026-01-02', null)).toEqual([])
    expect(found('2026-01-01', '2026-01-02', plan.groups[1]?.key)).toEqual([])
    expect(found('2026-01-01', '2026-01-02', 'Z')).toEqual([
      { code: 'not-a-choice', path: 'group', data: { value: 'Z' } },
    ])
  })
})
