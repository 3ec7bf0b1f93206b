import type { PayloadRequest } from 'payload'
import { loadPlan } from '#server/plan/loadPlans.ts'

/** The panel's form opens with a row for each of the plan's contents (R10); over REST `keepReview` adds what was left out. */
export async function suggestResults({
  req,
}: {
  req: PayloadRequest
}): Promise<{ content: string }[] | undefined> {
  if (req.payloadAPI === 'REST') return undefined
  const { contents } = await loadPlan(req.payload, req)
  return contents.map(({ key }) => ({ content: key }))
}
