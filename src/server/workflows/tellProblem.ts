import type { PlaceProblem } from '#core/workflow/world.ts'
import { type Language, t } from '#i18n/translate.ts'

/** A problem of a definition in words: which step, which part of it, what is wrong. */
export function tellProblem({ path, code }: PlaceProblem, language: Language): string {
  const step = /^steps\.(\d+)/.exec(path)
  const words = t(language, `workflowEditor.problem.${code}`)
  if (!step) return words
  return t(language, 'workflowEditor.inStep', { number: Number(step[1]) + 1, problem: words })
}
