import type { NarrativeLine } from './writeNarrative.ts'

/** The text of a new draft: a paragraph a line, parted by blank lines. */
export function joinNarrative(lines: readonly NarrativeLine[]): string {
  return lines.map(({ text }) => text).join('\n\n')
}

/**
 * What the running text becomes when the figures are taken anew: lines nobody touched say the new figures, every line
 * that a person wrote or changed stays as it is, and what he took out stays out.
 */
export function mergeNarrative(
  current: string | null,
  before: readonly NarrativeLine[],
  after: readonly NarrativeLine[],
): string | null {
  if (current === null || current.trim() === '') return current
  if (current === joinNarrative(before)) return joinNarrative(after)
  const keys = new Map(before.map(({ key, text }) => [text, key]))
  const texts = new Map(after.map(({ key, text }) => [key, text]))
  return current
    .split('\n')
    .flatMap((line) => {
      const key = keys.get(line.trim())
      if (key === undefined) return [line]
      const text = texts.get(key)
      return text === undefined ? [] : [text]
    })
    .join('\n')
}
