import { expect, it } from '@jest/globals'
import { countedYears } from '#core/workflow/countedYears.ts'

it.each([
  ['a paper of a year', { year: 2026 }, [2026, 2026]],
  ['a paper of a quarter', { period: '2026-Q1' }, [2026, 2026]],
  ['what began in October', { startsAt: '2025-09-30T17:00:00.000Z' }, [2026, 2026]],
  [
    'what was recognised in September',
    { recognisedOn: '2025-09-30', realisedOn: '2024-01-01' },
    [2025, 2025],
  ],
  ['what holds over the turn of years', { from: '2025-09-01', to: '2026-12-31' }, [2025, 2027]],
  ['what holds without an end', { from: '2026-01-01', to: null }, [2026, 9999]],
  ['what was not recognised yet', { recognisedOn: null }, null],
])('%s is counted in its years', (_, content, expected) => {
  const years = countedYears(content, 10)
  expect(years && [years.first, years.last]).toEqual(expected)
})
