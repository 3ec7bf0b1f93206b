import type { PayloadRequest } from 'payload'
import type { Remedy } from '#core/session/session.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

export type OpenRemedy = Remedy & { id: string; review: string; officer: string }

/** What officers have still to put right by the unit's earlier sessions, the latest quarter first (R17). */
export async function openRemedies(
  req: PayloadRequest,
  of: { unit: string; officers: readonly string[]; before: string },
): Promise<OpenRemedy[]> {
  return query<OpenRemedy>(
    req.payload,
    sql`select m.id, r.id::text as review, r.officer_id::text as officer, m.remedy, m.due
      from reviews r join reviews_remedies m on m._parent_id = r.id
      where r.officer_id = any(${list(of.officers)}) and r.unit_id = ${of.unit}::uuid and r.kind = 'quarterly'
        and r.state = 'approved' and r.period < ${of.before} and not coalesce(m.done, false)
      order by r.period desc, r.officer_id, m._order`,
    req,
  )
}
