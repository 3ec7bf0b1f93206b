import { foldText } from '#core/roster/foldText.ts'

/** Whether a text holds at least so many different words: "aaa", "…" or "có có có" say nothing. */
export function saysSomething(text: unknown, words: number): boolean {
  if (typeof text !== 'string') return false
  const folded = foldText(text)
  return folded !== '' && new Set(folded.split(' ')).size >= words
}
