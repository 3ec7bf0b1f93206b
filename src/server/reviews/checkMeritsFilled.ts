import type { PayloadRequest } from 'payload'
import type { Refusal } from '#core/refusal.ts'
import { checkMerits } from '#core/review/checkMerits.ts'
import { loadPlan } from '../plan/loadPlans.ts'

/** What the collective has filled in into an annual review: all four merits or none yet (R12). */
export async function checkMeritsFilled(
  req: PayloadRequest,
  { collective }: Record<string, unknown>,
): Promise<Refusal[]> {
  const plan = await loadPlan(req.payload, req)
  const { merits } = (collective ?? {}) as { merits?: { key?: unknown; met?: unknown }[] | null }
  return checkMerits(
    merits ?? [],
    plan.merits.map(({ key }) => key),
  )
}
