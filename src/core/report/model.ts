import type { Day, Instant } from '#core/calendar/day.ts'
import type { Letterhead } from '#core/document/letterhead.ts'
import type { Signature } from '#core/document/signatures.ts'
import type { NarrativeParagraph } from './readNarrative.ts'

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

/** Terms of a list's filter that hold together: field -> operator -> value, as a list's address takes them. */
export type Terms = Readonly<
  Record<string, Readonly<Record<string, string | number | boolean | readonly string[]>>>
>

/**
 * Where the records behind a figure are listed: one record, a collection's list where any of `where` holds and of what lies
 * at or below the unit `under` (at it `alone`; officers: in office there on the day `on`), or the people behind a
 * target or standard.
 */
export type Source =
  | { kind: 'record'; collection: string; id: string }
  | { kind: 'list'; collection: string; where: readonly Terms[]; under: string; alone?: true; on?: Day }
  | { kind: 'people'; target: string; list: 'missing' | 'counted'; unit: string; year: number }

/** `sources` stand beside the cells they explain, null where there is nothing to open. */
export type Row = {
  kind: 'unit' | 'own' | 'total'
  cells: readonly Cell[]
  sources?: readonly (Source | null)[]
}

export type Table = {
  key: string
  /** Short name, e.g. "Biểu 1". */
  label: string
  title: string
  columns: readonly Column[]
  rows: readonly Row[]
  notes: readonly string[]
  /** Stands in place of rows where there are none: “Không có dữ liệu …”. */
  empty?: string
  /** Needs a page in landscape. */
  wide?: boolean
}

/** A table before it has its place among the annexes. */
export type TableBody = Omit<Table, 'key' | 'label'>

/** A part of running text. */
export type Section = { heading: string; paragraphs: readonly string[] }

/** The compiled annual report: every form (xlsx, docx, pdf, page, mail) renders this and nothing else. */
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
  /** How the Union's documents begin: "BÁO CÁO" under the letterhead. */
  kind: string
  letterhead: Letterhead
  narrative: readonly NarrativeParagraph[]
  recipients: { heading: string; lines: readonly string[] }
  signature: Signature
  /** Where the submitted report is verified, and what then must agree. */
  verification: { address: string; lines: readonly string[] } | null
}
