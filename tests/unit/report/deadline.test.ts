import { describe, expect, it } from '@jest/globals'
import { type Day, toDay } from '#core/calendar/day.ts'
import { daysLate, daysLeft, isOnTime } from '#core/report/deadline.ts'

const lastDay = toDay('2026-10-29')
const at = (text: string) => Date.parse(text)

describe('deadline of the report (Q18)', () => {
  it.each([
    ['2026-10-01T00:00:00+07:00', true, 0],
    ['2026-10-29T23:59:59.999+07:00', true, 0],
    ['2026-10-30T00:00:00+07:00', false, 1],
    ['2026-10-30T23:59:59.999+07:00', false, 1],
    ['2026-10-31T00:00:00+07:00', false, 2],
    ['2026-10-29T17:00:00Z', false, 1],
    ['2026-10-29T16:59:59.999Z', true, 0],
  ])('%s: in time %s, %i days late', (instant, onTime, late) => {
    expect(isOnTime(at(instant), lastDay)).toBe(onTime)
    expect(daysLate(at(instant), lastDay)).toBe(late)
  })

  it('counts the days left to the last good day', () => {
    expect(daysLeft(at('2026-10-15T09:00:00+07:00'), lastDay)).toBe(14)
    expect(daysLeft(at('2026-10-29T23:00:00+07:00'), lastDay)).toBe(0)
    expect(daysLeft(at('2026-11-01T00:00:00+07:00'), '2026-10-29' as Day)).toBe(-3)
  })
})
