import type { PayloadRequest } from 'payload'
import { hitsOf } from '#core/model/originality.ts'
import type { TransitionEvent } from '../approval/onTransition.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { originalityOf } from './originalityOf.ts'

/** Decision R06: whoever approves a model that is like another says why; his words stand in the log. */
export async function askReason(req: PayloadRequest, event: TransitionEvent): Promise<void> {
  if (event.action !== 'approve' || event.comment !== null) return
  const { originality } = await loadPlan(req.payload, req)
  if (!originality) return
  const [hit] = hitsOf(await originalityOf(req, event.id), originality.hint / 100)
  if (!hit) return
  throw refuse({
    code: 'alike-reason-needed',
    path: 'comment',
    data: { similarity: Math.round(hit.similarity * 100), title: hit.title, unit: hit.unitName },
  })
}
