import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { proposeTimes } from '#core/activity/proposeTimes.ts'
import { plan } from '#seed/plan.ts'

const at = (text: string) => Date.parse(`${text}+07:00`)
const { officeHours } = plan
const evening = { from: at('2026-10-13T17:30'), to: at('2026-10-13T19:30') }
const told = ({ from, to }: { from: number; to: number }) =>
  [from, to].map((one) => new Date(one + 7 * 3_600_000).toISOString().slice(0, 16))

describe('when something was done again', () => {
  it.each([
    ['over today', '2026-10-20T20:00', ['2026-10-20T17:30', '2026-10-20T19:30']],
    [
      'not yet over today: yesterday, outside office hours',
      '2026-10-20T12:03',
      ['2026-10-19T17:30', '2026-10-19T19:30'],
    ],
    ['on a Sunday at noon: just now', '2026-10-18T12:03', ['2026-10-18T10:00', '2026-10-18T12:00']],
  ])('%s', (_, now, expected) => {
    expect(told(proposeTimes({ former: evening, now: at(now), officeHours }))).toEqual(expected)
  })

  it('is over by then, and as long as before', () => {
    const hour = 3_600_000
    const start = at('2026-03-02T00:00')
    const span = fc
      .tuple(fc.integer({ min: 0, max: 24 * 200 }), fc.integer({ min: 1, max: 16 }))
      .map(([from, length]) => ({ from: start + from * hour, to: start + (from + length) * hour }))
    fc.assert(
      fc.property(span, fc.integer({ min: 0, max: 5000 }), (former, later) => {
        const now = former.to + later * 60_000
        const proposed = proposeTimes({ former, now, officeHours })
        expect(proposed.to - proposed.from).toBe(former.to - former.from)
        expect(proposed.to).toBeLessThanOrEqual(now)
        expect(now - proposed.to).toBeLessThan(48 * hour)
      }),
    )
  })
})
