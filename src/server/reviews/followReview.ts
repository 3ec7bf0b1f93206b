import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import type { TransitionEvent } from '../approval/onTransition.ts'
import { query, sql } from '../sql/db.ts'
import { reviewFacts } from './reviewFacts.ts'

/**
 * What belongs to a move of an annual review: handed in, its facts are those of that moment; concluded, the day is kept,
 * from which the officer has his days to answer; opened again, the answer to what no longer holds goes.
 */
export async function followReview(req: PayloadRequest, event: TransitionEvent): Promise<void> {
  const { id, action, officer, content, state } = event
  if (action === 'submit' && officer !== null) {
    const facts = await reviewFacts(req, { officer, year: Number(content.year) })
    await query(
      req.payload,
      sql`update reviews set facts = ${JSON.stringify(facts)}::jsonb where id = ${id}::uuid`,
      req,
    )
  }
  if (state === 'approved')
    await query(
      req.payload,
      sql`update reviews set concluded_on = ${dayOf(event.at)} where id = ${id}::uuid`,
      req,
    )
  if (action === 'reopen')
    await query(
      req.payload,
      sql`update reviews set concluded_on = null, response = null, agrees = null, responded_at = null
        where id = ${id}::uuid`,
      req,
    )
}
