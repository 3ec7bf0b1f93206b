import type { PayloadRequest } from 'payload'
import { type Paper, type Question, questionsOf } from '#core/form/form.ts'
import { today } from '../clock.ts'
import { loadPlan, loadPlans } from './loadPlans.ts'

/** Every question that a published version of the plan ever asked on a paper, by its key, as it is asked now or was asked last. */
export async function questionsEver(req: PayloadRequest, paper: Paper): Promise<Map<string, Question>> {
  const versions = await loadPlans(req.payload, req)
  const past = versions.filter(({ validFrom }) => validFrom <= today())
  const asked = [...past.map(({ definition }) => definition), await loadPlan(req.payload, req)]
  return new Map(
    asked.flatMap((plan) => questionsOf(plan, paper)).map((question) => [question.key, question]),
  )
}
