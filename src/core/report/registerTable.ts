import { fill } from '#core/text/fill.ts'
import type { ReportFacts } from './facts.ts'
import type { Cell, Column, ColumnKind, Row, Source, TableBody, Terms } from './model.ts'
import { type ByLine, TOTAL } from './registerFacts.ts'
import { unitColumns } from './unitRows.ts'
import type { ReportWords } from './words.ts'

/** One column of counts: what it prints of a line's facts, and the list behind the number. */
export type Measure<Facts> = {
  key: string
  heading: string
  group?: string
  kind?: ColumnKind
  width?: number
  value: (facts: Facts) => Cell
  behind?: Behind
}
/** The list behind a number, to be narrowed to a line; `people`: those who have, or have not, met a target. */
export type Behind =
  | { collection: string; where: Terms | readonly Terms[]; onAsOf?: boolean }
  | { target: string; list: 'missing' | 'counted' }

/** The columns of one kind of record, with what stands in them line by line. */
export type Family = {
  columns: readonly Column[]
  has: (line: string) => boolean
  cells: (line: string) => Cell[]
  behind: readonly (Behind | undefined)[]
}

const WIDTH = 11

export function family<Facts>(lines: ByLine<Facts>, measures: readonly Measure<Facts>[]): Family {
  return {
    columns: measures.map(({ key, heading, group, kind = 'count', width = WIDTH }) => {
      return { key, heading, kind, width, ...(group === undefined ? {} : { group }) }
    }),
    has: (line) => lines[line] !== undefined,
    cells: (line) => {
      const facts = lines[line]
      return measures.map(({ value }) => (facts === undefined ? null : value(facts)))
    },
    behind: measures.map(({ behind }) => behind),
  }
}

/**
 * A table of child units, what is the unit's own, and the total, over families of records. A line without a record of
 * a kind shows dashes, a table without any says so in place of rows: neither is a zero.
 */
export function registerTable(
  facts: ReportFacts,
  words: ReportWords,
  about: {
    title: string
    own: 'ownOfficers' | 'ownUnit'
    families: readonly Family[]
    notes: readonly string[]
  },
): TableBody {
  const { families, title, notes } = about
  const columns = [...unitColumns(words), ...families.flatMap((each) => each.columns)]
  const wide = { wide: columns.length > 7 }
  if (!families.some((each) => each.has(TOTAL)))
    return { title, columns, rows: [], notes: [], empty: words.noData, ...wide }
  const rows = linesOf(facts, words, about).map(({ kind, line, head }): Row => {
    const cells = families.flatMap((each) => each.cells(line))
    const behind = families.flatMap((each) => each.behind)
    const sources = cells.map((cell, index) => sourceOf(facts, { cell, behind: behind[index], line, kind }))
    return { kind, cells: [...head, ...cells], sources: [null, null, ...sources] }
  })
  const dashes = rows.some((row) => row.cells.slice(2).includes(null))
  return { title, columns, rows, notes: [...notes, ...(dashes ? [words.noteNoData] : [])], ...wide }
}

type Line = { kind: Row['kind']; line: string; head: Cell[] }

function linesOf(
  facts: ReportFacts,
  words: ReportWords,
  { own, families }: { own: 'ownOfficers' | 'ownUnit'; families: readonly Family[] },
): Line[] {
  const children = facts.children.map(({ unit, name }, index): Line => {
    return { kind: 'unit', line: unit, head: [index + 1, name] }
  })
  const ownName = fill(words[own], { unit: facts.name })
  const ownLine: Line = { kind: 'own', line: facts.unit, head: [children.length + 1, ownName] }
  const hasOwn = families.some((each) => each.has(facts.unit))
  return [
    ...children,
    ...(hasOwn ? [ownLine] : []),
    { kind: 'total', line: TOTAL, head: [null, words.total] },
  ]
}

function alternatives(where: Terms | readonly Terms[]): readonly Terms[] {
  return Array.isArray(where) ? where : [where as Terms]
}

/** Where the records behind a cell are listed; nothing to open behind a dash or a zero. */
function sourceOf(
  facts: ReportFacts,
  about: { cell: Cell; behind: Behind | undefined; line: string; kind: Row['kind'] },
): Source | null {
  const { cell, behind, line, kind } = about
  if (behind === undefined || cell === null || cell === 0) return null
  // Compiled from reports: a line's numbers are those of its report, their sum is no list.
  if (facts.rolledUp && kind !== 'own') {
    const id = facts.children.find(({ unit }) => unit === line)?.report
    return id ? { kind: 'record', collection: 'reports', id } : null
  }
  const unit = line === TOTAL ? facts.unit : line
  if ('target' in behind) return kind === 'own' ? null : { kind: 'people', ...behind, unit, year: facts.year }
  const { collection, where, onAsOf } = behind
  return {
    kind: 'list',
    collection,
    where: alternatives(where),
    under: unit,
    ...(kind === 'own' ? { alone: true as const } : {}),
    ...(onAsOf ? { on: facts.asOf } : {}),
  }
}
