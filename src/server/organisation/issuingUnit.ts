import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { IssuingUnit } from '#core/document/paperHead.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn } from '../sql/fragments.ts'

/** What the letterhead of a unit's paper says, as of a day; null when there is no such unit. */
export async function issuingUnit(
  payload: Payload,
  of: { unit: string; day: Day },
  req?: PayloadRequest,
): Promise<IssuingUnit | null> {
  const [unit] = await query<IssuingUnit>(
    payload,
    sql`select u.code, u.name, p.name as superior, exists (select 1 from appointments a
        join offices f on f.id = a.office_id
        where a.unit_id = u.id and f.key = 'standingMember' and ${inForceOn('a', of.day)}) as "standingCommittee"
      from units u left join units p on p.id = u.parent_id where u.id = ${of.unit}::uuid`,
    req,
  )
  return unit ?? null
}
