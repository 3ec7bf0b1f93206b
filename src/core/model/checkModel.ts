import type { Refusal } from '#core/refusal.ts'
import { saysSomething } from '#core/similarity/saysSomething.ts'

/** A practice model as far as its submission is judged. */
export type ModelContent = { [field: string]: unknown }

/** R06, R19: the idea and its content, and the three statements. */
const PARTS = ['idea', 'content', 'continuity', 'creativity', 'development'] as const
/** How many different words each of them says at least: what a word alone is worth nobody can judge. */
const WORDS = 2

/** R06, R19: what a model must hold when it is submitted. The paper that issues it may not be there yet. */
export function checkModel(model: ModelContent): Refusal[] {
  const refusals: Refusal[] = []
  for (const path of PARTS) {
    const text = model[path]
    if (text == null || text === '') refusals.push({ code: 'required', path })
    else if (!saysSomething(text, WORDS))
      refusals.push({ code: 'says-too-little', path, data: { words: WORDS } })
  }
  const { from, to } = model
  if (!from) refusals.push({ code: 'required', path: 'from' })
  if (from && to && String(to) < String(from)) refusals.push({ code: 'days-out-of-order', path: 'to' })
  return refusals
}
