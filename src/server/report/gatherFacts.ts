import type { Payload, PayloadRequest } from 'payload'
import { planYearRange } from '#core/calendar/day.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import { reportFacts } from '#core/report/reportFacts.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { fill } from '#core/text/fill.ts'
import { env } from '#env'
import { now } from '../clock.ts'
import { unitFigures } from '../figures/unitFigures.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { reportingFacts } from './reportingFacts.ts'

type Unit = { name: string; superior: string | null }

/**
 * Everything the report of a unit and year prints, as of now (or as if taken at `takenAt`, for demonstrations); null
 * when there is no such unit.
 */
export async function gatherFacts(
  payload: Payload,
  of: { unit: string; year: number; takenAt?: number },
  req?: PayloadRequest,
): Promise<ReportFacts | null> {
  const [unit] = await query<Unit>(
    payload,
    sql`select u.name, p.name as superior from units u left join units p on p.id = u.parent_id
      where u.id = ${of.unit}::uuid`,
    req,
  )
  if (!unit) return null
  const plan = await planOfYear(payload, of.year, req)
  const { lastDay } = deadlinesOf(plan, of.year).report
  const [figures, previous, reporting] = [
    await unitFigures(payload, { unit: of.unit, year: of.year }, req),
    of.year > plan.years.from ? await unitFigures(payload, { unit: of.unit, year: of.year - 1 }, req) : null,
    await reportingFacts(
      payload,
      { ...of, firstMonth: plan.firstMonth, lastDay, root: unit.superior === null },
      req,
    ),
  ]
  return reportFacts({
    figures,
    previous,
    heading: headingOf(plan, unit, of.year),
    lastDay,
    reporting,
    takenAt: of.takenAt ?? now().getTime(),
    demo: env.demo,
  })
}

/** The plan by whose rules the report of a year is made: the one in force on the year's last day. */
export async function planOfYear(
  payload: Payload,
  year: number,
  req?: PayloadRequest,
): Promise<PlanDefinition> {
  const { firstMonth } = await loadPlan(payload, req)
  return loadPlan(payload, req, planYearRange(year, firstMonth).to)
}

function headingOf(plan: PlanDefinition, unit: Unit, year: number): ReportFacts['heading'] {
  const { organisation, issuerPrefix, subject } = plan.report
  return {
    organisation,
    superior: unit.superior,
    issuer: `${issuerPrefix} ${unit.name}`,
    subject: fill(subject, { year }),
  }
}
