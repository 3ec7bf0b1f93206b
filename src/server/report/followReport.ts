import type { PayloadRequest } from 'payload'
import { isOnTime } from '#core/report/deadline.ts'
import { checkAtSubmit, onTransition, type TransitionEvent } from '../approval/onTransition.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { checkReportAtSubmit } from './checkReportAtSubmit.ts'
import { loadReport, type StoredReport } from './loadReport.ts'
import { newCode } from './newCode.ts'
import { queueReportMails } from './queueReportMails.ts'
import { snapshotDigest } from './snapshotDigest.ts'

/** Registers with the approval engine what belongs to the report's moves. Called once when a process starts. */
export function followReports(): void {
  checkAtSubmit('reports', checkReportAtSubmit)
  onTransition('reports', followReport)
}

/**
 * Submission is the signature: the report gets its code and digest, and whether the year's first submission was in
 * time. Submission and acceptance each put their mails into the outbox. All of it in the transition's transaction.
 */
async function followReport(req: PayloadRequest, event: TransitionEvent): Promise<void> {
  if (event.action === 'submit') await stamp(req, await mustLoad(req, event.id), event.at)
  const report = await mustLoad(req, event.id)
  if (event.action === 'submit') await queueReportMails(req, report, { kind: 'submitted', ...event })
  if (event.action === 'approve' && event.state === 'approved')
    await queueReportMails(req, report, { kind: 'accepted', ...event })
}

async function stamp(req: PayloadRequest, report: StoredReport, at: number): Promise<void> {
  if (report.figures === null) throw refuse({ code: 'not-compiled', path: 'figures' })
  const first = report.firstSubmittedAt === null ? at : Math.min(at, Date.parse(report.firstSubmittedAt))
  await query(
    req.payload,
    sql`update reports set verification_code = coalesce(verification_code, ${newCode()}), digest = ${snapshotDigest(report)},
      on_time = coalesce((select o.on_time from reports o where o.unit_id = ${report.unit}::uuid and o.year = ${report.year} and o.report_kind = ${report.kind}
        and o.on_time is not null order by o.revision limit 1), ${isOnTime(first, report.figures.lastDay)})
      where id = ${report.id}::uuid`,
    req,
  )
}

async function mustLoad(req: PayloadRequest, id: string): Promise<StoredReport> {
  const report = await loadReport(req.payload, id, req)
  if (report === null) throw refuse({ code: 'not-found' })
  return report
}
