import type { StandardFigure } from '#core/standards/figures.ts'
import type { ReportFacts, RowFacts } from './facts.ts'
import type { Cell, Column, Source, TableBody } from './model.ts'
import { countedOnceNote, rateOf, unitColumns, unitRows } from './unitRows.ts'
import type { ReportWords } from './words.ts'

const yearly = ['yearlyInitiative', 'yearlyArtOrSport', 'summonedMeetings'] as const

/** Table 1c: what officers owe by the year, met of owed (R31, R33, R39, R41); null in reports that knew none of it. */
export function yearlyTable(facts: ReportFacts, words: ReportWords): TableBody | null {
  const keys = yearly.filter((key) => facts.standards.some((standard) => standard.key === key))
  if (keys.length === 0) return null
  return {
    title: words.yearlyTitle,
    columns: [...unitColumns(words), ...keys.flatMap((key) => columnsOf(key, words))],
    rows: unitRows(facts, words, {
      cells: (row) => keys.flatMap((key) => cellsOf(key, row)),
      sources: (unit) => keys.flatMap((key) => sourcesOf(key, unit, facts.year)),
    }),
    notes: [words.noteYearly, words.noteNoData, ...countedOnceNote(facts, words)],
    wide: true,
  }
}

function columnsOf(key: (typeof yearly)[number], words: ReportWords): Column[] {
  const group = words[key]
  return [
    { key: `${key}.owed`, heading: words.yearlyOwed, group, kind: 'count', width: 14 },
    { key: `${key}.met`, heading: words.yearlyMet, group, kind: 'count', width: 14 },
    { key: `${key}.rate`, heading: words.rate, group, kind: 'rate', width: 12 },
  ]
}

function cellsOf(key: string, row: RowFacts): Cell[] {
  const standard: StandardFigure | undefined = row.standards.find((each) => each.key === key)
  if (standard === undefined || standard.owed === 0) return [null, null, null]
  return [standard.owed, standard.met, rateOf(standard.met, standard.owed)]
}

function sourcesOf(target: string, unit: string, year: number): (Source | null)[] {
  const people = (list: 'missing' | 'counted'): Source => ({ kind: 'people', target, list, unit, year })
  return [null, people('counted'), people('missing')]
}
