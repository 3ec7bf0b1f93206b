import { cell, centred, paragraph } from '#core/document/blocks.ts'
import { type Align, type Part, type TableBlock, type TableCell, textWidth } from '#core/document/model.ts'
import { columnShares } from './columnShares.ts'
import type { Column, ColumnKind, ReportModel, Row, Table } from './model.ts'
import type { ReportWords } from './words.ts'
import { writeCell } from './writeCell.ts'

/** Text in a column narrower than this is a mark, not a name, and stands in the middle. */
const NARROW = 20
/** Points of the letters by how many columns share a page's width. */
const SIZES = [
  { columns: 9, size: 12 },
  { columns: 13, size: 11 },
  { columns: 18, size: 10 },
]
const SMALLEST = 8

/** More columns than this need the page across. */
const MOST_UPRIGHT = 5

/** One table of the report on pages of its own, with when its figures were taken. */
export function annexPart(table: Table, model: ReportModel, words: ReportWords): Part {
  const landscape = table.wide ?? table.columns.length > MOST_UPRIGHT
  return {
    landscape,
    begins: false,
    blocks: [
      centred(`${words.annexes} – ${table.label}`, { bold: true, keep: true }),
      centred(table.title.toUpperCase(), { bold: true, keep: true }),
      centred(`${model.unit} – ${model.period}`, { size: 12, keep: true }),
      centred(model.asOfLine, { size: 12, italic: true, keep: true, after: 4 }),
      ...model.marks.map((mark) => centred(mark, { size: 11, bold: true, keep: true })),
      tableBlock(table, textWidth(landscape)),
      ...(table.rows.length === 0 && table.empty ? [centred(table.empty, { size: 12, italic: true })] : []),
      ...table.notes.map((note) => paragraph(note, { size: 11, italic: true, align: 'justify', after: 2 })),
    ],
  }
}

/** A report table as it is printed: its groups as an upper row of headings, every value as its column writes it. */
function tableBlock({ columns, rows }: Table, width: number): TableBlock {
  const size = SIZES.find((each) => columns.length <= each.columns)?.size ?? SMALLEST
  return {
    kind: 'table',
    widths: columnShares(columns, rows, { width, size }),
    size,
    head: headRows(columns),
    rows: rows.map((row) => bodyRow(row, columns)),
  }
}

function headRows(columns: readonly Column[]): TableCell[][] {
  const grouped = columns.some(({ group }) => group !== undefined)
  const name = (text: string, more: Partial<TableCell> = {}) => cell(text, 'center', { bold: true, ...more })
  if (!grouped) return [columns.map(({ heading }) => name(heading))]
  const upper = columns.flatMap((column, at): TableCell[] => {
    if (column.group === undefined) return [name(column.heading, { rows: 2 })]
    if (columns[at - 1]?.group === column.group) return []
    const wide = columns.slice(at).findIndex(({ group }) => group !== column.group)
    return [name(column.group, { columns: wide === -1 ? columns.length - at : wide })]
  })
  return [upper, columns.filter(({ group }) => group !== undefined).map(({ heading }) => name(heading))]
}

function bodyRow(row: Row, columns: readonly Column[]): TableCell[] {
  const bold = row.kind === 'total'
  return columns.map((column, at) => {
    const value = row.cells[at] ?? null
    const text = value === null && column.key === 'number' ? '' : writeCell(value, column.kind)
    return cell(text, alignOf(column), bold ? { bold } : {})
  })
}

function alignOf({ key, kind, width }: Column): Align {
  if (key === 'number' || (kind === 'text' && width < NARROW)) return 'center'
  const aligns: Partial<Record<ColumnKind, Align>> = { text: 'left', day: 'center', instant: 'center' }
  return aligns[kind] ?? 'right'
}
