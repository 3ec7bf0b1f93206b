import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { columnShares } from '#core/report/columnShares.ts'
import type { Column } from '#core/report/model.ts'

const column = (kind: Column['kind'], width: number): Column => ({ key: kind, heading: 'Ngày', kind, width })

describe('columnShares', () => {
  it('shares out the whole page and gives every column something', () => {
    const some = fc.array(
      fc.record({
        kind: fc.constantFrom('text' as const, 'count' as const),
        width: fc.integer({ min: 1, max: 90 }),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(some, (columns) => {
        const shares = columnShares(
          columns.map(({ kind, width }) => column(kind, width)),
          [],
          { width: 247, size: 10 },
        )
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        expect(Math.min(...shares)).toBeGreaterThan(0)
      }),
    )
  })

  it('leaves a day whole, however little its column asks for', () => {
    const rows = [{ kind: 'unit' as const, cells: ['Một tên rất dài', '2026-10-29'] }]
    const [, day = 0] = columnShares([column('text', 300), column('day', 2)], rows, { width: 160, size: 12 })
    expect((day * 160) / (12 * 0.52 * (25.4 / 72))).toBeGreaterThan(10)
  })
})
