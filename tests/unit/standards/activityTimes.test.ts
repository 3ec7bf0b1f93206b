import { describe, expect, it } from '@jest/globals'
import { checkActivityTimes, lateEntryRule } from '#core/standards/activityTimes.ts'
import { plan } from '#seed/plan.ts'

const at = (text: string) => Date.parse(`${text}+07:00`)
const check = (from: string, to: string, submitted?: string) =>
  checkActivityTimes({
    startsAt: at(from),
    endsAt: at(to),
    submittedAt: submitted ? at(submitted) : null,
    plan,
  })
const code = (verdict: ReturnType<typeof check>) => (verdict.ok ? null : verdict.refusals[0]?.code)

describe('times of an activity', () => {
  it('counts minutes and those inside office hours', () => {
    expect(check('2026-02-09T16:00', '2026-02-09T19:30')).toEqual({
      ok: true,
      minutes: 210,
      officeMinutes: 60,
    })
  })
  it.each([
    ['ends when it begins', '2026-02-09T18:00', '2026-02-09T18:00', undefined, 'ends-before-start'],
    ['ends before', '2026-02-09T18:00', '2026-02-09T17:00', undefined, 'ends-before-start'],
    ['16 hours', '2026-02-14T06:00', '2026-02-14T22:00', undefined, null],
    ['16 hours and a minute', '2026-02-14T06:00', '2026-02-14T22:01', undefined, 'lasts-too-long'],
    ['submitted while it runs', '2026-02-09T18:00', '2026-02-09T20:00', '2026-02-09T19:59', 'not-over-yet'],
    ['submitted as it ends', '2026-02-09T18:00', '2026-02-09T20:00', '2026-02-09T20:00', null],
    ['a year beyond the calendar', '9999-02-09T18:00', '9999-02-09T20:00', undefined, 'not-an-instant'],
  ])('%s', (_name, from, to, submitted, expected) => {
    expect(code(check(from, to, submitted))).toBe(expected)
  })
  it('refuses what is no instant at all', () => {
    const verdict = checkActivityTimes({ startsAt: Number.NaN, endsAt: 1, plan })
    expect(code(verdict)).toBe('not-an-instant')
  })
})

describe('late entry', () => {
  it.each([
    ['same month', '2026-02-09T18:00', '2026-02-20T08:00', true, false],
    ['the 10th of the next month, last minute', '2026-02-09T18:00', '2026-03-10T23:59', true, false],
    ['the 11th', '2026-02-09T18:00', '2026-03-11T00:00', true, true],
    ['December into January', '2025-12-31T20:00', '2026-01-10T20:00', true, false],
    ['January 31 into February', '2026-01-31T20:00', '2026-02-10T20:00', true, false],
    ['months later', '2025-10-01T18:00', '2026-09-30T08:00', true, true],
    ['the closing day', '2026-09-30T18:00', '2026-10-10T23:59', true, false],
    ['the closing day for an older month', '2026-08-30T18:00', '2026-10-10T23:59', true, true],
    ['after the closing day', '2026-09-30T18:00', '2026-10-11T00:00', false, true],
    ['October belongs to the next plan year', '2026-10-01T18:00', '2026-10-11T00:00', true, false],
  ])('%s', (_name, startsAt, submittedAt, allowed, late) => {
    expect(lateEntryRule(at(startsAt), at(submittedAt), plan)).toMatchObject({ allowed, late })
  })
  it('names the days', () => {
    expect(lateEntryRule(at('2026-02-09T18:00'), at('2026-02-10T18:00'), plan)).toMatchObject({
      freeUntil: '2026-03-10',
      closesOn: '2026-10-10',
    })
  })
  it('goes by the plan: its hours, its free days, its closing day', () => {
    const other = {
      ...plan,
      firstMonth: 1,
      activity: { maxHours: 4, freeEntryUntilDay: 5 },
      deadlines: { ...plan.deadlines, closing: '01-10' },
    }
    const times = { startsAt: at('2026-02-09T18:00'), endsAt: at('2026-02-09T22:01'), plan: other }
    expect(code(checkActivityTimes(times))).toBe('lasts-too-long')
    expect(lateEntryRule(at('2026-02-09T18:00'), at('2026-03-06T08:00'), other)).toEqual({
      allowed: true,
      late: true,
      freeUntil: '2026-03-05',
      closesOn: '2027-01-10',
    })
  })
})
