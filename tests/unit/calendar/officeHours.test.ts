import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { startOf, toDay } from '#core/calendar/day.ts'
import { intersect, MINUTE_MS, overlapMs } from '#core/calendar/interval.ts'
import { freeSpansOf, isWorkingDay, officeMs } from '#core/calendar/officeHours.ts'
import { addWorkingDays } from '#core/calendar/workingDays.ts'
import { calendar } from '#seed/calendar.ts'
import { plan } from '#seed/plan.ts'

const hours = {
  weekdays: [1, 2, 3, 4, 5],
  windows: [
    { from: '07:00', to: '11:00' },
    { from: '13:00', to: '17:00' },
  ],
}
const at = (text: string) => Date.parse(`${text}+07:00`)
const minutes = (from: string, to: string) => officeMs({ from: at(from), to: at(to) }, hours) / MINUTE_MS

describe('office hours (Q09)', () => {
  it.each([
    ['a Monday evening', '2026-02-09T17:00', '2026-02-09T19:00', 0],
    ['the noon break', '2026-02-09T11:00', '2026-02-09T13:00', 0],
    ['a whole working day', '2026-02-09T00:00', '2026-02-10T00:00', 480],
    ['before work into it', '2026-02-09T06:30', '2026-02-09T07:30', 30],
    ['over the noon break', '2026-02-09T10:00', '2026-02-09T14:00', 120],
    ['a Saturday', '2026-02-14T08:00', '2026-02-14T11:00', 0],
    ['Sunday night into Monday morning', '2026-02-15T20:00', '2026-02-16T08:00', 60],
    ['Friday evening into Saturday', '2026-02-13T16:30', '2026-02-14T08:00', 30],
  ])('%s', (_name, from, to, expected) => {
    expect(minutes(from, to)).toBe(expected)
  })

  it('counts windows that overlap once', () => {
    const windows = [{ from: '13:00', to: '17:00' }, ...hours.windows, { from: '16:00', to: '18:00' }]
    const span = { from: at('2026-02-09T00:00'), to: at('2026-02-10T00:00') }
    expect(officeMs(span, { ...hours, windows }) / MINUTE_MS).toBe(540)
  })

  it('leaves the rest of each day free', () => {
    const free = (day: string) =>
      freeSpansOf(toDay(day), hours).map(({ from, to }) => (to - from) / MINUTE_MS)
    expect(free('2026-02-09')).toEqual([420, 120, 420])
    expect(free('2026-02-14')).toEqual([1440])
  })

  it('adds up when a stretch is cut anywhere', () => {
    const base = startOf(toDay('2026-02-06'))
    const instant = fc.integer({ min: 0, max: 5 * 24 * 60 }).map((count) => base + count * MINUTE_MS)
    fc.assert(
      fc.property(instant, instant, instant, (a, b, c) => {
        const [from = 0, cut = 0, to = 0] = [a, b, c].sort((x, y) => x - y)
        const whole = officeMs({ from, to }, hours)
        expect(officeMs({ from, to: cut }, hours) + officeMs({ from: cut, to }, hours)).toBe(whole)
        expect(whole).toBeLessThanOrEqual(to - from)
      }),
    )
  })
})

describe('the calendar 2024–2027', () => {
  const on = (day: string, from = '08:00', to = '10:00') =>
    officeMs({ from: at(`${day}T${from}`), to: at(`${day}T${to}`) }, plan.officeHours) / MINUTE_MS

  it.each([
    ['Tết 2026', '2026-02-17', 0],
    ['a day off in lieu', '2026-04-27', 0],
    ['a working Monday', '2026-02-23', 120],
    ['a worked Saturday', '2026-01-10', 120],
    ['another Saturday', '2026-01-17', 0],
    ['1 May', '2026-05-01', 0],
  ])('%s', (_name, day, minutes) => {
    expect(on(day)).toBe(minutes)
    expect(isWorkingDay(toDay(day), plan.officeHours)).toBe(minutes > 0)
  })

  it('has each day once, worked Saturdays on Saturdays, and says what is only expected', () => {
    const days = [...calendar.holidays, ...calendar.daysOffInLieu]
    const starts = days.map(({ from }) => from)
    expect(new Set(starts).size).toBe(starts.length)
    for (const { from, to } of days) expect(from <= to).toBe(true)
    expect(days.filter(({ expected }) => expected).every(({ from }) => from >= '2027')).toBe(true)
    for (const day of calendar.workedSaturdays) expect(isWorkingDay(day, plan.officeHours)).toBe(true)
  })

  it.each([
    ['over a weekend', '2026-03-05', 2, '2026-03-09'],
    ['over Tết', '2026-02-13', 3, '2026-02-25'],
    ['over 30/4 with its day in lieu', '2026-04-24', 2, '2026-04-29'],
    ['a worked Saturday counts', '2026-01-09', 1, '2026-01-10'],
    ['none', '2026-03-07', 0, '2026-03-07'],
  ])('working days %s', (_name, from, count, due) => {
    expect(addWorkingDays(toDay(from), count, plan.officeHours)).toBe(due)
  })

  it('ends also where no day of the week is a working day', () => {
    expect(addWorkingDays(toDay('2026-03-05'), 3, { weekdays: [], windows: [] })).toBe('2026-03-08')
  })
})

describe('stretches of time', () => {
  it('share nothing when they only touch', () => {
    expect(intersect({ from: 0, to: 5 }, { from: 5, to: 9 })).toBeNull()
    expect(overlapMs({ from: 0, to: 5 }, { from: 5, to: 9 })).toBe(0)
  })
  it('share their common part', () => {
    expect(intersect({ from: 0, to: 6 }, { from: 4, to: 9 })).toEqual({ from: 4, to: 6 })
    expect(overlapMs({ from: 0, to: 6 }, { from: 4, to: 9 })).toBe(2)
  })
})
