import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, type Day } from '#core/calendar/day.ts'
import { holdsOn, type Validity } from '#core/calendar/validity.ts'
import { gapsOf, type HeldOffice, unitTimeline } from '#core/hierarchy/timeline.ts'

const day = (text: string) => text as Day
const span = (from: string, to: string | null): Validity => ({
  from: day(from),
  to: to === null ? null : day(to),
})

describe('gaps', () => {
  it.each([
    ['nothing held', [], span('2025-01-01', null), [span('2025-01-01', null)]],
    ['held all along', [span('2024-01-01', null)], span('2025-01-01', null), []],
    [
      'one follows the other',
      [span('2025-01-01', '2025-03-31'), span('2025-04-01', null)],
      span('2025-01-01', null),
      [],
    ],
    [
      'a month between',
      [span('2025-01-01', '2025-03-31'), span('2025-05-01', null)],
      span('2025-01-01', null),
      [span('2025-04-01', '2025-04-30')],
    ],
    [
      'since the last left',
      [span('2025-01-01', '2025-03-31')],
      span('2025-01-01', null),
      [span('2025-04-01', null)],
    ],
    [
      'two at once, the longer one counts',
      [span('2025-01-01', '2025-12-31'), span('2025-02-01', '2025-03-01')],
      span('2025-01-01', '2026-01-31'),
      [span('2026-01-01', '2026-01-31')],
    ],
    ['only what lies within', [span('2025-06-01', '2025-06-30')], span('2025-06-10', '2025-06-20'), []],
  ] as const)('%s', (_, held, within, expected) => expect(gapsOf(held, within)).toEqual(expected))

  it('are exactly the days on which nothing holds', () => {
    const start = day('2025-01-01')
    const days = fc.integer({ min: -20, max: 80 })
    const held = fc.array(fc.tuple(days, fc.option(fc.integer({ min: 0, max: 30 }))), { maxLength: 6 })
    fc.assert(
      fc.property(held, fc.boolean(), (given, open) => {
        const posts = given.map(([at, length]) => ({
          from: addDays(start, at),
          to: length === null ? null : addDays(start, at + length),
        }))
        const gaps = gapsOf(posts, { from: start, to: open ? null : addDays(start, 60) })
        for (let at = -5; at <= 70; at += 1) {
          const on = addDays(start, at)
          const within = at >= 0 && (open || at <= 60)
          const free = within && !posts.some((post) => holdsOn(post, on))
          expect([on, gaps.filter((gap) => holdsOn(gap, on)).length]).toEqual([on, free ? 1 : 0])
        }
      }),
    )
  })
})

describe('the offices of a unit over time', () => {
  const held = (office: string, from: string, to: string | null): HeldOffice => ({
    ...{ office, officeName: office.toUpperCase() },
    ...span(from, to),
  })

  it('stand in the plan’s order, the latest first, with the vacant times of those that must be filled', () => {
    const rows = unitTimeline(
      [
        held('clerk', '2025-01-01', '2025-02-01'),
        held('secretary', '2024-01-01', '2025-01-31'),
        held('secretary', '2025-04-01', null),
      ],
      {
        required: [{ office: 'secretary', officeName: 'SECRETARY' }],
        order: ['secretary', 'clerk'],
        within: span('2024-01-01', null),
      },
    )
    expect(
      rows.map((row) =>
        row.kind === 'held' ? [row.held.office, row.held.from] : ['vacant', row.gap.from, row.gap.to],
      ),
    ).toEqual([
      ['secretary', '2025-04-01'],
      ['vacant', '2025-02-01', '2025-03-31'],
      ['secretary', '2024-01-01'],
      ['clerk', '2025-01-01'],
    ])
  })

  it('name an office that nobody ever held', () => {
    const rows = unitTimeline([], {
      required: [{ office: 'secretary', officeName: 'Bí thư' }],
      order: [],
      within: span('2025-01-01', null),
    })
    expect(rows).toEqual([
      { kind: 'vacant', office: 'secretary', officeName: 'Bí thư', gap: span('2025-01-01', null) },
    ])
  })
})
