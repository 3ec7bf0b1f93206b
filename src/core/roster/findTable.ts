import type { Column } from '../sheet/column.ts'
import type { Problem } from '../sheet/problem.ts'
import { type Cell, columnLetter, type Sheet, type SheetRow, showCell } from '../sheet/sheet.ts'
import { foldHeading, foldText } from './foldText.ts'
import { type Field, type Kind, mainHeading, personHeadings, unitHeadings } from './headings.ts'

export type Table = {
  kind: Kind
  sheet: string
  headerRow: number
  columns: Partial<Record<Field, Column>>
  /** Columns with a heading nobody reads. */
  ignored: Column[]
  /** The rows below the headings. */
  body: readonly SheetRow[]
  problems: Problem[]
}

/** Titles, numbers of documents and the like stand above the headings in at most so many rows. */
const LOOK_DOWN = 40

const synonyms: Record<Kind, ReadonlyMap<string, Field>> = {
  units: invert(unitHeadings),
  people: invert(personHeadings),
}

/** Finds the list in a sheet by its headings, whatever stands above them; null when there is none. */
export function findTable(sheet: Sheet): Table | null {
  for (const [at, row] of sheet.rows.slice(0, LOOK_DOWN).entries()) {
    const kind = kindOf(row.cells)
    if (kind === null) continue
    const below = sheet.rows[at + 1]
    const sub =
      below !== undefined && isSubHeading({ kind, top: row.cells, sub: below.cells }) ? below.cells : []
    const body = sheet.rows.slice(at + (sub.length > 0 ? 2 : 1))
    return buildTable({ kind, sheet: sheet.name, headerRow: row.number, top: row.cells, sub, body })
  }
  return null
}

function kindOf(cells: readonly Cell[]): Kind | null {
  const people = fieldsOf('people', cells)
  const named = people.has('fullName') || (people.has('lastName') && people.has('givenName'))
  if (named && people.size >= 2) return 'people'
  if (people.has('code') && people.has('office') && people.has('unit')) return 'people'
  const units = fieldsOf('units', cells)
  const placed = units.has('code') || units.has('level') || units.has('parent')
  return units.has('name') && placed ? 'units' : null
}

function fieldsOf(kind: Kind, cells: readonly Cell[]): Set<Field> {
  const found = cells.map((cell) => synonyms[kind].get(foldHeading(showCell(cell))))
  return new Set(found.filter((field) => field !== undefined))
}

type Headings = { kind: Kind; top: readonly Cell[]; sub: readonly Cell[] }

/** A second heading row: under "Thời gian giữ chức vụ" stand "Từ ngày" and "Đến ngày". */
function isSubHeading({ kind, top, sub }: Headings): boolean {
  const filled = sub.flatMap((cell, index) => (cell === null ? [] : [index]))
  return filled.every((index) => {
    const repeats = foldText(showCell(sub[index])) === foldText(showCell(top[index]))
    return repeats || fieldAt({ kind, top, sub }, index) !== undefined
  })
}

function fieldAt({ kind, top, sub }: Headings, index: number): Field | undefined {
  const lower = foldHeading(showCell(sub[index]))
  if (lower === '') return synonyms[kind].get(foldHeading(showCell(top[index])))
  return synonyms[kind].get(lower) ?? synonyms[kind].get(`${groupOver(top, index)} ${lower}`)
}

/** The heading over a sub-heading: its own column's, or the nearest to the left (one cell over several columns). */
function groupOver(top: readonly Cell[], index: number): string {
  const nearest = top.slice(0, index + 1).findLast((cell) => cell !== null && cell !== undefined)
  return foldHeading(showCell(nearest))
}

type Build = Headings & { sheet: string; headerRow: number; body: readonly SheetRow[] }

function buildTable(build: Build): Table {
  const { kind, sheet, headerRow, top, sub, body } = build
  const table: Table = { kind, sheet, headerRow, columns: {}, ignored: [], body, problems: [] }
  const width = Math.max(top.length, sub.length)
  for (let index = 0; index < width; index++) {
    const heading = (showCell(sub[index]) || showCell(top[index])).replace(/\s+/g, ' ').trim()
    if (heading === '') continue
    placeColumn({
      table,
      field: fieldAt(build, index),
      column: { index, letter: columnLetter(index), heading },
    })
  }
  splitName(table)
  demand(table)
  return table
}

function placeColumn({
  table,
  field,
  column,
}: {
  table: Table
  field: Field | undefined
  column: Column
}): void {
  const taken = field === undefined ? undefined : table.columns[field]
  if (field === undefined) {
    if (!/^(stt|tt|so tt|so thu tu|ghi chu)$/.test(foldText(column.heading))) table.ignored.push(column)
  } else if (taken === undefined) table.columns[field] = column
  else if (field === 'fullName' && column.index === taken.index + 1) {
    // One heading "Họ và tên" merged over two columns: family name and given name.
    table.columns.lastName = taken
    table.columns.givenName = column
    delete table.columns.fullName
  } else report(table, { column, code: 'duplicate-heading', data: { other: taken.letter } })
}

/** "Họ và tên" over two columns without a merge: the column beside it has no heading but holds the given names. */
function splitName(table: Table): void {
  const { fullName } = table.columns
  if (table.kind !== 'people' || fullName === undefined || table.columns.givenName) return
  const next = fullName.index + 1
  const claimed = [...Object.values(table.columns), ...table.ignored].some((column) => column.index === next)
  if (claimed || !table.body.some(({ cells }) => typeof cells[next] === 'string')) return
  table.columns.lastName = fullName
  table.columns.givenName = { index: next, letter: columnLetter(next), heading: fullName.heading }
  delete table.columns.fullName
}

/** A list that names offices must say where they are held. */
function demand(table: Table): void {
  const { office, unit } = table.columns
  if (table.kind !== 'people' || !office || unit) return
  const heading = mainHeading.unit
  report(table, { column: { index: -1, letter: '', heading }, code: 'missing-column', data: { heading } })
}

function report(
  table: Table,
  { column, code, data }: { column: Column; code: Problem['code']; data: Record<string, string> },
): void {
  const { sheet, headerRow: row } = table
  const [letter, heading] = [column.letter || null, column.heading]
  table.problems.push({ sheet, row, column: letter, heading, value: null, code, data })
}

function invert(headings: Record<string, readonly string[]>): ReadonlyMap<string, Field> {
  const pairs = Object.entries(headings).flatMap(([field, words]) =>
    words.map((word) => [word, field as Field] as const),
  )
  return new Map(pairs)
}
