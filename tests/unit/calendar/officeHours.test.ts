import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { startOf, toDay } from '#core/calendar/day.ts'
import { intersect, MINUTE_MS, overlapMs } from '#core/calendar/interval.ts'
import { freeSpansOf, officeMs } from '#core/calendar/officeHours.ts'

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
