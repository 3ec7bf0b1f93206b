import type { Payload, PayloadRequest } from 'payload'
import type { AcceptedReport } from '#core/report/rollUp.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'

type Of = { root: string; year: number }

const latestAccepted = (
  of: Of,
) => sql`select distinct on (r.unit_id) r.id, r.unit_id, r.revision, r.verification_code,
    r.decided_at, r.figures
  from reports r where r.year = ${of.year} and r.report_kind = 'annual' and r.unit_id <> ${of.root}::uuid and r.state = 'approved'
    and r.figures is not null
  order by r.unit_id, r.revision desc`

/**
 * Of each unit that reports to the city its latest accepted report of a year, with what was signed; in the order of
 * the units' codes. A later revision that waits for acceptance does not take its place.
 */
export function acceptedReports(payload: Payload, of: Of, req?: PayloadRequest): Promise<AcceptedReport[]> {
  return query<AcceptedReport>(
    payload,
    sql`select r.unit_id::text as unit, r.figures->>'name' as name, r.id::text as report, r.revision::int,
        ${millis('r.decided_at')} as "acceptedAt", r.verification_code as code, r.figures as facts
      from (${latestAccepted(of)}) r join units u on u.id = r.unit_id order by u.code, u.id`,
    req,
  )
}

/** Which those are, without their figures. */
export function acceptedReportIds(
  payload: Payload,
  of: Of,
  req?: PayloadRequest,
): Promise<Pick<AcceptedReport, 'unit' | 'name' | 'report' | 'acceptedAt'>[]> {
  return query(
    payload,
    sql`select r.unit_id::text as unit, u.name, r.id::text as report, ${millis('r.decided_at')} as "acceptedAt"
      from (${latestAccepted(of)}) r join units u on u.id = r.unit_id order by u.code, u.id`,
    req,
  )
}
