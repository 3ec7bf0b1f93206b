import { checkPledge, type PledgeContent } from '#core/pledge/checkPledge.ts'
import type { Refusal } from '#core/refusal.ts'
import { checkReview, type ReviewContent } from '#core/review/checkReview.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { type Answer, openQuestions } from './answers.ts'
import { hasPart, type Paper, questionsOf } from './form.ts'

/** What a plan says of its papers' content. */
export type PaperPlan = Pick<PlanDefinition, 'contents' | 'commitments' | 'forms'>
type Language = 'vi' | 'en'

/** What a pledge (a1) or an annual review (a2) still lacks before it may be submitted (R10), by path, dates apart. */
export function paperProblems(
  paper: Paper,
  record: Record<string, unknown>,
  { plan, language }: { plan: PaperPlan; language: Language },
): Refusal[] {
  const keys = plan.contents.map(({ key }) => key)
  const open = openQuestions(
    record.answers as Answer[],
    questionsOf(plan, paper),
    ({ label }) => label[language],
  )
  if (paper === 'review') return [...checkReview(record as ReviewContent, keys), ...open]
  const asked = hasPart(plan, 'pledge', 'commitments') && plan.commitments.length > 0
  const refusals = checkPledge(record as PledgeContent, { contents: keys, commitments: asked })
  const wordOf = (key: string) => plan.contents.find((content) => content.key === key)?.label[language] ?? key
  return [...refusals.map((refusal) => withContent(refusal, wordOf)), ...open]
}

function withContent(refusal: Refusal, wordOf: (key: string) => string): Refusal {
  const { code, data } = refusal
  return code === 'content-missing'
    ? { ...refusal, data: { content: wordOf(String(data?.content)) } }
    : refusal
}
