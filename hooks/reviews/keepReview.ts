import type { CollectionBeforeChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { checkReviewYear, reviewYear } from '#core/review/reviewYear.ts'
import { today } from '#server/clock.ts'
import { placeOf } from '#server/organisation/placeOf.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'
import { hasReview } from '#server/reviews/hasReview.ts'
import { reviewFacts } from '#server/reviews/reviewFacts.ts'

/**
 * An officer's annual review: one a plan year (Q16), of the unit of the day it was made, with a row for each content of
 * the plan and the figures of the year as they are now. Those of a quarter are made by sessions alone.
 */
export const keepReview: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const now = { ...originalDoc, ...data }
  if (now.kind === 'quarterly') {
    if (callerOf(req.user) !== null) throw refuse({ code: 'made-by-session', path: 'kind' })
    return data
  }
  const plan = await loadPlan(req.payload, req)
  const officer = String(now.officer)
  const year = reviewYear(now.period)
  const moved = operation === 'create' || now.period !== originalDoc?.period
  const early = moved ? checkReviewYear(year, plan, today()) : null
  if (early) throw refuse(early)
  if (moved && (await hasReview(req, { officer, period: now.period, besides: originalDoc?.id ?? null })))
    throw refuse({ code: 'duplicate', path: 'period', data: { name: now.period } })
  if (data.proposedGrade && plan.review?.grades !== true)
    throw refuse({ code: 'grades-off', path: 'proposedGrade' })
  const facts = await reviewFacts(req, { officer, year: Number(year) })
  const kept = { ...data, year, facts }
  if (operation === 'update') return kept
  const place = await placeOf(req, officer, today())
  if (place === null) throw refuse({ code: 'no-appointment', path: 'officer' })
  const rows = plan.contents.map(({ key }) => ({ content: key }))
  return { ...kept, ...place, results: data.results?.length ? data.results : rows }
}
