import type { Payload } from 'payload'
import { type Day, dayOf } from '#core/calendar/day.ts'
import { responseStanding } from '#core/review/responseStanding.ts'
import { now, today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'
import { likelyYear } from './likelyYear.ts'

type Concluded = { id: string; period: string; decidedAt: number }
export type OwnReviews = {
  /** The plan year of `annual`. */
  year: number
  annual: { id: string; state: string } | null
  /** Conclusions on him that he may still answer, with the last day. */
  unanswered: { id: string; period: string; until: Day }[]
}

// No five working days last longer, whatever holidays lie in them.
const SOON = 60 * 24 * 60 * 60 * 1000

/** An officer's annual review, and the conclusions on him that wait for his answer (R18). */
export async function ownReviews(payload: Payload, officer: string): Promise<OwnReviews> {
  const year = await likelyYear(payload)
  const { officeHours } = await loadPlan(payload)
  const [row] = await query<{ annual: OwnReviews['annual']; concluded: Concluded[] }>(
    payload,
    sql`select
      (select json_build_object('id', r.id, 'state', r.state) from reviews r where r.officer_id = ${officer}::uuid
        and r.kind = 'annual' and r.period = ${String(year)} order by r.state = 'rejected', r.created_at desc limit 1) as annual,
      coalesce((select json_agg(c order by c."decidedAt") from (
        select r.id::text as id, r.period, ${millis('r.decided_at')} as "decidedAt" from reviews r
        where r.officer_id = ${officer}::uuid and r.state = 'approved' and r.responded_at is null
        order by r.decided_at desc limit 10) c), '[]') as concluded`,
  )
  const unanswered = (row?.concluded ?? [])
    .filter(({ decidedAt }) => decidedAt > now().getTime() - SOON)
    .flatMap(({ id, period, decidedAt }) => {
      const { key, until } = responseStanding({ concludedOn: dayOf(decidedAt) }, today(), officeHours)
      return key === 'open' && until !== null ? [{ id, period, until }] : []
    })
  return { year, annual: row?.annual ?? null, unanswered }
}
