import { describe, expect, it } from '@jest/globals'
import { sourceAddress } from '#admin/sourceAddress.ts'
import { checkWhere, queryPaths } from '#core/query/checkQuery.ts'
import { compileReport } from '#core/report/compileReport.ts'
import type { Source } from '#core/report/model.ts'
import { vi } from '#i18n/report.ts'
import { sampleFacts } from './sampleFacts.ts'
import { sampleRegisters } from './sampleRegisters.ts'

const grades = { excellent: 2, good: 10, completed: 4, notCompleted: 1, notRated: 1 }
const facts = sampleFacts({ registers: sampleRegisters({ grades: { c1: grades, total: grades } }) })
const head = {
  revision: 1,
  reason: null,
  narrative: null,
  submittedAt: null,
  firstSubmittedAt: null,
  verification: null,
}
const sources = compileReport(facts, head, vi.words).tables.flatMap(({ rows }) =>
  rows.flatMap((row) => (row.sources ?? []).filter((source): source is Source => source !== null)),
)

describe('sourceAddress', () => {
  it('leads to the record, to the people, or to the list narrowed to a unit', () => {
    expect(sourceAddress({ kind: 'record', collection: 'models', id: 'm1' })).toBe(
      '/admin/collections/models/m1',
    )
    expect(sourceAddress({ kind: 'people', target: 'T2a', list: 'missing', unit: 'u', year: 2026 })).toBe(
      '/admin/tong-quan?unit=u&year=2026&target=T2a&list=missing',
    )
    const address = sourceAddress({
      kind: 'list',
      collection: 'pledges',
      where: [
        { year: { equals: 2026 }, state: { in: ['approved', 'pending'] } },
        { year: { exists: false } },
      ],
      under: 'u',
      alone: true,
    })
    expect(Object.fromEntries(new URLSearchParams(address.split('?')[1]))).toEqual({
      'where[or][0][and][0][year][equals]': '2026',
      'where[or][0][and][1][state][in][0]': 'approved',
      'where[or][0][and][1][state][in][1]': 'pending',
      'where[or][1][and][0][year][exists]': 'false',
      under: 'u',
      alone: '1',
    })
  })

  it('asks every list only what its collection answers', async () => {
    const { collections } = await import('#collections/index.ts')
    const lists = sources.filter((source) => source.kind === 'list')
    expect(new Set(lists.map(({ collection }) => collection)).size).toBeGreaterThan(9)
    for (const { collection, where } of lists) {
      const declared = collections.find(({ slug }) => slug === collection)
      const paths = queryPaths((declared?.fields ?? []) as never)
      expect({ collection, where, refusal: checkWhere(paths, { or: where }) }).toEqual({
        collection,
        where,
        refusal: null,
      })
    }
  })
})
