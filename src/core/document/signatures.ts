import { centred, paragraph } from './blocks.ts'
import type { Columns, Paragraph } from './model.ts'

/** Whoever signs: lines over the signature in capitals, the name under it or null where it is written by hand. */
export type Signature = { lines: readonly string[]; hint?: string; name: string | null }

/** Room for a signature and a seal, in points. */
const ROOM = 62

/** One place for a signature: over what stands, the room, the name. */
export function signaturePlace({ lines, hint, name }: Signature): Paragraph[] {
  return [
    ...lines.map((line) => centred(line, { bold: true, keep: true })),
    ...(hint === undefined ? [] : [centred(hint, { italic: true, size: 12, keep: true })]),
    centred(name ?? '', { bold: true, before: ROOM }),
  ]
}

/** Places for signatures side by side, never torn apart. */
export function signatureRow(...signatures: Signature[]): Columns {
  const width = 1 / signatures.length
  return {
    kind: 'columns',
    before: 12,
    columns: signatures.map((signature) => ({ width, blocks: signaturePlace(signature) })),
  }
}

/** "Nơi nhận" to the left of the signature, as Union papers end. */
export function recipientsAndSignature(
  recipients: { heading: string; lines: readonly string[] },
  signature: Signature,
): Columns {
  const list = recipients.lines.map((line, index) => {
    const last = index === recipients.lines.length - 1
    return paragraph(`- ${line.replace(/[.;]+$/, '')}${last ? '.' : ';'}`, { size: 12 })
  })
  const title = paragraph([{ text: recipients.heading, bold: true, underline: true }], { size: 12, after: 2 })
  return {
    kind: 'columns',
    before: 12,
    columns: [
      { width: 0.48, blocks: [title, ...list] },
      { width: 0.52, blocks: signaturePlace(signature) },
    ],
  }
}
