import { fill } from '#core/text/fill.ts'
import type { ReportFacts, RowFacts } from './facts.ts'
import type { Cell, Column, Row } from './model.ts'
import type { ReportWords } from './words.ts'

/** The two columns every table of units begins with. */
export function unitColumns(words: ReportWords): Column[] {
  return [
    { key: 'number', heading: words.number, kind: 'count', width: 6 },
    { key: 'unit', heading: words.unit, kind: 'text', width: 36 },
  ]
}

/** One row a child unit, one for the unit's own officers, one for everybody once; `cells` fills what follows the name. */
export function unitRows(facts: ReportFacts, words: ReportWords, cells: (row: RowFacts) => Cell[]): Row[] {
  const children = facts.children.map((child, index): Row => {
    return { kind: 'unit', cells: [index + 1, child.name, ...cells(child)] }
  })
  const ownName = fill(words.ownOfficers, { unit: facts.name })
  const own: Row[] = facts.own
    ? [{ kind: 'own', cells: [children.length + 1, ownName, ...cells(facts.own)] }]
    : []
  return [...children, ...own, { kind: 'total', cells: [null, words.total, ...cells(facts.total)] }]
}

/** n of N as a rate from 0 to 1; null where nothing was owed. */
export function rateOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}

/** The note under a table where people stand in several rows (Q15). */
export function countedOnceNote(facts: ReportFacts, words: ReportWords): string[] {
  return facts.countedOnce > 0 ? [fill(words.countedOnce, { count: facts.countedOnce })] : []
}
