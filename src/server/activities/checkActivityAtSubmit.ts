import type { PayloadRequest } from 'payload'
import type { Refusal } from '#core/refusal.ts'
import { checkActivityTimes, lateEntryRule } from '#core/standards/activityTimes.ts'
import { now } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'

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
 * of the same kind (Q03), and an entry after the 10th of the next month gives its reason and is marked ("late entry").
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
  const times = checkActivityTimes({ startsAt, endsAt, submittedAt, officeHours: plan.officeHours })
  if (!times.ok) return times.refusals
  const late = lateEntryRule(startsAt, submittedAt)
  if (!late.allowed) return [{ code: 'year-closed', path: 'startsAt', data: { day: late.closesOn } }]
  const refusals: Refusal[] = []
  if (late.late && !activity.lateReason) {
    refusals.push({ code: 'late-reason-required', path: 'lateReason', data: { day: late.freeUntil } })
  }
  if (await overlaps(req, activity)) refusals.push({ code: 'overlap', path: 'startsAt' })
  if (refusals.length === 0 && late.late) {
    await query(
      req.payload,
      sql`update activities set late_entry = true where id = ${activity.id}::uuid`,
      req,
    )
  }
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
    sql`select 1 from activities where officer_id = ${activity.officer}::uuid and kind = ${activity.kind}
      and id <> ${activity.id}::uuid and state in ('pending', 'approved')
      and starts_at < ${activity.endsAt}::timestamptz and ends_at > ${activity.startsAt}::timestamptz
      and starts_at > ${activity.startsAt}::timestamptz - interval '16 hours' limit 1`,
    req,
  )
  return rows.length > 0
}
