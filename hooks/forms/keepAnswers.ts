import type { CollectionBeforeChangeHook } from 'payload'
import { type Answer, checkAnswers, laidOut } from '#core/form/answers.ts'
import { type Paper, questionsOf } from '#core/form/form.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { questionsEver } from '#server/plan/questionsEver.ts'
import { refuse } from '#server/refuse.ts'

/**
 * Keeps a row for each of the plan's own questions of a paper, in the plan's order. Answers fit the kind of their
 * question; what was answered under a former version of the plan stays.
 */
export function keepAnswers(paper: Paper): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    if (data.kind === 'quarterly' || originalDoc?.kind === 'quarterly') return data
    const given = (data.answers ?? originalDoc?.answers ?? []) as Answer[]
    const asked = questionsOf(await loadPlan(req.payload, req), paper)
    if (given.length === 0 && asked.length === 0) return data
    const ever = await questionsEver(req, paper)
    const foreign = given.flatMap(({ question }, index) =>
      ever.has(question)
        ? []
        : [{ code: 'not-a-choice' as const, path: `answers.${index}.question`, data: { value: question } }],
    )
    const wrong = [...foreign, ...checkAnswers(given, [...ever.values()])]
    if (wrong.length > 0) throw refuse(...wrong)
    return { ...data, answers: laidOut(given, asked) }
  }
}
