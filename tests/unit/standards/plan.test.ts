import { describe, expect, it } from '@jest/globals'
import { deadlinesOf, pledgeDueFor } from '#core/standards/deadlines.ts'
import { groupOf, numberOf, planOn } from '#core/standards/plan.ts'
import { plan } from '#seed/plan.ts'
import { day } from './facts.ts'

describe('groups and monthly numbers (Q10–Q14)', () => {
  it.each([
    ['secretary', 'province', false, 'A', null],
    ['specialist', 'province', true, 'A', null],
    ['secretary', 'district', false, 'A', 4],
    ['deputySecretary', 'district', false, 'A', 4],
    ['executiveMember', 'district', true, 'A', 4],
    ['executiveMember', 'district', false, 'B', null],
    ['secretary', 'commune', false, 'A', 3],
    ['executiveMember', 'commune', false, 'B', 3],
    ['secretary', 'grassroots', false, 'A', 3],
    ['executiveMember', 'grassroots', false, 'B', 3],
    ['secretary', 'grassrootsBranch', false, 'A', 3],
    ['executiveMember', 'grassrootsBranch', false, 'B', null],
    ['secretary', 'branch', false, 'B', null],
    ['deputySecretary', 'branch', false, 'B', null],
    ['executiveMember', 'branch', false, 'B', null],
  ])('%s of a %s (full-time: %s) is group %s and owes %s', (office, level, fullTime, group, number) => {
    const place = { office, level, fullTime }
    expect(groupOf(plan, place)).toBe(group)
    expect(numberOf(plan, 'monthlyAttendance', place)).toBe(number)
    expect(numberOf(plan, 'weeklyHours', place)).toBe(120)
  })
})

describe('versions of the plan', () => {
  const named = (firstMonth: number) => ({ ...plan, firstMonth })
  const versions = [
    { validFrom: day('2025-10-01'), version: 2, definition: named(2) },
    { validFrom: day('2022-10-01'), version: 1, definition: named(1) },
    { validFrom: day('2025-10-01'), version: 3, definition: named(3) },
  ]
  it.each([
    ['2022-09-30', undefined],
    ['2022-10-01', 1],
    ['2025-09-30', 1],
    ['2025-10-01', 3],
  ])('on %s the version %s holds', (on, expected) => {
    expect(planOn(versions, day(on))?.firstMonth).toBe(expected)
  })
})

describe('deadlines (Q16, Q18)', () => {
  it('of the plan year 2026', () => {
    expect(deadlinesOf(plan, 2026)).toEqual({
      pledge: { opens: '2025-10-01', due: '2025-12-31' },
      review: { opens: '2026-09-15', due: '2026-10-10' },
      report: {
        draftsFrom: '2026-10-01',
        lastDay: '2026-10-29',
        lateFrom: '2026-10-30',
        reminders: ['2026-09-29', '2026-10-15', '2026-10-22', '2026-10-28', '2026-10-30'],
      },
      closing: '2026-10-10',
    })
  })
  it('takes the day itself in when the plan says so', () => {
    const report = { ...plan.deadlines.report, inclusive: true }
    const days = deadlinesOf({ ...plan, deadlines: { ...plan.deadlines, report } }, 2026).report
    expect(days).toMatchObject({ lastDay: '2026-10-30', lateFrom: '2026-10-31' })
  })
  it('gives somebody appointed late 30 days for his pledge', () => {
    expect(pledgeDueFor(plan, 2026, day('2025-10-05'))).toBe('2025-12-31')
    expect(pledgeDueFor(plan, 2026, day('2026-02-01'))).toBe('2026-03-03')
  })
})
