import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { toDay } from '#core/calendar/day.ts'
import { type DayOfLog, problemOfHeads, sealDays } from '#core/log/head.ts'
import { problemOfRow } from '#core/log/problemOfRow.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const row = (seq: number, previousHash: string | null, hash: string) => ({
  record: 'a',
  seq,
  previousHash,
  hash,
})

describe('a row of the log', () => {
  const first = row(1, null, 'h1')
  it.each([
    ['fits as the first', first, null, 'h1', null],
    ['fits after another', row(2, 'h1', 'h2'), first, 'h2', null],
    ['was changed', row(2, 'h1', 'h2'), first, 'h9', 'changed'],
    ['hangs on another row', row(2, 'h0', 'h2'), first, 'h2', 'unchained'],
    ['has lost the row before it', row(3, 'h2', 'h3'), first, 'h3', 'gap'],
    ['has lost the first row', row(2, 'h1', 'h2'), null, 'h2', 'gap'],
    ['stands twice', row(1, 'h1', 'h2'), first, 'h2', 'gap'],
  ] as const)('%s', (_name, given, before, expected, problem) => {
    expect(problemOfRow(given, before, expected)).toBe(problem)
  })
})

const days = fc
  .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 10 })
  .map((numbers): DayOfLog[] =>
    numbers
      .sort((a, b) => a - b)
      .map((n) => ({
        day: toDay(`2026-02-${String(n).padStart(2, '0')}`),
        rows: n,
        digest: sha256(`d${n}`),
      })),
  )

describe('the sealed days', () => {
  it('fit the log they were made from, sealed at once or day by day', () => {
    fc.assert(
      fc.property(days, (log) => {
        const atOnce = sealDays(log, null, sha256)
        const oneByOne: typeof atOnce = []
        for (const day of log) oneByOne.push(...sealDays([day], oneByOne.at(-1)?.head ?? null, sha256))
        expect(oneByOne).toEqual(atOnce)
        expect(problemOfHeads(atOnce, log, sha256)).toBeNull()
      }),
    )
  })

  it('name the first day that was changed, emptied, dated back or taken out with its seal', () => {
    fc.assert(
      fc.property(days, fc.nat(), (log, pick) => {
        const heads = sealDays(log, null, sha256)
        const at = pick % log.length
        const day = log[at]?.day
        const with_ = (change: (one: DayOfLog) => DayOfLog) =>
          log.map((one, index) => (index === at ? change(one) : one))
        const fewer = with_((one) => ({ ...one, rows: one.rows - 1 }))
        const other = with_((one) => ({ ...one, digest: sha256('other') }))
        expect(problemOfHeads(heads, fewer, sha256)).toEqual({ day, problem: 'rowsDiffer' })
        expect(problemOfHeads(heads, other, sha256)).toEqual({ day, problem: 'rowsDiffer' })
        const without = log.filter((_, index) => index !== at)
        expect(problemOfHeads(heads, without, sha256)).toEqual({ day, problem: 'dayMissing' })
        const later = heads.filter((_, index) => index !== at)
        if (at < log.length - 1) {
          expect(problemOfHeads(later, without, sha256)?.problem).toBe('headChanged')
        }
        const early = { day: toDay('2026-01-31'), rows: 1, digest: sha256('early') }
        expect(problemOfHeads(heads, [early, ...log], sha256)).toEqual({
          day: early.day,
          problem: 'notSealed',
        })
      }),
    )
  })
})
