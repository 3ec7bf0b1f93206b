import { describe, expect, it } from '@jest/globals'
import { asOfDay } from '#core/standards/asOf.ts'
import { at, day } from './facts.ts'

const asOf = (given: string | null, now: string) =>
  asOfDay({ day: given === null ? null : day(given), yearEnd: day('2026-09-30'), now: at(now) })

describe('as of when figures are taken', () => {
  it.each([
    ['now, inside the year', null, '2026-03-05T10:00', '2026-03-05', '2026-03-05T10:00'],
    ['the year’s end, with all its periods', null, '2026-11-05T10:00', '2026-09-30', '2026-11-05T10:00'],
    ['a day gone by', '2026-03-01', '2026-03-05T10:00', '2026-03-01', '2026-03-02T00:00'],
    ['today', '2026-03-05', '2026-03-05T10:00', '2026-03-05', '2026-03-05T10:00'],
    ['a day to come', '2026-08-01', '2026-03-05T10:00', '2026-08-01', '2026-03-05T10:00'],
    ['after the year', '2026-10-15', '2026-11-05T10:00', '2026-10-15', '2026-11-05T10:00'],
  ])('%s', (_name, given, now, expectedDay, over) => {
    expect(asOf(given, now)).toEqual({ day: expectedDay, over: at(over) })
  })
})
