import { fill } from '#core/text/fill.ts'
import type { ReportFacts, RowFacts } from './facts.ts'
import type { Cell, Column, Row, Source } from './model.ts'
import type { ReportWords } from './words.ts'

/** The two columns every table of units begins with. */
export function unitColumns(words: ReportWords): Column[] {
  return [
    { key: 'number', heading: words.number, kind: 'count', width: 6 },
    { key: 'unit', heading: words.unit, kind: 'text', width: 36 },
  ]
}

type Filling = {
  /** What follows the name. */
  cells: (row: RowFacts) => Cell[]
  /** Where the records behind those cells are listed; none for the unit's own officers, whom no list tells apart. */
  sources?: (unit: string) => (Source | null)[]
}

/** One row a child unit, one for the unit's own officers, one for everybody once. */
export function unitRows(facts: ReportFacts, words: ReportWords, { cells, sources }: Filling): Row[] {
  const row = (kind: Row['kind'], head: Cell[], of: RowFacts): Row => {
    const filled = cells(of)
    const begin = head.map(() => null)
    // Taken from a report: its numbers are that report's, which no list of today shows.
    if (of.report) {
      const behind: Source = { kind: 'record', collection: 'reports', id: of.report }
      return {
        kind,
        cells: [...head, ...filled],
        sources: [...begin, ...filled.map((each) => (each ? behind : null))],
      }
    }
    if (of.report === null || (kind === 'total' && facts.rolledUp))
      return { kind, cells: [...head, ...(of.report === null ? filled.map(() => null) : filled)] }
    if (sources === undefined || kind === 'own') return { kind, cells: [...head, ...filled] }
    const behind = sources(of.unit).map((source, at) => (filled[at] ? source : null))
    return { kind, cells: [...head, ...filled], sources: [...begin, ...behind] }
  }
  const ownName = fill(words.ownOfficers, { unit: facts.name })
  return [
    ...facts.children.map((child, index) => row('unit', [index + 1, child.name], child)),
    ...(facts.own ? [row('own', [facts.children.length + 1, ownName], facts.own)] : []),
    row('total', [null, words.total], facts.total),
  ]
}

/** n of N as a rate from 0 to 1; null where nothing was owed. */
export function rateOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}

/** The note under a table where people stand in several rows (Q15). */
export function countedOnceNote(facts: ReportFacts, words: ReportWords): string[] {
  if (facts.rolledUp) return [fill(words.rolledUpTotal, { count: facts.countedOnce })]
  return facts.countedOnce > 0 ? [fill(words.countedOnce, { count: facts.countedOnce })] : []
}
