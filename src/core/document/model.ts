/** A piece of text in one cut. */
export type Run = { text: string; bold?: boolean; italic?: boolean; underline?: boolean }

export type Align = 'left' | 'center' | 'right' | 'justify'

/** A paragraph; sizes and spaces in points. `first`: its first line begins 10 mm in; `keep`: stays with what follows. */
export type Paragraph = {
  kind: 'paragraph'
  runs: readonly Run[]
  align: Align
  size: number
  first?: boolean
  keep?: boolean
  before?: number
  after?: number
}

/** A thin line in the middle of its column; `share`: its part of the column's width, 0 to 1. */
export type Rule = { kind: 'rule'; share: number }

/** A QR code of a text, `side` millimetres wide. */
export type Code = { kind: 'code'; text: string; side: number }

export type TableCell = {
  text: string
  align: Align
  bold?: boolean
  italic?: boolean
  /** Columns and rows it stands over. */
  columns?: number
  rows?: number
}

/**
 * A table with lines; `widths` are shares of the page's width, `head` rows are repeated on every page. A cell that
 * stands over several rows is left out of the rows below it.
 */
export type TableBlock = {
  kind: 'table'
  widths: readonly number[]
  size: number
  head: readonly (readonly TableCell[])[]
  rows: readonly (readonly TableCell[])[]
}

/** Things side by side without lines: letterheads, places for signatures. `width`: share of the page's width. */
export type Columns = {
  kind: 'columns'
  columns: readonly { width: number; blocks: readonly (Paragraph | Rule | Code)[] }[]
  before?: number
}

export type Block = Paragraph | Rule | Code | TableBlock | Columns | { kind: 'pageBreak' }

/** Pages of one orientation. `begins`: a paper begins here, so its pages are counted from 1. */
export type Part = { landscape: boolean; begins: boolean; blocks: readonly Block[] }

/** A document to print on A4, whatever file it becomes. */
export type Document = {
  title: string
  author: string
  /** Stands inside the file as its date, so that one content always gives the same bytes. */
  at: number
  parts: readonly Part[]
}

/** A4 in millimetres and the margins of the Union's papers. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 } as const

/** The width between the margins, in millimetres. */
export function textWidth(landscape: boolean): number {
  return (landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right
}
