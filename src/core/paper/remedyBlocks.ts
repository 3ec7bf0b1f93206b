import { writeDay } from '#core/calendar/writeDay.ts'
import { cell, heading, paragraph } from '#core/document/blocks.ts'
import type { Block } from '#core/document/model.ts'
import type { PrintedRemedy } from './printed.ts'
import type { PaperWords } from './words.ts'

const SIZE = 12

/** What is to be put right, by when, and whether it is. */
export function remedyBlocks(remedies: readonly PrintedRemedy[], words: PaperWords): Block[] {
  if (remedies.length === 0) return [paragraph(words.nothing, { first: true, after: 4 })]
  return [
    {
      kind: 'table',
      widths: [0.08, 0.57, 0.17, 0.18],
      size: SIZE,
      head: [heading(words.number, words.remedy, words.due, words.conclusionOfRemedy)],
      rows: remedies.map(({ remedy, due, done }, index) => [
        cell(String(index + 1), 'center'),
        cell(remedy),
        cell(due === null ? '' : writeDay(due), 'center'),
        cell(done ? words.done : words.notDone, 'center'),
      ]),
    },
  ]
}
