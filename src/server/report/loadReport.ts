import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { ReportFacts, ReportKind } from '#core/report/facts.ts'
import type { ManualFigure } from '#core/report/manualTable.ts'
import { query, sql } from '../sql/db.ts'

export type StoredReport = {
  id: string
  unit: string
  unitName: string
  year: number
  kind: ReportKind
  revision: number
  rev: number
  state: string
  /** Null only for a record made by hand without figures. */
  figures: ReportFacts | null
  narrative: string | null
  manualFigures: readonly ManualFigure[]
  reason: string | null
  submittedAt: string | null
  /** Of the unit and year, whatever the revision: from the log, because a return and a second submission overwrite. */
  firstSubmittedAt: string | null
  onTime: boolean | null
  verificationCode: string | null
  digest: string | null
  issued: { number: string; on: Day; by: string | null } | null
  /** Who signed the latest submission, as the log wrote him down then. */
  signer: { name: string; office: string | null } | null
}

const columns = sql`r.id::text, r.unit_id::text as unit, u.name as "unitName", r.year::int, r.report_kind as kind, r.revision::int, r.rev::int,
  r.state, r.figures, r.narrative, r.reason,
  coalesce((select json_agg(json_build_object('name', m.name, 'value', m.value, 'measure', m.measure, 'note', m.note,
      'file', m.file_id::text, 'fileName', e.original_name) order by m._order)
    from reports_manual_figures m left join evidence e on e.id = m.file_id where m._parent_id = r.id), '[]') as "manualFigures",
  case when r.issued_number is not null
    then json_build_object('number', r.issued_number, 'on', r.issued_on, 'by', r.issued_by) end as issued, r.submitted_at as "submittedAt", r.on_time as "onTime",
  r.verification_code as "verificationCode", r.digest,
  coalesce((select min(d.at) from decisions d join reports o on o.id::text = d.record
    where d.collection = 'reports' and d.action = 'submit' and o.unit_id = r.unit_id and o.year = r.year and o.report_kind = r.report_kind),
    r.submitted_at) as "firstSubmittedAt",
  (select json_build_object('name', d.by_name, 'office', d.by_office) from decisions d
    where d.collection = 'reports' and d.record = r.id::text and d.action = 'submit'
    order by d.seq desc limit 1) as signer`

/** One report as it is stored; null when there is none. Asks nobody's rights: callers do. */
export async function loadReport(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<StoredReport | null> {
  const rows = await query<StoredReport>(
    payload,
    sql`select ${columns} from reports r join units u on u.id = r.unit_id where r.id = ${id}::uuid`,
    req,
  )
  return rows[0] ?? null
}

/** The latest revision of a unit's report of a year and kind, locked until the transaction ends; null when there is none. */
export async function lockLatestReport(
  req: PayloadRequest,
  { unit, year, kind = 'annual' }: { unit: string; year: number; kind?: ReportKind },
): Promise<StoredReport | null> {
  // Also holds off two first compilations at once, when there is no row to lock yet.
  const key = `report:${kind}:${unit}:${year}`
  await query(req.payload, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`, req)
  const rows = await query<StoredReport>(
    req.payload,
    sql`select ${columns} from reports r join units u on u.id = r.unit_id
      where r.unit_id = ${unit}::uuid and r.year = ${year} and r.report_kind = ${kind} order by r.revision desc limit 1 for update of r`,
    req,
  )
  return rows[0] ?? null
}
