import type { Payload, PayloadRequest } from 'payload'
import { countedYears } from '#core/workflow/countedYears.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import type { Case } from './loadCases.ts'

/** Whether a submitted report of one of the record's years, of its unit or one above, was made after it was decided. */
export async function isCounted(
  payload: Payload,
  { record, content }: { record: Case; content: Record<string, unknown> },
  req?: PayloadRequest,
): Promise<boolean> {
  if (record.decidedAt === null) return false
  const { firstMonth } = await loadPlan(payload, req)
  const years = countedYears(content, firstMonth)
  if (years === null) return false
  const line = record.line.filter((id) => id !== null)
  const rows = await query(
    payload,
    sql`select 1 from reports p where p.unit_id = any(${list(line)}) and p.year between ${years.first} and ${years.last}
      and p.report_kind = 'annual' and p.state in ('pending', 'approved') and p.submitted_at >= ${new Date(record.decidedAt)} limit 1`,
    req,
  )
  return rows.length > 0
}
