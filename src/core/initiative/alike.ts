import type { AlikePassages } from '#core/similarity/compareTexts.ts'

/** Another initiative beside ours. `title`: how alike the names are, 0 to 1; `similarity`: of names or texts, the greater. */
export type AlikeInitiative = {
  id: string
  title: string
  state: string
  unit: string
  unitName: string
  authors: string[]
  recognisedOn: string | null
  similarity: number
  passages: AlikePassages[]
}

/** Names less alike than this, and texts that have less in common, say nothing. */
const NAMES = 0.5
const TEXTS = 0.3

/** What likeness of name and of text come to: null where neither says anything. */
export function alikeness(names: number, texts: number): number | null {
  const told = Math.max(names >= NAMES ? names : 0, texts >= TEXTS ? texts : 0)
  return told === 0 ? null : Math.round(told * 100) / 100
}
