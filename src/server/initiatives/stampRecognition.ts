import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import { recognisedOn } from '#core/initiative/checkInitiative.ts'
import type { TransitionEvent } from '../approval/onTransition.ts'
import { query, sql } from '../sql/db.ts'

/** T3, R31: an approved initiative counts from the day of its recognition; a reopened one no longer. */
export async function stampRecognition(req: PayloadRequest, event: TransitionEvent): Promise<void> {
  const { id, state, stateBefore, content, at } = event
  if (state === stateBefore || (state !== 'approved' && stateBefore !== 'approved')) return
  const recognition = content.recognition as Parameters<typeof recognisedOn>[0]
  const day = state === 'approved' ? recognisedOn(recognition, dayOf(at)) : null
  await query(req.payload, sql`update initiatives set recognised_on = ${day} where id = ${id}::uuid`, req)
}
