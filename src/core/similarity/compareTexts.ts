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
  const [left, right] = [passagesOf(ours), passagesOf(theirs)]
  const forth = closest(left, right)
  const shorter =
    wordsIn(left) <= wordsIn(right) ? { of: left, found: forth } : { of: right, found: closest(right, left) }
  const passages = forth.flatMap(({ nearest, similarity }, index) =>
    nearest && similarity >= ALIKE
      ? [{ ours: left[index]?.text ?? '', theirs: nearest.text, similarity: round(similarity) }]
      : [],
  )
  return { similarity: round(coverage(shorter.of, shorter.found)), passages }
}

type Nearest = { nearest: Passage | null; similarity: number }

/** For each passage the one of the other text that shares most pairs with it (Dice's measure). */
function closest(passages: readonly Passage[], others: readonly Passage[]): Nearest[] {
  const places = new Map<string, number[]>()
  others.forEach(({ pairs }, index) => {
    for (const pair of pairs) places.set(pair, [...(places.get(pair) ?? []), index])
  })
  return passages.map(({ pairs }) => {
    const shared = new Map<number, number>()
    for (const pair of pairs)
      for (const index of places.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    let best: Nearest = { nearest: null, similarity: 0 }
    for (const [index, count] of shared) {
      const other = others[index] as Passage
      const similarity = (2 * count) / (pairs.size + other.pairs.size)
      if (similarity > best.similarity) best = { nearest: other, similarity }
    }
    return best
  })
}

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
