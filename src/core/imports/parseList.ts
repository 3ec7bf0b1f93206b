import { foldHeading, foldText } from '../roster/foldText.ts'
import { bodyRows } from '../sheet/bodyRows.ts'
import type { Column } from '../sheet/column.ts'
import type { Problem, ProblemCode, ProblemData, Read } from '../sheet/problem.ts'
import { readDay, readFlag, readLongText, readText, readTime, readWord } from '../sheet/readValues.ts'
import { type Cell, columnLetter, type Sheet, type SheetRow, showCell } from '../sheet/sheet.ts'
import type { FieldSpec, ListSpec } from './spec.ts'

/** One row of a list: what was read, and where. A blank cell is no value. */
export type ListRow = {
  sheet: string
  row: number
  columns: Partial<Record<string, Column>>
  values: Partial<Record<string, string | boolean>>
  shown: Partial<Record<string, string>>
}
export type ParsedList = {
  tables: number
  rows: ListRow[]
  problems: Problem[]
  ignored: { sheets: string[]; columns: { sheet: string; column: string; heading: string }[] }
}
/** Folded words of each choice and the keys they stand for. */
export type ChoiceWords = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Titles and numbers of documents stand above the headings in at most so many rows. */
const LOOK_DOWN = 40
/** Sheets of our own files that are there to be read by people. */
const NOT_LISTS = /^(vi du|huong dan|danh muc|can sua|to correct)\b/
const MAX_SHOWN = 120

/** Reads the lists of a workbook by their spec: typed rows, and every cell that cannot be read with its place. */
export function parseList(sheets: readonly Sheet[], spec: ListSpec, words: ChoiceWords): ParsedList {
  const parsed: ParsedList = { tables: 0, rows: [], problems: [], ignored: { sheets: [], columns: [] } }
  for (const sheet of sheets) {
    if (NOT_LISTS.test(foldText(sheet.name)) || sheet.rows.length === 0) continue
    if (!readTable({ parsed, sheet, spec, words })) parsed.ignored.sheets.push(sheet.name)
  }
  return parsed
}

/** A problem at one field of a row; without a column by the row alone. */
export function problemIn(
  row: ListRow,
  { field, code, data }: { field: string | null; code: ProblemCode; data?: ProblemData },
): Problem {
  return { ...placeIn(row, field), code, ...(data ? { data } : {}) }
}

/** Where a field of a row stands in the file, and what stands there. */
export function placeIn(row: ListRow, asked: string | null): Omit<Problem, 'code' | 'data'> {
  // A person is written by his code or by his name.
  const field = asked === 'code' && !row.columns.code ? 'name' : asked
  const column = field === null ? undefined : row.columns[field]
  return {
    sheet: row.sheet,
    row: row.row,
    column: column?.letter ?? null,
    heading: column?.heading ?? null,
    value: (field === null ? undefined : row.shown[field]) ?? null,
  }
}

type Reading = { parsed: ParsedList; sheet: Sheet; spec: ListSpec; words: ChoiceWords }

function readTable({ parsed, sheet, spec, words }: Reading): boolean {
  const at = sheet.rows.slice(0, LOOK_DOWN).findIndex(({ cells }) => isHeading(cells, spec))
  const head = sheet.rows[at]
  if (head === undefined) return false
  const { columns, ignored } = columnsOf(head.cells, spec)
  parsed.tables += 1
  for (const { letter, heading } of ignored)
    parsed.ignored.columns.push({ sheet: sheet.name, column: letter, heading })
  for (const [field, { heading, required }] of Object.entries(spec.fields)) {
    if (!required || columns[field]) continue
    const place = { sheet: sheet.name, row: head.number, column: null, heading: heading.vi, value: null }
    parsed.problems.push({ ...place, code: 'missing-column', data: { heading: heading.vi } })
  }
  for (const body of bodyRows({ columns, body: sheet.rows.slice(at + 1) }))
    parsed.rows.push(readRow({ parsed, sheet: sheet.name, body, columns, spec, words }))
  return true
}

function isHeading(cells: readonly Cell[], spec: ListSpec): boolean {
  const { columns } = columnsOf(cells, spec)
  return spec.marks.every((mark) => columns[mark]) && Object.keys(columns).length >= 2
}

function columnsOf(cells: readonly Cell[], spec: ListSpec) {
  const columns: Partial<Record<string, Column>> = {}
  const ignored: Column[] = []
  for (const [index, cell] of cells.entries()) {
    const heading = showCell(cell).replace(/\s+/g, ' ').trim()
    if (heading === '') continue
    const column = { index, letter: columnLetter(index), heading }
    const folded = [foldHeading(heading), foldText(heading)]
    const field = Object.entries(spec.fields).find(
      ([key, { names, heading: own }]) =>
        columns[key] === undefined &&
        folded.some(
          (text) => names.includes(text) || foldHeading(own.vi) === text || foldText(own.en) === text,
        ),
    )
    if (field) columns[field[0]] = column
    else if (!/^(stt|tt|so tt|so thu tu)$/.test(foldText(heading))) ignored.push(column)
  }
  return { columns, ignored }
}

type Row = {
  parsed: ParsedList
  sheet: string
  body: SheetRow
  columns: ListRow['columns']
  spec: ListSpec
  words: ChoiceWords
}

function readRow({ parsed, sheet, body, columns, spec, words }: Row): ListRow {
  const row: ListRow = { sheet, row: body.number, columns, values: {}, shown: {} }
  for (const [field, declared] of Object.entries(spec.fields)) {
    const column = columns[field]
    if (column === undefined) continue
    const cell = body.cells[column.index] ?? null
    const shown = showCell(cell).normalize('NFC').trim()
    if (shown === '' || /^[-–—]$/.test(shown)) {
      if (declared.required) parsed.problems.push(problemIn(row, { field, code: 'required' }))
      continue
    }
    row.shown[field] = clip(shown)
    const read = readCell(cell, declared, words)
    if (read.ok) row.values[field] = read.value
    else
      parsed.problems.push(
        problemIn(row, { field, code: read.code, ...(read.data ? { data: read.data } : {}) }),
      )
  }
  return row
}

function readCell(cell: Cell, { read }: FieldSpec, words: ChoiceWords): Read<string | boolean> {
  if (read.as === 'choice') return readWord(cell, { ...words[read.of], ...read.also })
  const readers = {
    text: readText,
    long: readLongText,
    day: readDay,
    time: readTime,
    flag: readFlag,
  }
  return readers[read.as](cell)
}

function clip(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
  return clean.length > MAX_SHOWN ? `${clean.slice(0, MAX_SHOWN)}…`.replace(/\p{Cs}/gu, '') : clean
}
