import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Refusal } from '#core/refusal.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { now } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { planOfYear } from './gatherFacts.ts'

/** What a report must satisfy to be signed: compiled, its year over, and no later revision begun. */
export async function checkReportAtSubmit(
  req: PayloadRequest,
  report: Record<string, unknown>,
): Promise<Refusal[]> {
  const { id, unit, year, reportKind, revision, figures } = report
  if (!figures) return [{ code: 'not-compiled', path: 'figures' }]
  const { draftsFrom } = deadlinesOf(await planOfYear(req.payload, Number(year), req), Number(year)).report
  if (dayOf(now().getTime()) < draftsFrom)
    return [{ code: 'year-not-over', path: 'year', data: { year: Number(year), day: writeDay(draftsFrom) } }]
  const later = await query(
    req.payload,
    sql`select 1 from reports where unit_id = ${unit}::uuid and year = ${year} and report_kind = ${reportKind} and revision > ${revision} and id <> ${id}::uuid limit 1`,
    req,
  )
  return later.length > 0 ? [{ code: 'later-revision', path: 'revision' }] : []
}
