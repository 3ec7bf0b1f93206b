import { type MarkedRun, readMarked, writeMarked } from '#core/text/markedText.ts'
import { kindOf } from './readNarrative.ts'

/** A paragraph of the running text as an editor shows it: `item` and `subitem` are what begins with "-" and "+". */
export type NarrativeLineKind = 'section' | 'heading' | 'text' | 'item' | 'subitem'
export type EditedLine = { kind: NarrativeLineKind; runs: readonly MarkedRun[] }

const SIGNS = { item: '- ', subitem: '+ ' } as const

/** The running text by its lines. Blank lines part paragraphs and are none themselves. */
export function readLines(text: string | null): EditedLine[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const sign = line.startsWith(SIGNS.item) ? 'item' : line.startsWith(SIGNS.subitem) ? 'subitem' : null
      if (sign !== null) return { kind: sign, runs: readMarked(line.slice(SIGNS[sign].length).trim()) }
      const runs = readMarked(line)
      return { kind: kindOf(runs.map((run) => run.text).join('')), runs }
    })
}

/** Writes lines as the running text is stored: plain text with marks, paragraphs parted by a blank line. */
export function writeLines(lines: readonly EditedLine[]): string {
  return lines
    .map(({ kind, runs }) => ({ kind, text: writeMarked(runs).replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => (kind === 'item' || kind === 'subitem' ? `${SIGNS[kind]}${text}` : text))
    .join('\n\n')
}
