import type { Payload } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { COLLECTIVE } from '#core/hierarchy/sensitiveWhere.ts'
import { today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'
import { FEWEST, quartersAt } from './loadDuties.ts'

export type SessionsMissing = { period: string; due: Day; units: { unit: string; name: string }[] }
const MOST = 250

/**
 * The units directly below one whose collective has not met in the quarter that ended last, by code. That a session was
 * held is no secret; what was said in it is.
 */
export async function sessionsMissing(payload: Payload, unit: string): Promise<SessionsMissing | null> {
  const [quarter] = quartersAt(await loadPlan(payload))
  if (!quarter || quarter.due >= today()) return null
  const units = await query<{ unit: string; name: string }>(
    payload,
    sql`select u.id::text as unit, u.name from units u
      where u.parent_id = ${unit}::uuid and coalesce(u.valid_to, '9999-12-31') >= ${today()}
        and coalesce(u.obligations_from, '') <= ${quarter.due}
        and not exists (select 1 from sessions s where s.unit_id = u.id and s.period = ${quarter.key} and s.closed_at is not null)
        and (select count(distinct a.officer_id) from appointments a join offices f on f.id = a.office_id
          where a.unit_id = u.id and f.key = any(${list(COLLECTIVE, 'text')}) and ${inForceOn('a', today())}) >= ${FEWEST}
      order by u.code, u.id limit ${MOST}`,
  )
  return { period: quarter.key, due: quarter.due, units }
}
