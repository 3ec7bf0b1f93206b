import type { PayloadRequest } from 'payload'
import { type Answer, openQuestions } from '#core/form/answers.ts'
import { hasPart, questionsOf } from '#core/form/form.ts'
import { checkPledge } from '#core/pledge/checkPledge.ts'
import type { Refusal } from '#core/refusal.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { languageOf } from '#i18n/translate.ts'
import { today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'

/** What a pledge must satisfy when it is submitted: the plan's contents (R10) and an open plan year (Q16). */
export async function checkPledgeAtSubmit(
  req: PayloadRequest,
  record: Record<string, unknown>,
): Promise<Refusal[]> {
  const plan = await loadPlan(req.payload, req)
  const { opens } = deadlinesOf(plan, Number(record.year)).pledge
  const early: Refusal[] =
    today() < opens ? [{ code: 'not-open-yet', path: 'year', data: { day: opens } }] : []
  const language = languageOf(req.i18n?.language)
  const keys = plan.contents.map(({ key }) => key)
  const wordOf = (key: string) => plan.contents.find((content) => content.key === key)?.label[language] ?? key
  const asked = hasPart(plan, 'pledge', 'commitments') && plan.commitments.length > 0
  const refusals = checkPledge(record, { contents: keys, commitments: asked }).map((refusal) =>
    refusal.code === 'content-missing'
      ? { ...refusal, data: { content: wordOf(String(refusal.data?.content)) } }
      : refusal,
  )
  const open = openQuestions(
    record.answers as Answer[],
    questionsOf(plan, 'pledge'),
    ({ label }) => label[language],
  )
  return [...early, ...refusals, ...open]
}
