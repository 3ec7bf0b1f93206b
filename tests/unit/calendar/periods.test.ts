import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, type Day, planYearOf, planYearRange, toDay, weekdayOf } from '#core/calendar/day.ts'
import { monthOf, monthRange, monthsOf } from '#core/calendar/month.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import { quarterOf, quartersOf } from '#core/calendar/quarter.ts'
import { weekOf, weekRange, weeksOf } from '#core/calendar/week.ts'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays(toDay('1950-01-01'), count))
const anyYear = fc.integer({ min: 1960, max: 2150 })
const anyFirstMonth = fc.integer({ min: 1, max: 12 })

describe('ISO weeks (Q05)', () => {
  it.each([
    ['2026-02-09', '2026-W07'],
    ['2026-02-15', '2026-W07'],
    ['2026-02-16', '2026-W08'],
    ['2025-12-29', '2026-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-03', '2020-W53'],
  ])('%s lies in %s', (day, week) => {
    expect(weekOf(toDay(day))).toBe(week)
  })

  it.each([
    ['2026-W53', { from: '2026-12-28', to: '2027-01-03' }],
    ['2026-W07', { from: '2026-02-09', to: '2026-02-15' }],
    ['2025-W53', null],
    ['2026-W00', null],
    ['2026-W7', null],
    ['week', null],
  ])('%s is %j', (key, range) => {
    expect(weekRange(key)).toEqual(range)
  })

  it('runs Monday to Sunday and contains its day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const range = weekRange(weekOf(day))
        expect(range && weekdayOf(range.from)).toBe(1)
        expect(range && range.from <= day && day <= range.to).toBe(true)
        expect(range && addDays(range.from, 6)).toBe(range?.to)
      }),
    )
  })

  it('gives each week to exactly one plan year, that of its Thursday', () => {
    fc.assert(
      fc.property(anyYear, anyFirstMonth, (year, firstMonth) => {
        const weeks = [...weeksOf(year, firstMonth), ...weeksOf(year + 1, firstMonth)]
        for (const [index, week] of weeks.entries()) {
          const next = weeks[index + 1]
          if (next) expect(addDays(week.from, 7)).toBe(next.from)
        }
        for (const week of weeksOf(year, firstMonth)) {
          expect(planYearOf(addDays(week.from, 3), firstMonth)).toBe(year)
          expect(weekOf(week.from)).toBe(week.key)
        }
      }),
    )
  })

  it('begins the plan year 2026 on 29/9/2025 and ends it on 27/9/2026', () => {
    const weeks = weeksOf(2026)
    expect(weeks).toHaveLength(52)
    expect(weeks[0]).toEqual({ key: '2025-W40', from: '2025-09-29', to: '2025-10-05' })
    expect(weeks.at(-1)).toEqual({ key: '2026-W39', from: '2026-09-21', to: '2026-09-27' })
  })

  it('lets the plan year 2027 run into October when its Thursday is in September', () => {
    expect(weeksOf(2027)).toHaveLength(53)
    expect(weeksOf(2027).at(-1)?.to).toBe('2027-10-03')
  })
})

describe('months, quarters, plan years (Q16)', () => {
  it('lists the twelve months of the plan year in order', () => {
    const keys = monthsOf(2026).map((month) => month.key)
    expect(keys).toHaveLength(12)
    expect(keys[0]).toBe('2025-10')
    expect(keys.at(-1)).toBe('2026-09')
  })

  it.each([
    ['2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['2026-02', { from: '2026-02-01', to: '2026-02-28' }],
    ['2026-12', { from: '2026-12-01', to: '2026-12-31' }],
    ['2026-13', null],
    ['0000-01', null],
  ])('%s is %j', (key, range) => {
    expect(monthRange(key)).toEqual(range)
  })

  it.each([
    ['2025-10-01', '2026-Q1'],
    ['2025-12-31', '2026-Q1'],
    ['2026-01-01', '2026-Q2'],
    ['2026-09-30', '2026-Q4'],
    ['2026-10-01', '2027-Q1'],
  ])('%s lies in quarter %s of the plan year', (day, quarter) => {
    expect(quarterOf(toDay(day))).toBe(quarter)
  })

  it('covers every day of the plan year once with months and with quarters', () => {
    fc.assert(
      fc.property(anyYear, anyFirstMonth, (year, firstMonth) => {
        for (const periods of [monthsOf(year, firstMonth), quartersOf(year, firstMonth)]) {
          const range = planYearRange(year, firstMonth)
          let next: Day = range.from
          for (const period of periods) {
            expect(period.from).toBe(next)
            next = addDays(period.to, 1)
          }
          expect(addDays(next, -1)).toBe(range.to)
        }
      }),
    )
  })

  it('names the month and quarter of a day by the period that contains it', () => {
    fc.assert(
      fc.property(anyDay, anyFirstMonth, (day, firstMonth) => {
        const year = planYearOf(day, firstMonth)
        const within = (kind: 'month' | 'quarter' | 'year') =>
          periodsOf(kind, year, firstMonth).find((period) => period.from <= day && day <= period.to)?.key
        expect(within('month')).toBe(monthOf(day))
        expect(within('quarter')).toBe(quarterOf(day, firstMonth))
        expect(within('year')).toBe(String(year))
      }),
    )
  })
})
