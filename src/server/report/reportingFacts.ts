import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { ReportingFact, ReportingState } from '#core/report/facts.ts'
import { query, sql } from '../sql/db.ts'
import { owingUnits } from './owingUnits.ts'

const stateOf: Record<string, ReportingState> = {
  draft: 'draft',
  withdrawn: 'draft',
  pending: 'submitted',
  approved: 'accepted',
  returned: 'returned',
}

type Row = { unit: string; state: string; submitted: number; firstSubmittedAt: string | null }

/** Table 15 for a unit: itself, where it owes a report, and its direct child units that do. */
export async function reportingFacts(
  payload: Payload,
  of: { unit: string; year: number; firstMonth: number; lastDay: Day; root: boolean },
  req?: PayloadRequest,
): Promise<ReportingFact[]> {
  const owing = (await owingUnits(payload, of, req)).filter(({ unit }) => of.root || unit === of.unit)
  const rows = await standing(payload, of.year, req)
  const byUnit = new Map(rows.map((row) => [row.unit, row]))
  return owing.map(({ unit, name }) => {
    const row = byUnit.get(unit)
    return {
      unit,
      name,
      dueDay: of.lastDay,
      submittedAt: row?.firstSubmittedAt ? Date.parse(row.firstSubmittedAt) : null,
      state: row ? (stateOf[row.state] ?? 'draft') : 'none',
      corrections: Math.max(0, (row?.submitted ?? 0) - 1),
    }
  })
}

/** How every unit stands with its reports of a year: the latest submitted revision, otherwise the latest. */
export async function standing(payload: Payload, year: number, req?: PayloadRequest): Promise<Row[]> {
  return query<Row>(
    payload,
    sql`select distinct on (r.unit_id) r.unit_id::text as unit, r.state,
        count(r.submitted_at) over (partition by r.unit_id)::int as submitted,
        min(coalesce(first.at, r.submitted_at)) over (partition by r.unit_id) as "firstSubmittedAt"
      from reports r left join lateral (select min(d.at) as at from decisions d
        where d.collection = 'reports' and d.record = r.id::text and d.action = 'submit') first on true
      where r.year = ${year} and r.report_kind = 'annual'
      order by r.unit_id, (r.submitted_at is not null) desc, r.revision desc`,
    req,
  )
}
