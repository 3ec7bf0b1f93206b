import { cell, centred, labelled, paragraph } from '#core/document/blocks.ts'
import type { Block, Columns, Part } from '#core/document/model.ts'

export type SlipWords = Readonly<
  Record<
    | 'activate'
    | 'reset'
    | 'product'
    | 'name'
    | 'code'
    | 'office'
    | 'unit'
    | 'address'
    | 'slipCode'
    | 'until'
    | 'how'
    | 'secret',
    string
  >
>
export type PrintedSlip = {
  name: string
  code: string
  office: string
  unit: string
  reset: boolean
  slip: string
  url: string
  /** Of the page on which the code is typed. */
  address: string
  until: string
}

/** Slips on one sheet of A4: each is cut off and handed to its person. */
const ON_A_PAGE = 3
const QR = 30
const SIZE = 11
const SMALL = 10

/** Account slips to print, three on a page. */
export function accountSlipsPart(slips: readonly PrintedSlip[], words: SlipWords): Part {
  const blocks = slips.flatMap((slip, at): Block[] => {
    const first = at % ON_A_PAGE === 0
    const cut: Block[] = first ? [] : [{ kind: 'rule', share: 1 }]
    return [...(at > 0 && first ? [{ kind: 'pageBreak' } as const] : []), ...cut, ...slipBlocks(slip, words)]
  })
  return { landscape: false, begins: true, blocks }
}

function slipBlocks(slip: PrintedSlip, words: SlipWords): Block[] {
  const line = (label: string, value: string) => labelled(label, value, { size: SIZE, bold: true, after: 1 })
  const facts: Columns = {
    kind: 'columns',
    columns: [
      {
        width: 0.72,
        blocks: [
          line(words.name, slip.name),
          line(words.code, slip.code),
          line(words.office, slip.office),
          line(words.unit, slip.unit),
          line(words.address, slip.address),
          line(words.until, slip.until),
        ],
      },
      { width: 0.28, blocks: [{ kind: 'code', text: slip.url, side: QR }] },
    ],
  }
  return [
    centred(words.product, { size: SMALL, before: 4, keep: true }),
    centred(slip.reset ? words.reset : words.activate, { size: 13, bold: true, after: 3, keep: true }),
    facts,
    {
      ...{ kind: 'table', widths: [0.3, 0.7], size: 14, head: [] },
      rows: [[cell(words.slipCode, 'center'), cell(slip.slip, 'center', { bold: true })]],
    },
    paragraph(words.how, { size: SMALL, align: 'justify', before: 3, after: 1 }),
    paragraph(words.secret, { size: SMALL, align: 'justify', italic: true, after: 6 }),
  ]
}
