import type { PayloadRequest } from 'payload'
import type { PlanKey } from '#core/input/checkFields.ts'
import type { Refusal } from '#core/refusal.ts'
import { loadPlans } from './loadPlans.ts'

/** The keys that no published version of the plan declares, as refusals at their places. */
export async function foreignPlanKeys(req: PayloadRequest, keys: readonly PlanKey[]): Promise<Refusal[]> {
  if (keys.length === 0) return []
  const versions = await loadPlans(req.payload, req)
  return keys.flatMap(({ part, key, path }): Refusal[] => {
    const known = versions.some(({ definition }) => definition[part].some((one) => one.key === key))
    return known ? [] : [{ code: 'not-a-choice', path, data: { value: key.slice(0, 60) } }]
  })
}
