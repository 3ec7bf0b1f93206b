import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, type Day, toDay } from '#core/calendar/day.ts'
import type { OfficeHours } from '#core/calendar/officeHours.ts'
import { reminderOf } from '#core/workflow/reminderOf.ts'

const calendar: OfficeHours = { weekdays: [1, 2, 3, 4, 5], windows: [] }
const dueOn = toDay('2026-03-11')
const kindOn = (on: string, sent: string[] = [], reminders = [3, 1]) =>
  reminderOf({ dueOn, reminders, sent }, toDay(on), calendar)

describe('which reminder is due', () => {
  it.each([
    ['2026-03-05', null],
    ['2026-03-06', 'before:3'],
    ['2026-03-09', 'before:3'],
    ['2026-03-10', 'before:1'],
    ['2026-03-11', 'before:1'],
    ['2026-03-12', 'overdue:0'],
    ['2026-03-18', 'overdue:0'],
    ['2026-03-19', 'overdue:1'],
  ])('on %s: %s', (on, kind) => {
    expect(kindOn(on)).toBe(kind)
    expect(kind === null ? null : kindOn(on, [kind])).toBeNull()
  })
  it('none on the weekend after the due day, nor before it where none is named', () => {
    expect(
      reminderOf({ dueOn: toDay('2026-03-13'), reminders: [], sent: [] }, toDay('2026-03-14'), calendar),
    ).toBeNull()
    expect(kindOn('2026-03-11', [], [])).toBeNull()
  })
  it('each goes out once, whatever days are missed, and at most one a day', () => {
    const days = fc.uniqueArray(fc.nat(60), { minLength: 1 })
    fc.assert(
      fc.property(days, fc.uniqueArray(fc.nat(9), { maxLength: 4 }), (offsets, reminders) => {
        const sent: string[] = []
        for (const offset of offsets.sort((a, b) => a - b)) {
          const on = addDays(toDay('2026-02-20'), offset) as Day
          const kind = reminderOf({ dueOn, reminders, sent }, on, calendar)
          if (kind !== null) sent.push(kind)
        }
        expect(new Set(sent).size).toBe(sent.length)
        expect(sent.filter((kind) => kind.startsWith('before')).length).toBeLessThanOrEqual(reminders.length)
      }),
    )
  })
})
