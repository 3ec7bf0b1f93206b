import type { Payload } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { ReportKind } from '#core/report/facts.ts'
import { query, sql } from '../sql/db.ts'

/** What anybody may know who holds a report's code: nothing about a person. */
export type VerifiedReport = {
  unit: string
  year: number
  kind: ReportKind
  revision: number
  status: 'valid' | 'superseded'
  digest: string
  /** Under which number and on which day it was issued on paper; null while nobody recorded it. */
  issued: { number: string; on: Day } | null
}

/** The submitted report with this code, superseded once a later revision was submitted; null for an unknown code. */
export async function verifyReport(payload: Payload, code: string): Promise<VerifiedReport | null> {
  const rows = await query<VerifiedReport>(
    payload,
    sql`select u.name as unit, r.year::int, r.report_kind as kind, r.revision::int, r.digest,
        case when r.issued_number is not null then json_build_object('number', r.issued_number, 'on', r.issued_on) end as issued,
        case when exists (select 1 from reports o where o.unit_id = r.unit_id and o.year = r.year and o.report_kind = r.report_kind
          and o.revision > r.revision and o.submitted_at is not null) then 'superseded' else 'valid' end as status
      from reports r join units u on u.id = r.unit_id
      where r.verification_code = ${code.toLowerCase()} and r.digest is not null`,
  )
  return rows[0] ?? null
}
