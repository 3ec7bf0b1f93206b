import type { PayloadRequest } from 'payload'
import { loadPlan } from '#server/plan/loadPlans.ts'

type Row = { content: string; actions: { action?: string }[] }

/** The panel's form opens with each of the plan's contents in place (R10); over REST a pledge holds what was sent. */
export async function suggestFocus({ req }: { req: PayloadRequest }): Promise<Row[] | undefined> {
  if (req.payloadAPI === 'REST') return undefined
  const { contents } = await loadPlan(req.payload, req)
  return contents.map(({ key }) => ({ content: key, actions: [{}] }))
}
