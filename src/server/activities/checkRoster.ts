import type { PayloadRequest } from 'payload'
import type { Refusal } from '#core/refusal.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'
import { sharesTime } from './sharesTime.ts'

type Roster = {
  officers: string[]
  kinds: string[]
  day: string
  startsAt: string
  endsAt: string
}

/** The roster's rows that cannot become records: no appointment on the day, or the time overlaps one of the same kind. One statement. */
export async function checkRoster(req: PayloadRequest, roster: Roster): Promise<Refusal[]> {
  const { officers, kinds, day, startsAt, endsAt } = roster
  const rows = await query<{ place: number; placed: boolean; overlapping: boolean }>(
    req.payload,
    sql`select (w.place - 1)::int as place,
        exists (select 1 from appointments a where a.officer_id = w.officer and ${inForceOn('a', day)}) as placed,
        exists (select 1 from activities x where x.officer_id = w.officer and x.kind = any(${list(kinds, 'text')})
          and ${sharesTime('x', { startsAt, endsAt })}) as overlapping
      from unnest(${list(officers)}) with ordinality as w(officer, place)`,
    req,
  )
  return rows.flatMap(({ place, placed, overlapping }): Refusal[] => {
    const path = `roster.${place}.officer`
    if (!placed) return [{ code: 'no-appointment', path }]
    return overlapping ? [{ code: 'overlap', path }] : []
  })
}
