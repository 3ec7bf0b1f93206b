import type { PayloadRequest } from 'payload'
import { lateEntryRule } from '#core/standards/activityTimes.ts'
import type { TransitionEvent } from '../approval/onTransition.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'

/** Marks a log that is submitted after the free days ("late entry"), and takes the mark away from one that is not. */
export async function markLateEntry(req: PayloadRequest, event: TransitionEvent): Promise<void> {
  const { action, at, content, id } = event
  if (action !== 'submit') return
  const plan = await loadPlan(req.payload, req)
  const { late } = lateEntryRule(Date.parse(String(content.startsAt)), at, plan)
  if (late === (content.lateEntry === true)) return
  await query(req.payload, sql`update activities set late_entry = ${late} where id = ${id}::uuid`, req)
}
