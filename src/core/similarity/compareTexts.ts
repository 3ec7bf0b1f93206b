import { type Passage, passagesOf } from './passagesOf.ts'

/** Two passages side by side; `similarity` from 0.5 (half the pairs of words) to 1 (the same words). */
export type AlikePassages = { ours: string; theirs: string; similarity: number }
export type Likeness = {
  /** The share of the shorter text that is found again in the other, 0 to 1. */
  similarity: number
  /** In the order of our text. */
  passages: AlikePassages[]
}

/** Passages that share fewer of their pairs of words are different ones. */
const ALIKE = 0.5

/**
 * R06, R19: how much of a text stands in another, passage by passage, whatever the case, the marks and the order of
 * the passages. A hint with the places to read; whether it is "trùng ý tưởng" a person decides.
 */
export function compareTexts(ours: string, theirs: string): Likeness {
  return comparePassages(passagesOf(ours), passagesOf(theirs))
}

/** The same for texts already taken apart: one beside many. */
export function comparePassages(left: readonly Passage[], right: readonly Passage[]): Likeness {
  const { forth, back } = closest(left, right)
  const similarity = wordsIn(left) <= wordsIn(right) ? coverage(left, forth) : coverage(right, back)
  const passages = forth.flatMap((found, index) =>
    found.similarity >= ALIKE
      ? [
          {
            ours: left[index]?.text ?? '',
            theirs: right[found.place]?.text ?? '',
            similarity: round(found.similarity),
          },
        ]
      : [],
  )
  return { similarity: round(similarity), passages }
}

/** The place of the passage nearest to one, and how alike the two are. */
type Nearest = { place: number; similarity: number }

/** For each passage of either text the one of the other that shares most pairs of words with it (Dice's measure). */
function closest(left: readonly Passage[], right: readonly Passage[]): { forth: Nearest[]; back: Nearest[] } {
  const places = placesOf(right)
  const none = () => ({ place: -1, similarity: 0 })
  const forth = left.map(none)
  const back = right.map(none)
  const shared = new Uint16Array(right.length)
  left.forEach(({ pairs }, index) => {
    const touched: number[] = []
    for (const pair of pairs) {
      for (const place of places.get(pair) ?? []) {
        if (shared[place] === 0) touched.push(place)
        shared[place] = (shared[place] ?? 0) + 1
      }
    }
    for (const place of touched) {
      const similarity = (2 * (shared[place] ?? 0)) / (pairs.size + (right[place]?.pairs.size ?? 0))
      shared[place] = 0
      if (similarity > (forth[index]?.similarity ?? 0)) forth[index] = { place, similarity }
      if (similarity > (back[place]?.similarity ?? 0)) back[place] = { place: index, similarity }
    }
  })
  return { forth, back }
}

/** Where each pair of words stands. */
function placesOf(passages: readonly Passage[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  passages.forEach(({ pairs }, index) => {
    for (const pair of pairs) {
      const known = places.get(pair)
      if (known) known.push(index)
      else places.set(pair, [index])
    }
  })
  return places
}

/** The share of a text's words that stand in passages found again, each by how alike it is. */
function coverage(passages: readonly Passage[], found: readonly Nearest[]): number {
  const words = wordsIn(passages)
  if (words === 0) return 0
  const covered = passages.reduce((sum, { words: count }, index) => {
    const similarity = found[index]?.similarity ?? 0
    return sum + (similarity >= ALIKE ? count * similarity : 0)
  }, 0)
  return covered / words
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + words, 0)
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}
