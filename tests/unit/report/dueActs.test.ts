import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DAY_MS, startOf, toDay } from '#core/calendar/day.ts'
import { type ActsQuestion, comingActs, dueActs, type Obligation } from '#core/report/dueActs.ts'

const daysOf = (year: number) => ({
  draftsFrom: toDay(`${year}-10-01`),
  lastDay: toDay(`${year}-10-29`),
  lateFrom: toDay(`${year}-10-30`),
  reminders: [toDay(`${year}-10-15`), toDay(`${year}-10-28`)],
})
const owes = (more: Partial<Obligation> = {}): Obligation => {
  return { unit: 'u1', year: 2026, started: false, submitted: false, ...more }
}
const ask = (at: string, more: Partial<ActsQuestion> = {}) =>
  dueActs({ at: Date.parse(at), daysOf, obligations: [owes()], done: new Set(), ...more }).map(
    ({ key }) => key,
  )

describe('what the sweep has to do about reports', () => {
  it('has nothing to do before 1 October', () => {
    expect(ask('2026-09-30T23:59:59+07:00')).toEqual([])
  })
  it('compiles drafts from 1 October on', () => {
    expect(ask('2026-10-01T00:00:00+07:00')).toEqual(['compile:2026:u1'])
  })
  it('compiles the city’s own report from those of its units once they are due, and reminds nobody of it', () => {
    const obligations = [owes({ unit: 'city', fromOthers: true })]
    expect(ask('2026-10-29T23:59:59+07:00', { obligations })).toEqual([])
    expect(ask('2026-10-30T00:00:00+07:00', { obligations })).toEqual(['compile:2026:city'])
    const question = {
      daysOf,
      obligations,
      done: new Set<string>(),
      at: Date.parse('2026-10-02T00:00:00+07:00'),
    }
    expect(comingActs(question).map(({ key, since }) => [key, since])).toEqual([
      ['compile:2026:city', '2026-10-30'],
    ])
  })
  it('leaves a report alone that somebody began', () => {
    expect(ask('2026-10-02T00:00:00+07:00', { obligations: [owes({ started: true })] })).toEqual([])
  })
  it('reminds 14 days and 1 day before the last good day', () => {
    const obligations = [owes({ started: true })]
    expect(ask('2026-10-14T23:59:00+07:00', { obligations })).toEqual([])
    expect(ask('2026-10-15T00:00:00+07:00', { obligations })).toEqual(['remind14:2026:u1'])
    const done = new Set(['remind14:2026:u1'])
    expect(ask('2026-10-27T23:00:00+07:00', { obligations, done })).toEqual([])
    expect(ask('2026-10-28T00:00:00+07:00', { obligations, done })).toEqual(['remind1:2026:u1'])
  })
  it('makes up after an outage, with one reminder for the several missed', () => {
    const acts = dueActs({
      at: Date.parse('2026-11-05T08:00:00+07:00'),
      daysOf,
      obligations: [owes()],
      done: new Set(),
    })
    expect(acts.map(({ key, instead }) => ({ key, instead }))).toEqual([
      { key: 'compile:2026:u1', instead: [] },
      { key: 'remind1:2026:u1', instead: ['remind14:2026:u1'] },
    ])
  })
  it('leaves old years in peace', () => {
    expect(ask('2027-02-01T08:00:00+07:00')).toEqual([])
  })
  it('reminds nobody who has submitted', () => {
    const obligations = [owes({ started: true, submitted: true })]
    expect(ask('2026-10-28T08:00:00+07:00', { obligations })).toEqual([])
  })

  it('does each act once, whenever and in whatever order it is asked', () => {
    const days = fc.array(fc.integer({ min: -20, max: 100 }), { maxLength: 30 })
    fc.assert(
      fc.property(days, (offsets) => {
        const done = new Set<string>()
        const carriedOut: string[] = []
        for (const offset of offsets) {
          const at = startOf(toDay('2026-10-01')) + offset * DAY_MS
          for (const act of dueActs({ at, daysOf, obligations: [owes()], done })) {
            carriedOut.push(act.key)
            for (const key of [act.key, ...act.instead]) done.add(key)
          }
        }
        expect(new Set(carriedOut).size).toBe(carriedOut.length)
      }),
    )
  })

  it('tells what is to come', () => {
    const at = Date.parse('2026-09-20T08:00:00+07:00')
    const coming = comingActs({ at, daysOf, obligations: [owes()], done: new Set() })
    expect(coming.map(({ key, since }) => `${since} ${key}`)).toEqual([
      '2026-10-01 compile:2026:u1',
      '2026-10-15 remind14:2026:u1',
      '2026-10-28 remind1:2026:u1',
    ])
  })
})
