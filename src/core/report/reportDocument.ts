import { body, centred, paragraph } from '#core/document/blocks.ts'
import { letterheadBlock } from '#core/document/letterhead.ts'
import type { Block, Document, Part } from '#core/document/model.ts'
import { recipientsAndSignature } from '#core/document/signatures.ts'
import { annexPart } from './annexPart.ts'
import type { ReportModel } from './model.ts'
import type { NarrativeParagraph } from './readNarrative.ts'
import type { ReportWords } from './words.ts'

/** Millimetres a side of the code on a report. */
const CODE_SIDE = 24

/** The annual report as a Union document: letterhead, running text, signature, then its tables on landscape pages. */
export function reportDocument(model: ReportModel, words: ReportWords): Document {
  return {
    title: model.title,
    author: model.unit,
    at: model.asOf,
    parts: [textPart(model, words), ...model.tables.map((table) => annexPart(table, model, words))],
  }
}

function textPart(model: ReportModel, words: ReportWords): Part {
  const blocks: Block[] = [
    letterheadBlock(model.letterhead),
    centred(model.kind, { size: 16, bold: true, before: 14 }),
    centred(model.title, { bold: true }),
    centred('-----------', { after: 4 }),
    centred(model.period, { italic: true, size: 13 }),
    centred(model.asOfLine, { italic: true, size: 13, after: 6 }),
    ...model.marks.map((mark) => centred(mark, { bold: true, size: 13, after: 4 })),
    ...narrativeBlocks(model, words),
    recipientsAndSignature(model.recipients, model.signature),
    ...verificationBlocks(model),
  ]
  return { landscape: false, begins: true, blocks }
}

/** Union papers end with "./." after their last word. */
function narrativeBlocks({ narrative }: ReportModel, words: ReportWords): Block[] {
  const lines =
    narrative.length === 0 ? [{ kind: 'text', text: words.annexesFollow } as NarrativeParagraph] : narrative
  return lines.map((line, index) => narrativeBlock(line, index === lines.length - 1))
}

function narrativeBlock({ kind, text, runs = [{ text }] }: NarrativeParagraph, last: boolean): Block {
  if (kind === 'section') return body(text, { bold: true, keep: true, before: 6 })
  if (kind === 'heading') return body(text, { bold: true, keep: true })
  return body(last ? ended(runs) : runs)
}

function ended(runs: NonNullable<NarrativeParagraph['runs']>) {
  return runs.map((run, at) =>
    at < runs.length - 1 ? run : { ...run, text: `${run.text.replace(/[.;,\s]+$/, '')}./.` },
  )
}

function verificationBlocks({ verification }: ReportModel): Block[] {
  if (verification === null) return []
  const lines = verification.lines.map((text) => paragraph(text, { size: 10, italic: true }))
  return [
    {
      kind: 'columns',
      before: 14,
      columns: [
        { width: 0.18, blocks: [{ kind: 'code', text: verification.address, side: CODE_SIDE }] },
        { width: 0.82, blocks: lines },
      ],
    },
  ]
}
