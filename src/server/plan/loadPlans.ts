import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { type PlanDefinition, type PlanVersion, planOn } from '#core/standards/plan.ts'
import { today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'

const KEPT_MS = 3000
/** What was read when; no versions where a plan was being written then. */
const kept = new WeakMap<Payload, { at: number; versions: PlanVersion[] | null }>()

/** Every published version of the plan, oldest first; kept for three seconds a process. */
export async function loadPlans(payload: Payload, req?: PayloadRequest): Promise<PlanVersion[]> {
  const found = kept.get(payload)
  const recent = found !== undefined && Date.now() - found.at < KEPT_MS
  if (recent && found.versions) return found.versions
  const rows = await query<{ valid_from: Day; version: string; definition: PlanDefinition }>(
    payload,
    sql`select valid_from, version, definition from plans where status <> 'draft' order by valid_from, version`,
    req,
  )
  const versions = rows.map((row) => ({
    validFrom: row.valid_from,
    version: Number(row.version),
    definition: row.definition,
  }))
  if (!recent) kept.set(payload, { at: Date.now(), versions })
  return versions
}

/** To be called where a plan is written: what is being changed is not kept, before its transaction ends or after. */
export function forgetPlans(payload: Payload): void {
  kept.set(payload, { at: Date.now(), versions: null })
}

/** The plan in force on a day (today without one); throws when the database holds none, which seeding prevents. */
export async function loadPlan(
  payload: Payload,
  req?: PayloadRequest,
  day: Day = today(),
): Promise<PlanDefinition> {
  const versions = await loadPlans(payload, req)
  const plan = planOn(versions, day) ?? versions[0]?.definition
  if (!plan) throw new Error('no plan is published: run the seed command')
  return plan
}
