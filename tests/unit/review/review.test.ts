import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, toDay } from '#core/calendar/day.ts'
import { quarterNamed, quarterOf } from '#core/calendar/quarter.ts'
import { checkReview } from '#core/review/checkReview.ts'
import { holdsSomething } from '#core/review/holdsSomething.ts'
import { responseStanding } from '#core/review/responseStanding.ts'
import { checkReviewWindow, checkReviewYear, reviewYear } from '#core/review/reviewYear.ts'
import { plan } from '#seed/plan.ts'

const calendar = { weekdays: [1, 2, 3, 4, 5], windows: [] }
const CONTENTS = ['responsibility', 'exemplarity', 'honesty']

describe('the year of an annual review (Q16)', () => {
  it.each([
    ['2026-09-14', 'review-not-open'],
    ['2026-09-15', undefined],
    ['2026-10-10', undefined],
    ['2026-10-11', undefined],
    ['2027-09-30', undefined],
    ['2027-10-01', 'review-closed'],
  ])('on %s the review of 2026 is handed in: %s', (day, code) => {
    expect(checkReviewWindow(2026, plan, toDay(day))?.code).toBe(code)
  })

  it('a draft may be written all the year and the next', () => {
    expect(checkReviewYear(2026, plan, toDay('2025-09-30'))?.code).toBe('year-not-begun')
    expect(checkReviewYear(2026, plan, toDay('2025-10-01'))).toBeNull()
    expect(checkReviewYear(2026, plan, toDay('2027-09-30'))).toBeNull()
    expect(checkReviewYear(2026, plan, toDay('2027-10-01'))?.code).toBe('review-closed')
    for (const wrong of ['2026-Q1', '26', 'năm', '', null, 2026, '1999', '20260'])
      expect(reviewYear(wrong)).toBeNull()
  })
})

describe('own words (R10)', () => {
  const rows = (result: string | null) => CONTENTS.map((content) => ({ content, result }))
  it.each([
    [{ self: 'Đã làm xong' }, []],
    [{ results: rows('Đã làm') }, []],
    [{ self: ' ', results: rows(null) }, ['own-words-missing']],
    [{ results: rows('Đã làm').slice(1) }, ['own-words-missing']],
    [{}, ['own-words-missing']],
    [{ self: 'x', results: [...rows(null), rows(null)[0]] }, ['content-twice']],
  ])('%j: %j', (review, codes) => {
    expect(checkReview(review as never, CONTENTS).map(({ code }) => code)).toEqual(codes)
  })

  it('a form that sends nothing says nothing', () => {
    for (const nothing of [null, undefined, '', ' ', 0, [], {}, { comment: null, merits: 0 }, { merits: [] }])
      expect([nothing, holdsSomething(nothing)]).toEqual([nothing, false])
    for (const something of ['x', true, false, [{}], { merits: [{ met: false }] }, 1])
      expect([something, holdsSomething(something)]).toEqual([something, true])
  })
})

describe('the answer to a conclusion (R18)', () => {
  const on = toDay('2026-01-09')
  it('has five working days, the day itself not counted; silence afterwards is no other opinion', () => {
    const standing = (day: string) => responseStanding({ concludedOn: on }, toDay(day), calendar)
    expect(standing('2026-01-09')).toEqual({ key: 'open', until: '2026-01-16' })
    expect(standing('2026-01-16').key).toBe('open')
    expect(standing('2026-01-17').key).toBe('silent')
    expect(responseStanding({}, on, calendar)).toEqual({ key: 'none', until: null })
    const said = { concludedOn: on, respondedAt: 'x' }
    expect(responseStanding({ ...said, agrees: true }, toDay('2030-01-01'), calendar).key).toBe('agreed')
    expect(responseStanding({ ...said, agrees: false }, on, calendar).key).toBe('dissented')
  })
})

describe('a quarter by its name', () => {
  it('is the quarter in which its days lie', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 12 }),
        (days, firstMonth) => {
          const day = addDays(toDay('2001-02-01'), days)
          const quarter = quarterNamed(quarterOf(day, firstMonth), firstMonth)
          expect(quarter && quarter.from <= day && day <= quarter.to).toBe(true)
        },
      ),
    )
    for (const wrong of ['2026-Q0', '2026-Q5', '2026', 'Q1-2026', '2026-q1', ' 2026-Q1'])
      expect(quarterNamed(wrong)).toBeNull()
  })
})
