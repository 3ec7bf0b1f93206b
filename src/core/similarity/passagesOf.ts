import { foldText } from '#core/roster/foldText.ts'

/** A stretch of a text that is compared as one: about a sentence. */
export type Passage = {
  text: string
  words: number
  /** Its pairs of neighbouring words, folded; a passage of one word has that word. */
  pairs: ReadonlySet<string>
}

/** Shorter pieces say too little alone (headings, numbering) and go with what follows them. */
const FEWEST = 6
/** Longer sentences are compared by their clauses. */
const LONG = 40
const SENTENCE = /(?<=[.!?;:…])\s+|\r?\n+/u
const CLAUSE = /(?<=,)\s+/u

/** A text as the passages it is compared by, in its own order; every word belongs to one. */
export function passagesOf(text: string): Passage[] {
  const pieces = text
    .split(SENTENCE)
    .flatMap((sentence) => (wordsOf(sentence).length > LONG ? sentence.split(CLAUSE) : [sentence]))
  const joined: string[] = []
  let short = ''
  for (const piece of pieces) {
    short = `${short} ${piece}`.trim()
    if (wordsOf(short).length < FEWEST) continue
    joined.push(short)
    short = ''
  }
  if (short !== '') joined.push(`${joined.pop() ?? ''} ${short}`.trim())
  return joined.map(passageOf).filter(({ words }) => words > 0)
}

function passageOf(text: string): Passage {
  const words = wordsOf(text)
  const pairs = words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return { text, words: words.length, pairs: new Set(pairs) }
}

function wordsOf(text: string): string[] {
  const folded = foldText(text)
  return folded === '' ? [] : folded.split(' ')
}
