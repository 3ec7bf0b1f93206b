import type { Instant } from '#core/calendar/day.ts'

/**
 * How a column's values are read and printed: text as people typed it, a whole number, a decimal, a rate from
 * 0 to 1, a difference in percentage points, a `Day`, an `Instant`.
 */
export type ColumnKind = 'text' | 'count' | 'decimal' | 'rate' | 'points' | 'day' | 'instant'

/** One column of a report table; neighbours with the same `group` stand under one upper heading. */
export type Column = {
  key: string
  heading: string
  group?: string
  kind: ColumnKind
  /** Width in characters. */
  width: number
}

/** A value by its column's kind, or null where there is none (printed as a dash, never as a zero). */
export type Cell = string | number | null

export type Row = { kind: 'unit' | 'own' | 'total'; cells: readonly Cell[] }

export type Table = {
  key: string
  /** Short name, e.g. "Biểu 1". */
  label: string
  title: string
  columns: readonly Column[]
  rows: readonly Row[]
  notes: readonly string[]
}

/** A table before it has its place among the annexes. */
export type TableBody = Omit<Table, 'key' | 'label'>

/** A part of running text. */
export type Section = { heading: string; paragraphs: readonly string[] }

/** The compiled annual report: every form (xlsx, page, mail, later docx and pdf) renders this and nothing else. */
export type ReportModel = {
  title: string
  organisation: string
  superior: string | null
  unit: string
  /** The unit as its letterhead names it. */
  issuer: string
  year: number
  period: string
  asOf: Instant
  /** "Số liệu tính đến …": stands on every table. */
  asOfLine: string
  /** Lines that mark the whole file, e.g. a demonstration or a draft. */
  marks: readonly string[]
  tables: readonly Table[]
  sections: readonly Section[]
}
