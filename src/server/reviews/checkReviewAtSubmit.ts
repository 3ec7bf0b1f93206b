import type { PayloadRequest } from 'payload'
import { paperProblems } from '#core/form/paperProblems.ts'
import type { Refusal } from '#core/refusal.ts'
import { checkReviewWindow, reviewYear } from '#core/review/reviewYear.ts'
import { languageOf } from '#i18n/translate.ts'
import { today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'

/** What an annual review must satisfy when it is handed in: its year is open (Q16), and it is in his own words (R10). */
export async function checkReviewAtSubmit(
  req: PayloadRequest,
  record: Record<string, unknown>,
): Promise<Refusal[]> {
  const plan = await loadPlan(req.payload, req)
  const year = reviewYear(record.period)
  if (record.kind !== 'annual' || year === null) return [{ code: 'made-by-session', path: 'kind' }]
  const early = checkReviewWindow(year, plan, today())
  const graded: Refusal[] =
    record.proposedGrade && plan.review?.grades !== true
      ? [{ code: 'grades-off', path: 'proposedGrade' }]
      : []
  const language = languageOf(req.i18n?.language)
  return [...(early ? [early] : []), ...paperProblems('review', record, { plan, language }), ...graded]
}
