import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { logOnRecords } from '../approval/logOnRecords.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

export type Issue = { number: string; on: Day; by: string | null; scan: string | null }

/**
 * Records under which number, on which day and by whom a submitted report was issued on paper, with its scan; recorded
 * again it is corrected. What was signed stays as it is; each time is a row of the report's log.
 */
export async function recordIssue(
  req: PayloadRequest,
  { id, issue, actor, address }: { id: string; issue: Issue; actor: Caller; address: string | null },
): Promise<void> {
  const updated = await query(
    req.payload,
    sql`update reports set issued_number = ${issue.number}, issued_on = ${issue.on}, issued_by = ${issue.by},
        issued_scan_id = ${issue.scan}::uuid
      where id = ${id}::uuid and state in ('pending', 'approved') returning 1`,
    req,
  )
  if (updated.length === 0) throw refuse({ code: 'not-issued-yet' })
  await logOnRecords(req, { collection: 'reports', ids: [id], action: 'issue', actor, address })
}
