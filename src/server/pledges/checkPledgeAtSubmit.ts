import type { PayloadRequest } from 'payload'
import { paperProblems } from '#core/form/paperProblems.ts'
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
  return [...early, ...paperProblems('pledge', record, { plan, language })]
}
