import { bodyRows } from '../sheet/bodyRows.ts'
import type { Column } from '../sheet/column.ts'
import type { Problem } from '../sheet/problem.ts'
import { type Sheet, type SheetRow, showCell } from '../sheet/sheet.ts'
import { findTable, type Table } from './findTable.ts'
import { foldText } from './foldText.ts'
import { type Reader, readersOf, type Vocabulary } from './readers.ts'
import { type PersonRow, problemAt, type Row, type UnitRow } from './row.ts'

export type ParsedRoster = {
  /** How many lists were found, empty ones included. */
  tables: number
  units: UnitRow[]
  people: PersonRow[]
  problems: Problem[]
  /** Sheets without a list, and columns nobody reads: told to the sender, not held against him. */
  ignored: { sheets: string[]; columns: { sheet: string; column: string; heading: string }[] }
}

/** Sheets of the template that are there to be read by people. */
const NOT_LISTS = /^(vi du|huong dan|danh muc)\b/
/** A sheet of such a name promises a list; without headings that is a mistake, not a note. */
const LISTS = /^(don vi|can bo|chuc vu|bo nhiem|danh sach)\b/

/** Characters of a cell that a problem repeats. */
const MAX_SHOWN = 120

/** Reads the lists of a workbook: typed rows, and every cell that cannot be read with its place. */
export function parseRoster(sheets: readonly Sheet[], vocabulary: Vocabulary): ParsedRoster {
  const parsed: ParsedRoster = {
    tables: 0,
    units: [],
    people: [],
    problems: [],
    ignored: { sheets: [], columns: [] },
  }
  for (const sheet of sheets) {
    if (NOT_LISTS.test(foldText(sheet.name)) || sheet.rows.length === 0) continue
    const table = findTable(sheet)
    if (table !== null) parseTable({ parsed, table, vocabulary })
    else if (LISTS.test(foldText(sheet.name))) parsed.problems.push(notRecognised(sheet))
    else parsed.ignored.sheets.push(sheet.name)
  }
  return parsed
}

type Parsing = { parsed: ParsedRoster; table: Table; vocabulary: Vocabulary }

function parseTable({ parsed, table, vocabulary }: Parsing): void {
  const readers = readersOf(table.kind, vocabulary)
  parsed.tables += 1
  parsed.problems.push(...table.problems)
  for (const { letter, heading } of table.ignored) {
    parsed.ignored.columns.push({ sheet: table.sheet, column: letter, heading })
  }
  for (const sheetRow of bodyRows(table)) {
    const { row, problems } = readRow({ table, sheetRow, readers })
    parsed.problems.push(...problems)
    if (table.kind === 'units') parsed.units.push(row as UnitRow)
    else parsed.people.push(joinName(row as PersonRow))
  }
}

type Reading = { table: Table; sheetRow: SheetRow; readers: Readonly<Record<string, Reader>> }

function readRow({ table, sheetRow, readers }: Reading): {
  row: Row<Record<string, unknown>>
  problems: Problem[]
} {
  const values: Record<string, unknown> = {}
  const row = { sheet: table.sheet, row: sheetRow.number, columns: table.columns, sources: {}, values }
  const problems: Problem[] = []
  for (const [field, column] of Object.entries(table.columns) as [keyof Table['columns'], Column][]) {
    const cell = sheetRow.cells[column.index] ?? null
    const shown = showCell(cell).normalize('NFC').trim()
    if (shown === '' || /^[-–—.]$/.test(shown)) continue
    Object.assign(row.sources, {
      [field]: { column: column.letter, heading: column.heading, value: clip(shown) },
    })
    const read = readers[field]?.(cell)
    if (read === undefined) continue
    if (read.ok) Object.assign(values, read.value)
    else problems.push(problemAt(row, { field, code: read.code, ...(read.data ? { data: read.data } : {}) }))
  }
  return { row, problems }
}

/** Family and given name from two columns; a list may also repeat the given name beside the full one. */
function joinName(row: PersonRow): PersonRow {
  const { lastName, givenName, ...values } = row.values as PersonRow['values'] & Record<string, string>
  const first = values.fullName ?? lastName
  const repeated =
    first !== undefined && givenName !== undefined && foldText(` ${first}`).endsWith(foldText(givenName))
  const parts = values.fullName !== undefined && repeated ? [first] : [first, givenName]
  const fullName = parts.filter((part) => part !== undefined).join(' ')
  const source = row.sources.fullName ?? row.sources.lastName ?? row.sources.givenName
  const column = row.columns.fullName ?? row.columns.lastName ?? row.columns.givenName
  return {
    ...row,
    columns: column ? { ...row.columns, fullName: column } : row.columns,
    sources: source ? { ...row.sources, fullName: { ...source, value: clip(fullName) } } : row.sources,
    values: fullName === '' ? values : { ...values, fullName },
  }
}

function notRecognised(sheet: Sheet): Problem {
  const row = sheet.rows[0]?.number ?? 1
  return { sheet: sheet.name, row, column: null, heading: null, value: null, code: 'not-recognised' }
}

function clip(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
  return clean.length > MAX_SHOWN ? `${clean.slice(0, MAX_SHOWN)}…`.replace(/\p{Cs}/gu, '') : clean
}
