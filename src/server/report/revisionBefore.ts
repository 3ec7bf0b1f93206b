import type { Payload, PayloadRequest } from 'payload'
import type { ReportFacts } from '#core/report/facts.ts'
import { query, sql } from '../sql/db.ts'

/** The figures of the revision submitted before this one; null where there is none. */
export async function revisionBefore(
  payload: Payload,
  { unit, year, revision }: { unit: string; year: number; revision: number },
  req?: PayloadRequest,
): Promise<Pick<ReportFacts, 'total' | 'children'> | null> {
  const [row] = await query<{ figures: Pick<ReportFacts, 'total' | 'children'> }>(
    payload,
    sql`select jsonb_build_object('total', figures -> 'total', 'children', figures -> 'children') as figures
      from reports where unit_id = ${unit}::uuid and year = ${year} and report_kind = 'annual' and revision < ${revision}
        and submitted_at is not null and figures is not null order by revision desc limit 1`,
    req,
  )
  return row?.figures ?? null
}
