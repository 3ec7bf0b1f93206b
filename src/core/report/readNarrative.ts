import { type MarkedRun, readMarked } from '#core/text/markedText.ts'

/**
 * A paragraph of the running text: the heading of a section (I–V), of a part of one, or text; `runs` where parts of it
 * are bold or italic.
 */
export type NarrativeParagraph = {
  kind: 'section' | 'heading' | 'text'
  text: string
  runs?: readonly MarkedRun[]
}

const SECTION = /^[IVX]{1,5}\.\s+\S/
const HEADING = /^\d{1,2}(\.\d{1,2})*\.\s+\S.{0,150}$/
/** A line that tells the writer what to add; never printed. */
const HINT = /^\[(Gợi ý|Hint):.*\]$/s

/**
 * Reads running text as people type it: a paragraph a line, headings by their numbers, `**bold**` and `*italic*`. Hints are left out, and so are
 * headings under which nothing was written; a section with nothing in it says so with `nothing`.
 */
export function readNarrative(text: string | null, nothing: string): NarrativeParagraph[] {
  const lines = (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim().normalize('NFC'))
    .filter((line) => line !== '' && !HINT.test(line))
    .map(paragraphOf)
  const kept = lines.filter(({ kind }, at) => kind !== 'heading' || lines[at + 1]?.kind === 'text')
  return kept.flatMap((line, at): NarrativeParagraph[] => {
    const next = kept[at + 1]
    const empty = line.kind === 'section' && (next === undefined || next.kind === 'section')
    return empty ? [line, { kind: 'text', text: nothing }] : [line]
  })
}

function paragraphOf(line: string): NarrativeParagraph {
  const runs = readMarked(line)
  const text = runs.map((run) => run.text).join('')
  const marked = runs.some(({ bold, italic }) => bold || italic)
  return { kind: kindOf(text), text, ...(marked ? { runs } : {}) }
}

/** What a line without its marks is, by the number it begins with. */
export function kindOf(line: string): NarrativeParagraph['kind'] {
  if (SECTION.test(line)) return 'section'
  return HEADING.test(line) && !/[.;:]$/.test(line) ? 'heading' : 'text'
}
