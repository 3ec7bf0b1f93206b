import type { Payload } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { ReportingFact } from '#core/report/facts.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { reportingFacts } from '../report/reportingFacts.ts'
import { query, sql } from '../sql/db.ts'

export type ReportStanding = { root: boolean; lastDay: Day; facts: ReportingFact[] }

/** How it stands with the annual report of a year: of the unit itself, for the root of all that owe one; null below. */
export async function reportStanding(
  payload: Payload,
  { unit, year, plan }: { unit: string; year: number; plan: PlanDefinition },
): Promise<ReportStanding | null> {
  const [place] = await query<{ depth: number }>(
    payload,
    sql`select depth::int from units where id = ${unit}::uuid`,
  )
  if (!place || place.depth > 1) return null
  const { lastDay } = deadlinesOf(plan, year).report
  const root = place.depth === 0
  const asked = { unit, year, firstMonth: plan.firstMonth, lastDay, root }
  return { root, lastDay, facts: await reportingFacts(payload, asked) }
}
