import type { AlikePassages } from '#core/similarity/compareTexts.ts'

/** Another unit's model beside ours. */
export type AlikeModel = {
  id: string
  title: string
  unit: string
  unitName: string
  from: string | null
  to: string | null
  similarity: number
  passages: AlikePassages[]
}
/** R06, R19: compared with everything approved in the city, and apart from that with the units above. */
export type Originality = { others: AlikeModel[]; superior: AlikeModel[] }

/** Fewer words in common are a stock phrase: they are shown, and nobody has to explain them. */
const STOCK_WORDS = 25

/** The models so alike that whoever approves says why he does (decision R06). `hint`: share from the plan, 0 to 1. */
export function hitsOf({ others, superior }: Originality, hint: number): AlikeModel[] {
  return [...superior, ...others].filter(
    ({ similarity, passages }) => similarity >= hint && wordsOf(passages) >= STOCK_WORDS,
  )
}

function wordsOf(passages: readonly AlikePassages[]): number {
  return passages.reduce((count, { ours }) => count + ours.trim().split(/\s+/).length, 0)
}
