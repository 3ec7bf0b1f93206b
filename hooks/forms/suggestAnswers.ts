import type { PayloadRequest } from 'payload'
import { type Paper, questionsOf } from '#core/form/form.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'

/** The panel's form opens with the plan's own questions; over REST `keepAnswers` adds what was left out. */
export function suggestAnswers(paper: Paper) {
  return async ({ req }: { req: PayloadRequest }): Promise<{ question: string }[] | undefined> => {
    if (req.payloadAPI === 'REST') return undefined
    const plan = await loadPlan(req.payload, req)
    return questionsOf(plan, paper).map(({ key }) => ({ question: key }))
  }
}
