import type { Payload, PayloadRequest } from 'payload'
import type { Day, Instant } from '#core/calendar/day.ts'
import type { PlanDefinition, PlanVersion } from '#core/standards/plan.ts'
import { loadPlans } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { asKnown } from './asKnown.ts'

type Row = { validFrom: Day; version: number; definition: PlanDefinition }

/** The published versions of the plan as they were known; those of now before there was any: figures need its words. */
export async function knownPlans(
  payload: Payload,
  known: Instant | null,
  req?: PayloadRequest,
): Promise<PlanVersion[]> {
  if (known === null) return loadPlans(payload, req)
  const statement = sql`select valid_from as "validFrom", version::int as version, definition from plans
    where status <> 'draft' order by valid_from, version`
  const versions = await query<Row>(payload, asKnown(known, statement), req)
  return versions.length > 0 ? versions : loadPlans(payload, req)
}
