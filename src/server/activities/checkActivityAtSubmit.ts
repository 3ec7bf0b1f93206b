import type { PayloadRequest } from 'payload'
import type { Refusal } from '#core/refusal.ts'
import { checkActivityTimes, lateEntryRule } from '#core/standards/activityTimes.ts'
import { now } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { sharesTime } from './sharesTime.ts'

type Activity = {
  id: string
  officer: string
  kind: string
  startsAt: string
  endsAt: string
  lateReason?: string | null
}

/**
 * What an officer's own log must satisfy when it is submitted: it is over (Q04), overlaps none of his submitted records
 * of the same kind (Q03), and an entry after the free days gives its reason ("late entry").
 */
export async function checkActivityAtSubmit(
  req: PayloadRequest,
  record: Record<string, unknown>,
): Promise<Refusal[]> {
  const activity = record as unknown as Activity
  const submittedAt = now().getTime()
  const startsAt = Date.parse(activity.startsAt)
  const endsAt = Date.parse(activity.endsAt)
  const plan = await loadPlan(req.payload, req)
  const times = checkActivityTimes({ startsAt, endsAt, submittedAt, plan })
  if (!times.ok) return times.refusals
  const late = lateEntryRule(startsAt, submittedAt, plan)
  if (!late.allowed) return [{ code: 'year-closed', path: 'startsAt', data: { day: late.closesOn } }]
  const refusals: Refusal[] = []
  if (late.late && !activity.lateReason) {
    refusals.push({ code: 'late-reason-required', path: 'lateReason', data: { day: late.freeUntil } })
  }
  if (await overlaps(req, activity)) refusals.push({ code: 'overlap', path: 'startsAt' })
  return refusals
}

// Two submissions of one officer wait for each other, so that neither misses the other.
async function overlaps(req: PayloadRequest, activity: Activity): Promise<boolean> {
  await query(
    req.payload,
    sql`select pg_advisory_xact_lock(hashtextextended(${`time:${activity.officer}`}, 0))`,
    req,
  )
  const rows = await query(
    req.payload,
    sql`select 1 from activities a where a.officer_id = ${activity.officer}::uuid and a.kind = ${activity.kind}
      and a.id <> ${activity.id}::uuid and ${sharesTime('a', activity)} limit 1`,
    req,
  )
  return rows.length > 0
}
