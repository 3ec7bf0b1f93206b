import type { Payload, PayloadRequest } from 'payload'
import { dayOf, planYearRange } from '#core/calendar/day.ts'
import { type IssuingUnit, paperHead } from '#core/document/paperHead.ts'
import type { LastYear, PlanFacts, ReportFacts } from '#core/report/facts.ts'
import { reportFacts } from '#core/report/reportFacts.ts'
import { rollUp } from '#core/report/rollUp.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import type { Span } from '#core/standards/ruleTables.ts'
import { fill } from '#core/text/fill.ts'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { now } from '../clock.ts'
import { unitFigures } from '../figures/unitFigures.ts'
import { issuingUnits } from '../organisation/issuingUnits.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { acceptedReports } from './acceptedReports.ts'
import { attestationsBelow } from './attestations.ts'
import { owingUnits } from './owingUnits.ts'
import { registerFacts } from './registers/registerFacts.ts'
import { reportingFacts } from './reportingFacts.ts'

/** A submitted report of the year before, as far as this one shows it. */
type Earlier = Pick<ReportFacts, 'year' | 'total' | 'own' | 'children' | 'standards'>

/**
 * Everything the report of a unit and year prints, as of now (or as if taken at `takenAt`, for demonstrations); null
 * when there is no such unit.
 */
export async function gatherFacts(
  payload: Payload,
  of: { unit: string; year: number; takenAt?: number },
  req?: PayloadRequest,
): Promise<ReportFacts | null> {
  const day = dayOf(of.takenAt ?? now().getTime())
  const unit = (await issuingUnits(payload, [{ unit: of.unit, day }], req)).get(`${of.unit}:${day}`)
  if (unit === undefined) return null
  const plan = await planOfYear(payload, of.year, req)
  const { lastDay } = deadlinesOf(plan, of.year).report
  const before = { unit: of.unit, year: of.year - 1 }
  const earlier = await submittedFacts(payload, before, req)
  const known = of.year > plan.years.from
  const [figures, previous, reporting] = [
    await unitFigures(payload, { unit: of.unit, year: of.year }, req),
    // What was reported stands; where nothing was, the figures of that year as they are known now.
    earlier ?? (known ? await unitFigures(payload, before, req) : null),
    await reportingFacts(
      payload,
      { ...of, firstMonth: plan.firstMonth, lastDay, root: unit.superior === null },
      req,
    ),
  ]
  const facts = reportFacts({
    figures,
    previous,
    lastYear: earlier && lastYearOf(earlier),
    plan: planFacts(plan),
    goals: Object.fromEntries(plan.targets.map(({ key, percent }) => [key, percent])),
    heading: headingOf(plan, { unit, year: of.year, letterhead: await loadPlan(payload, req, day) }),
    lastDay,
    reporting,
    attestations: await attestationsBelow(payload, { unit: of.unit, year: of.year }, req),
    takenAt: of.takenAt ?? now().getTime(),
    demo: env.demo,
    registers: await registerFacts(payload, { ...figures, unit: of.unit, plan }, req),
  })
  // R43: the city reports what was reported to it.
  if (unit.superior !== null) return facts
  const owing = await owingUnits(payload, { year: of.year, firstMonth: plan.firstMonth }, req)
  const accepted = await acceptedReports(payload, { root: of.unit, year: of.year }, req)
  return rollUp(facts, { owing, accepted })
}

/**
 * What a unit's report would print of a part of a plan year, for reading and download: its own figures and registers
 * alone, beside no other year and signed by nobody; null when there is no such unit.
 */
export async function gatherSpan(
  payload: Payload,
  of: { unit: string; year: number; span: Span },
  req?: PayloadRequest,
): Promise<ReportFacts | null> {
  const takenAt = now().getTime()
  const day = dayOf(takenAt)
  const unit = (await issuingUnits(payload, [{ unit: of.unit, day }], req)).get(`${of.unit}:${day}`)
  if (unit === undefined) return null
  const plan = await loadPlan(payload, req, of.span.to)
  const figures = await unitFigures(payload, of, req)
  return {
    ...reportFacts({
      figures,
      ...{ previous: null, lastYear: null, reporting: [], attestations: [], takenAt, demo: env.demo },
      plan: planFacts(plan),
      goals: Object.fromEntries(plan.targets.map(({ key, percent }) => [key, percent])),
      heading: headingOf(plan, { unit, year: of.year, letterhead: await loadPlan(payload, req, day) }),
      lastDay: deadlinesOf(plan, of.year).report.lastDay,
      registers: await registerFacts(payload, { ...figures, unit: of.unit, plan }, req),
    }),
    partOfYear: true,
  }
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

/** The figures of the latest submitted report of a unit and year; null where none was submitted. */
async function submittedFacts(
  payload: Payload,
  of: { unit: string; year: number },
  req?: PayloadRequest,
): Promise<Earlier | null> {
  const [row] = await query<{ figures: Earlier | null }>(
    payload,
    sql`select figures - 'registers' as figures from reports where unit_id = ${of.unit}::uuid and year = ${of.year} and report_kind = 'annual'
      and submitted_at is not null and figures is not null order by revision desc limit 1`,
    req,
  )
  return row?.figures ?? null
}

/** The words a report takes from its plan; reports are written in Vietnamese. */
export function planFacts({ report, targets, themes, standards, forms }: PlanDefinition): PlanFacts {
  const [pledges, reviews] = [forms?.pledge?.name, forms?.review?.name]
  return {
    programme: report.programme ?? t('vi', 'report.programme'),
    targets: Object.fromEntries(
      targets.map(({ key, label, heading }) => [key, { name: label.vi, heading: (heading ?? label).vi }]),
    ),
    themes: {
      name: report.themes ?? t('vi', 'report.themes'),
      each: themes.map(({ key, label }) => ({ key, name: label.vi })),
    },
    papers: { ...(pledges && { pledges }), ...(reviews && { reviews }) },
    attendance: standards.find(({ key }) => key === 'monthlyAttendance')?.mode ?? null,
    hours: standards.find(({ key }) => key === 'weeklyHours')?.period ?? 'week',
  }
}

function lastYearOf({ year, standards, total }: Earlier): LastYear {
  return { year, standards, minutes: total.weekly.minutes }
}

/** The title by the plan of the year; who issues it, where, and to whom by the plan of the document's day. */
function headingOf(
  { report: { title, subject } }: PlanDefinition,
  { unit, year, letterhead }: { unit: IssuingUnit; year: number; letterhead: PlanDefinition },
): ReportFacts['heading'] {
  return { ...paperHead(letterhead.report, unit), title, subject: fill(subject, { year }) }
}
