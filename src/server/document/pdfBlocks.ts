import type { Content, TableCell as PdfCell } from 'pdfmake'
import type { Block, Paragraph, Part, TableBlock, TableCell } from '#core/document/model.ts'
import { textWidth } from '#core/document/model.ts'
import { plainText } from './plainText.ts'
import { points } from './points.ts'

const FIRST_LINE = points(10)
const PADDING = 3
const LINE = 0.5
const LINE_COLOR = '#555555'
const HEAD_COLOR = '#f0f0f0'

/** Longer text than this may be torn from the heading over it, rather than pushed to the next page with it. */
const LONGEST_KEPT = 1500

/** The blocks of a part as the pdf writer takes them. */
export function pdfBlocks(part: Part, codes: ReadonlyMap<string, string>): Content[] {
  const width = points(textWidth(part.landscape))
  const contents: Content[] = []
  let kept: Content[] = []
  let broken = false
  for (const block of part.blocks) {
    if (block.kind === 'pageBreak') {
      broken = true
      continue
    }
    kept.push(blockOf(block, width, codes))
    if (block.kind === 'paragraph' && block.keep) continue
    const together = kept.length > 1 && staysTogether(block)
    const stacked = {
      stack: kept,
      unbreakable: together,
      ...(broken ? { pageBreak: 'before' as const } : {}),
    }
    contents.push(together || broken ? stacked : kept)
    kept = []
    broken = false
  }
  return [...contents, ...kept]
}

/** A heading goes with the text under it; a table carries its own headings along. */
function staysTogether(block: Block): boolean {
  if (block.kind !== 'paragraph') return block.kind === 'columns'
  return block.runs.reduce((sum, { text }) => sum + text.length, 0) < LONGEST_KEPT
}

function blockOf(
  block: Exclude<Block, { kind: 'pageBreak' }>,
  width: number,
  codes: ReadonlyMap<string, string>,
): Content {
  if (block.kind === 'paragraph') return paragraph(block)
  if (block.kind === 'rule') return rule(width, block.share)
  if (block.kind === 'table') return table(block, width)
  if (block.kind === 'code') {
    return { image: codes.get(block.text) ?? '', width: points(block.side), alignment: 'center' }
  }
  return {
    // One row of a table without lines: it is never torn apart at the end of a page.
    table: {
      widths: block.columns.map((column) => column.width * width),
      dontBreakRows: true,
      body: [
        block.columns.map((column) => ({
          stack: column.blocks.map((each) => blockOf(each, column.width * width, codes)),
        })),
      ],
    },
    layout: BARE,
    margin: [0, block.before ?? 0, 0, 0],
  }
}

const none = () => 0
const BARE = {
  hLineWidth: none,
  vLineWidth: none,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: none,
  paddingBottom: none,
}

function paragraph(block: Paragraph): Content {
  return {
    text: block.runs.map(({ text, bold, italic, underline }) => ({
      text: plainText(text),
      bold: bold === true,
      italics: italic === true,
      ...(underline ? { decoration: 'underline' as const } : {}),
    })),
    alignment: block.align,
    fontSize: block.size,
    margin: [0, block.before ?? 0, 0, block.after ?? 0],
    ...(block.first ? { leadingIndent: FIRST_LINE } : {}),
  }
}

function rule(width: number, share: number): Content {
  const length = width * share
  const line = { type: 'line' as const, x1: 0, y1: 2, x2: length, y2: 2, lineWidth: 0.8 }
  return { canvas: [line], margin: [(width - length) / 2, 0, 0, 0] }
}

function table(block: TableBlock, width: number): Content {
  // Padding and lines are not part of a column's width.
  const room = width - block.widths.length * 2 * PADDING - (block.widths.length + 1) * LINE
  return {
    table: {
      widths: block.widths.map((share) => share * room),
      headerRows: block.head.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body: filled(
        [...block.head.map((row) => row.map((each) => pdfCell(each, true))), ...block.rows.map(plainRow)],
        block.widths.length,
      ),
    },
    layout: {
      hLineWidth: () => LINE,
      vLineWidth: () => LINE,
      hLineColor: () => LINE_COLOR,
      vLineColor: () => LINE_COLOR,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
    fontSize: block.size,
    margin: [0, 4, 0, 4],
  }
}

function plainRow(row: readonly TableCell[]): Spanning[] {
  return row.map((each) => pdfCell(each, false))
}

type Spanning = PdfCell & { colSpan?: number; rowSpan?: number }

function pdfCell({ text, align, bold, italic, columns, rows }: TableCell, head: boolean): Spanning {
  return {
    text: plainText(text),
    alignment: align,
    bold: bold === true,
    italics: italic === true,
    // The writer forgets the height of a cell over several rows when it stands in their middle.
    ...(rows ? {} : { verticalAlignment: 'middle' }),
    ...(head ? { fillColor: HEAD_COLOR } : {}),
    ...(columns ? { colSpan: columns } : {}),
    ...(rows ? { rowSpan: rows } : {}),
  } as Spanning
}

/** The writer wants an empty cell wherever another stands over several columns or rows. */
function filled(rows: Spanning[][], width: number): PdfCell[][] {
  const taken = new Set<string>()
  return rows.map((row, at) => {
    const waiting = [...row]
    return Array.from({ length: width }, (_, column): PdfCell => {
      if (taken.has(`${at}:${column}`)) return {} as PdfCell
      const next = waiting.shift() ?? { text: '' }
      for (let down = 0; down < (next.rowSpan ?? 1); down += 1)
        for (let right = 0; right < (next.colSpan ?? 1); right += 1)
          taken.add(`${at + down}:${column + right}`)
      return next
    })
  })
}
