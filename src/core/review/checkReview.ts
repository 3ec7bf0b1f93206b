import type { Refusal } from '#core/refusal.ts'

/** An annual review (a2) as far as its submission is judged. */
export type ReviewContent = {
  self?: unknown
  results?: readonly { content?: unknown; result?: unknown }[] | null
}

/**
 * R10: a review handed in says something of its officer's own: as a whole, or under each of the plan's contents; no
 * content stands there twice.
 */
export function checkReview({ self, results }: ReviewContent, contents: readonly string[]): Refusal[] {
  const rows = results ?? []
  const refusals = rows.flatMap(({ content }, place): Refusal[] =>
    rows.findIndex((row) => row.content === content) === place
      ? []
      : [{ code: 'content-twice', path: `results.${place}.content` }],
  )
  const said = contents.every((key) => rows.some(({ content, result }) => content === key && isText(result)))
  return isText(self) || said ? refusals : [...refusals, { code: 'own-words-missing', path: 'self' }]
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
