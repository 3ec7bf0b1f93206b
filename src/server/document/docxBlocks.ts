import type * as Docx from 'docx'
import {
  type Align,
  type Block,
  type Paragraph,
  type Part,
  type Run,
  type TableBlock,
  type TableCell,
  textWidth,
} from '#core/document/model.ts'
import { plainText } from './plainText.ts'

type Library = typeof Docx
type Child = Docx.Paragraph | Docx.Table
export type DocxSetting = { docx: Library; codes: ReadonlyMap<string, Buffer> }

const TWIPS_PER_POINT = 20
const TWIPS_PER_MM = 1440 / 25.4
const PIXELS_PER_MM = 96 / 25.4
const LINE_COLOR = '555555'
const HEAD_COLOR = 'F0F0F0'
const CELL_MARGIN = 60

/** The blocks of a part as the docx writer takes them. */
export function docxBlocks(part: Part, setting: DocxSetting): Child[] {
  const width = twips(textWidth(part.landscape))
  return part.blocks.flatMap((block): Child[] => childrenOf(block, width, setting))
}

export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM)
}

function childrenOf(block: Block, width: number, setting: DocxSetting): Child[] {
  const { docx } = setting
  if (block.kind === 'pageBreak') return [new docx.Paragraph({ pageBreakBefore: true, ...thin(setting) })]
  if (block.kind === 'table') return [table(block, width, setting), new docx.Paragraph(thin(setting))]
  if (block.kind !== 'columns') return [lineOf(block, width, setting)]
  const columns = block.columns.map((column) => {
    const inside = Math.round(column.width * width)
    return { inside, children: column.blocks.map((each) => lineOf(each, inside, setting)) }
  })
  const space = block.before ? [new docx.Paragraph(thin(setting, block.before))] : []
  return [...space, bare(columns, setting), new docx.Paragraph(thin(setting))]
}

/** A paragraph of next to no height: tables that touch would become one. */
function thin({ docx }: DocxSetting, before = 0) {
  const spacing = {
    before: before * TWIPS_PER_POINT,
    after: 0,
    line: TWIPS_PER_POINT,
    lineRule: docx.LineRuleType.EXACT,
  }
  return { spacing, run: { size: 2 } }
}

function lineOf(
  block: Exclude<Block, { kind: 'table' | 'columns' | 'pageBreak' }>,
  width: number,
  setting: DocxSetting,
) {
  const { docx } = setting
  if (block.kind === 'paragraph') return paragraph(block, setting)
  if (block.kind === 'rule') {
    const aside = Math.round((width * (1 - block.share)) / 2)
    return new docx.Paragraph({
      ...thin(setting),
      indent: { left: aside, right: aside },
      border: { top: { style: docx.BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    })
  }
  const side = Math.round(block.side * PIXELS_PER_MM)
  const image = new docx.ImageRun({
    type: 'png',
    data: setting.codes.get(block.text) ?? Buffer.alloc(0),
    transformation: { width: side, height: side },
    // An id of our own: the library's counts all images of the process.
    altText: {
      id: String([...setting.codes.keys()].indexOf(block.text) + 1),
      name: 'QR',
      description: block.text,
      title: 'QR',
    },
  })
  return new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [image] })
}

function paragraph(block: Paragraph, { docx }: DocxSetting): Docx.Paragraph {
  return new docx.Paragraph({
    alignment: alignmentOf(docx, block.align),
    spacing: {
      before: (block.before ?? 0) * TWIPS_PER_POINT,
      after: (block.after ?? 0) * TWIPS_PER_POINT,
    },
    ...(block.first ? { indent: { firstLine: twips(10) } } : {}),
    ...(block.keep ? { keepNext: true } : {}),
    children: block.runs.map((run) => textRun(docx, run, block.size)),
  })
}

function textRun(docx: Library, { text, bold, italic, underline }: Run, size: number): Docx.TextRun {
  const [first = '', ...lines] = plainText(text).split('\n')
  return new docx.TextRun({
    size: size * 2,
    bold: bold === true,
    italics: italic === true,
    ...(underline ? { underline: {} } : {}),
    children: [first, ...lines.flatMap((line) => [new docx.CarriageReturn(), line])] as never,
  })
}

function alignmentOf(docx: Library, align: Align) {
  if (align === 'justify') return docx.AlignmentType.BOTH
  if (align === 'center') return docx.AlignmentType.CENTER
  return align === 'right' ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT
}

/** One row of a table without lines. */
function bare(columns: { inside: number; children: Docx.Paragraph[] }[], { docx }: DocxSetting): Docx.Table {
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: sum(columns.map(({ inside }) => inside)), type: docx.WidthType.DXA },
    columnWidths: columns.map(({ inside }) => inside),
    borders: docx.TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: columns.map(
          ({ inside, children }) =>
            new docx.TableCell({
              width: { size: inside, type: docx.WidthType.DXA },
              children: children.length > 0 ? children : [new docx.Paragraph({})],
            }),
        ),
      }),
    ],
  })
}

function table(block: TableBlock, width: number, setting: DocxSetting): Docx.Table {
  const { docx } = setting
  const widths = block.widths.map((share) => Math.round(share * width))
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: LINE_COLOR }
  const heights = headHeights(block, widths)
  const row = (cells: readonly TableCell[], head: boolean, at: number) =>
    new docx.TableRow({
      cantSplit: true,
      tableHeader: head,
      ...(head ? { height: { value: heights[at] ?? 0, rule: docx.HeightRule.ATLEAST } } : {}),
      children: cells.map((each) => tableCell(each, { head, size: block.size }, setting)),
    })
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: sum(widths), type: docx.WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 30, bottom: 30 },
    rows: [
      ...block.head.map((cells, at) => row(cells, true, at)),
      ...block.rows.map((cells, at) => row(cells, false, at)),
    ],
  })
}

/** Letters are about half as wide as they are high. */
const LETTER = 0.52
const LINE_HEIGHT = 1.3

/**
 * The heights of the heading rows in twips: where a heading stands over two rows, repeated headings are cut off by
 * LibreOffice unless the rows say how high they must be.
 */
function headHeights(block: TableBlock, widths: readonly number[]): number[] {
  const size = block.size * TWIPS_PER_POINT
  const height = (text: string, width: number) =>
    Math.ceil((text.length * size * LETTER) / Math.max(width - 2 * CELL_MARGIN, size)) * size * LINE_HEIGHT +
    CELL_MARGIN
  const heights = block.head.map(() => 0)
  let tall = 0
  for (const { at, cell, width } of placedCells(block, widths)) {
    if ((cell.rows ?? 1) > 1) tall = Math.max(tall, height(cell.text, width))
    else heights[at] = Math.max(heights[at] ?? 0, height(cell.text, width))
  }
  const missing = tall - sum(heights)
  if (missing > 0 && heights.length > 0) heights[heights.length - 1] = (heights.at(-1) ?? 0) + missing
  return heights.map(Math.round)
}

/** The cells of the heading with the width each has. */
function placedCells(block: TableBlock, widths: readonly number[]) {
  const taken = new Set<string>()
  return block.head.flatMap((row, at) => {
    let column = 0
    return row.map((cell) => {
      while (taken.has(`${at}:${column}`)) column += 1
      const wide = cell.columns ?? 1
      const width = sum(widths.slice(column, column + wide))
      for (let down = 0; down < (cell.rows ?? 1); down += 1)
        for (let right = 0; right < wide; right += 1) taken.add(`${at + down}:${column + right}`)
      return { at, cell, width }
    })
  })
}

function tableCell(
  each: TableCell,
  { head, size }: { head: boolean; size: number },
  { docx }: DocxSetting,
): Docx.TableCell {
  return new docx.TableCell({
    ...(each.columns ? { columnSpan: each.columns } : {}),
    ...(each.rows ? { rowSpan: each.rows } : {}),
    ...(head ? { shading: { type: docx.ShadingType.CLEAR, fill: HEAD_COLOR, color: 'auto' } } : {}),
    verticalAlign: docx.VerticalAlignTable.CENTER,
    children: [
      new docx.Paragraph({ alignment: alignmentOf(docx, each.align), children: [textRun(docx, each, size)] }),
    ],
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
