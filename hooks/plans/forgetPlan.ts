import type { CollectionAfterChangeHook } from 'payload'
import { forgetPlans } from '#server/plan/loadPlans.ts'

/** Whoever reads next reads the plan as it is now. */
export const forgetPlan: CollectionAfterChangeHook = ({ doc, req }) => {
  forgetPlans(req.payload)
  return doc
}
