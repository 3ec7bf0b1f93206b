import type { Refusal } from '#core/refusal.ts'
import { saysSomething } from '#core/similarity/saysSomething.ts'

/** A practice model as far as its submission is judged. */
export type ModelContent = { [field: string]: unknown }

/** How many different words each part says at least (R06: the idea and its content; R19: the three statements). */
const PARTS = { idea: 5, content: 5, continuity: 2, creativity: 2, development: 2 } as const

/** R06, R19: what a model must hold when it is submitted; the paper that issued it by its number or its scan. */
export function checkModel(model: ModelContent): Refusal[] {
  const refusals: Refusal[] = []
  for (const [path, words] of Object.entries(PARTS)) {
    const text = model[path]
    if (text == null || text === '') refusals.push({ code: 'required', path })
    else if (!saysSomething(text, words)) refusals.push({ code: 'says-too-little', path, data: { words } })
  }
  const { from, to, document, file } = model
  if (!from) refusals.push({ code: 'required', path: 'from' })
  if (from && to && String(to) < String(from)) refusals.push({ code: 'days-out-of-order', path: 'to' })
  if (!document && !file) refusals.push({ code: 'document-needed', path: 'document' })
  return refusals
}
