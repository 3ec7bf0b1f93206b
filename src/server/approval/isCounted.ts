import type { Payload, PayloadRequest } from 'payload'
import { dayOf, planYearOf } from '#core/calendar/day.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import type { Case } from './loadCases.ts'

/** Whether a submitted report of the record's year, of its unit or one above, was made after it was decided. */
export async function isCounted(
  payload: Payload,
  { record, content }: { record: Case; content: Record<string, unknown> },
  req?: PayloadRequest,
): Promise<boolean> {
  if (record.decidedAt === null) return false
  const { firstMonth } = await loadPlan(payload, req)
  const began = content.startsAt ? dayOf(Date.parse(String(content.startsAt))) : null
  const year = content.year ?? (began && planYearOf(began, firstMonth))
  if (year === null) return false
  const line = record.line.filter((id) => id !== null)
  const rows = await query(
    payload,
    sql`select 1 from reports p where p.unit_id = any(${list(line)}) and p.year = ${Number(year)}
      and p.state in ('pending', 'approved') and p.submitted_at >= ${new Date(record.decidedAt)} limit 1`,
    req,
  )
  return rows.length > 0
}
