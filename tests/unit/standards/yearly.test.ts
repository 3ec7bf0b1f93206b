import { describe, expect, it } from '@jest/globals'
import type { OfficerFacts } from '#core/standards/facts.ts'
import { officerCompliance } from '#core/standards/officerCompliance.ts'
import type { PlanDefinition, StandardKey } from '#core/standards/plan.ts'
import { plan } from '#seed/plan.ts'
import { activity, appointment, at, day, facts, versions } from './facts.ts'

const find = (given: OfficerFacts, key: StandardKey, now = '2026-12-01T00:00', rules = versions) =>
  officerCompliance({ versions: rules, year: 2026, facts: given, now: at(now) }).standards.find(
    (standard) => standard.key === key,
  )
const secretary = [appointment('grass', 'secretary')]
const member = [appointment('grass', 'executiveMember')]
const changedTo = (change: (definition: PlanDefinition) => void) => {
  const definition = structuredClone(plan)
  change(definition)
  return [{ validFrom: day('2022-10-01'), version: 1, definition }]
}

describe('an initiative a year (R31)', () => {
  const recognised = (...days: string[]) =>
    facts(secretary, [], 'other', {
      initiatives: days.map((on, place) => ({ id: `i${place}`, recognisedOn: day(on) })),
    })

  it.each([
    ['none', [], 0, false],
    ['the first day of the plan year', ['2025-10-01'], 1, true],
    ['its last', ['2026-09-30'], 1, true],
    ['the day before', ['2025-09-30'], 0, false],
    ['the day after', ['2026-10-01'], 0, false],
    ['two', ['2026-01-01', '2026-05-05'], 2, true],
  ])('%s', (_name, days, done, met) => {
    const standard = find(recognised(...days), 'yearlyInitiative')
    expect(standard).toMatchObject({ period: 'year', met: met ? 1 : 0, owed: 1 })
    expect(standard?.periods).toMatchObject([{ key: '2026', owed: 1, done, met }])
    expect(standard?.periods[0]?.sources).toHaveLength(done)
  })

  it('binds group A alone, at the level of the city too (Q12)', () => {
    expect(find(facts(member), 'yearlyInitiative')).toBeUndefined()
    expect(find(facts([appointment('branchCell', 'secretary')]), 'yearlyInitiative')).toBeUndefined()
    expect(find(facts([appointment('city', 'secretary')]), 'yearlyInitiative')).toMatchObject({ owed: 1 })
    const fullTime = appointment('city', 'specialist', { fullTime: true })
    expect(find(facts([fullTime]), 'yearlyInitiative')).toMatchObject({ owed: 1 })
  })

  it('is owed only by those who hold their post the whole year (Q07), and judged when it is over', () => {
    const late = facts([appointment('grass', 'secretary', { from: '2025-10-02' })])
    expect(find(late, 'yearlyInitiative')?.periods).toMatchObject([
      { exempt: true, reason: 'partlyInOffice' },
    ])
    const running = find(recognised('2026-01-01'), 'yearlyInitiative', '2026-09-30T23:59')
    expect(running).toMatchObject({ met: 0, owed: 0, periods: [{ done: 1, met: false, exempt: false }] })
  })
})

describe('a song, a dance or a sport a year (R39)', () => {
  const practised = (...kinds: string[]) =>
    facts(
      member,
      kinds.map((kind) => activity(kind, '2026-03-01T18:00', '2026-03-01T19:00')),
    )

  it.each([
    [[], 0, false],
    [['song'], 1, true],
    [['dance'], 1, true],
    [['sport'], 1, true],
    [['branchMeeting'], 0, false],
  ])('%j', (kinds, done, met) => {
    expect(find(practised(...kinds), 'yearlyArtOrSport')?.periods).toMatchObject([{ owed: 1, done, met }])
  })

  it('counts each kind alone or all together, as the plan says', () => {
    const given = practised('song', 'song', 'sport')
    const rules = (mode: 'either' | 'sum') =>
      changedTo(({ standards }) => {
        for (const each of standards) if (each.key === 'yearlyArtOrSport') each.mode = mode
      })
    const first = (mode: 'either' | 'sum') =>
      find(given, 'yearlyArtOrSport', undefined, rules(mode))?.periods[0]
    expect(first('either')).toMatchObject({ done: 2, sum: 3, parts: { songs: 2, dances: 0, sports: 1 } })
    expect(first('sum')).toMatchObject({ done: 3 })
  })

  it('binds group B alone', () => {
    expect(find(facts(secretary), 'yearlyArtOrSport')).toBeUndefined()
    expect(find(facts([appointment('branchCell', 'secretary')]), 'yearlyArtOrSport')).toMatchObject({
      owed: 1,
    })
  })
})

describe('meetings summoned to (R33, R41)', () => {
  const summoned = (...attendances: (string | null)[]) =>
    facts(
      secretary,
      attendances.map((attendance, place) =>
        activity('summonedMeeting', `2026-03-0${place + 1}T08:00`, `2026-03-0${place + 1}T10:00`, {
          attendance,
        }),
      ),
    )
  const march = (given: OfficerFacts, now?: string, rules = versions) =>
    find(given, 'summonedMeetings', now, rules)?.periods.find(({ key }) => key === '2026-03')

  it.each([
    ['all on time', ['onTime', 'onTime'], 2, 2, true],
    ['late counts as there', ['onTime', 'late'], 2, 2, true],
    ['one missed', ['onTime', 'absent'], 2, 1, false],
    ['a substitute is not he', ['onTime', 'substitute'], 2, 1, false],
    ['nothing noted', ['onTime', null], 2, 1, false],
    ['excused is no breach', ['onTime', 'excused'], 1, 1, true],
  ])('%s', (_name, attendances, owed, done, met) => {
    expect(march(summoned(...attendances))).toMatchObject({ owed, done, met, exempt: false })
  })

  it('owes nothing where he was summoned to nothing, or excused from all', () => {
    const nothing = { owed: 0, met: false, exempt: true, reason: 'notSummoned' }
    expect(march(summoned())).toMatchObject(nothing)
    expect(march(summoned('excused', 'excused'))).toMatchObject({ ...nothing, parts: { excused: 2 } })
    const standard = find(summoned('onTime'), 'summonedMeetings')
    expect(standard).toMatchObject({ period: 'month', met: 1, owed: 1 })
    expect(standard?.periods).toHaveLength(12)
  })

  it('goes by the plan: excused as a breach, a part of them enough', () => {
    const rules = changedTo(({ standards }) => {
      for (const each of standards)
        if (each.key === 'summonedMeetings') {
          each.excused = 'breach'
          each.numbers = [{ number: 60 }]
        }
    })
    expect(march(summoned('onTime', 'excused'), undefined, rules)).toMatchObject({
      owed: 2,
      done: 1,
      met: false,
    })
    expect(march(summoned('onTime', 'late', 'excused'), undefined, rules)).toMatchObject({
      ...{ owed: 2, done: 2, met: true },
    })
  })

  it('looks at those that are over', () => {
    const given = summoned('onTime', 'absent')
    expect(march(given, '2026-03-02T09:59')).toMatchObject({ owed: 1, done: 1, met: false, over: false })
    expect(march(given, '2026-03-02T10:00')).toMatchObject({ owed: 2, done: 1 })
  })
})
