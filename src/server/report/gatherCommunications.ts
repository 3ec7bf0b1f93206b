import type { PayloadRequest } from 'payload'
import { dayOf, planYearRange } from '#core/calendar/day.ts'
import { paperHead } from '#core/document/paperHead.ts'
import { addRows } from '#core/report/addRows.ts'
import type { CommunicationsReport, ReportFacts, ReportHeading } from '#core/report/facts.ts'
import {
  type ByLine,
  type CommunicationFacts,
  type CommunicationItem,
  type Listing,
  TOTAL,
} from '#core/report/registerFacts.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { fill } from '#core/text/fill.ts'
import { env } from '#env'
import { vi } from '#i18n/letters.ts'
import { now } from '../clock.ts'
import { issuingUnits } from '../organisation/issuingUnits.ts'
import { communicationTotals } from '../registers/communicationTotals.ts'
import { query, sql } from '../sql/db.ts'
import { planFacts, planOfYear } from './gatherFacts.ts'
import { owingUnits } from './owingUnits.ts'
import { LONGEST_LIST } from './registers/registerQuestion.ts'

type Of = { unit: string; year: number }

/**
 * What the report of the city's communications office prints of a year (R44): the communication registers of all units
 * as they stand now, beside those of the year before; null when there is no such unit.
 */
export async function gatherCommunications(req: PayloadRequest, of: Of): Promise<ReportFacts | null> {
  const takenAt = now().getTime()
  const day = dayOf(takenAt)
  const issuer = (await issuingUnits(req.payload, [{ unit: of.unit, day }], req)).get(`${of.unit}:${day}`)
  if (issuer === undefined) return null
  const plan = await planOfYear(req.payload, of.year, req)
  const { from, to } = planYearRange(of.year, plan.firstMonth)
  const units = await owingUnits(req.payload, { year: of.year, firstMonth: plan.firstMonth }, req)
  const { lastDay } = deadlinesOf(plan, of.year).report
  return {
    ...{
      version: 1,
      unit: of.unit,
      name: issuer.name,
      year: of.year,
      from,
      to,
      lastDay,
      takenAt,
      demo: env.demo,
    },
    asOf: [day, to].sort()[0] ?? to,
    heading: headingOf(plan, paperHead(plan.report, issuer), of.year),
    plan: planFacts(plan),
    communications: await communicationsOf(req, of, plan),
    ...{
      targets: [],
      standards: [],
      own: null,
      countedOnce: 0,
      meetingShare: plan.report.meetingShare,
      reporting: [],
    },
    total: addRows({ unit: of.unit, name: issuer.name, previous: null }, []),
    children: units.map(({ unit, name }) => addRows({ unit, name, previous: null }, [])),
  }
}

/** The committee's letterhead with the department's symbol, signer and recipients. */
function headingOf(plan: PlanDefinition, head: ReturnType<typeof paperHead>, year: number): ReportHeading {
  const paper = plan.report.departmentPapers?.communications ?? vi.papers.communications
  return {
    ...head,
    title: plan.report.title,
    subject: fill(paper.subject, { year }),
    symbol: paper.symbol,
    signedFor: paper.signedFor,
    // Whoever sends it, it is the department that signs.
    signerTitles: { secretary: paper.signerTitle },
    recipients: paper.recipients,
  }
}

async function communicationsOf(
  req: PayloadRequest,
  { unit, year }: Of,
  { firstMonth }: PlanDefinition,
): Promise<CommunicationsReport> {
  const linesOf = async (one: number) => {
    const totals = await communicationTotals(req, { unit, depth: 0, ...planYearRange(one, firstMonth) })
    const counted = [...totals.units, { ...totals, unit: TOTAL }].filter(({ items }) => items > 0)
    return Object.fromEntries(
      counted.map(({ unit: line, kinds, reach }): [string, CommunicationFacts] => [
        line,
        { kinds: Object.fromEntries(kinds.map(({ kind, items }) => [kind, items])), reach: reach || null },
      ]),
    ) as ByLine<CommunicationFacts>
  }
  return {
    lines: await linesOf(year),
    before: await linesOf(year - 1),
    items: await itemsOf(req, { unit, year, firstMonth }),
  }
}

async function itemsOf(
  req: PayloadRequest,
  { unit, year, firstMonth }: Of & { firstMonth: number },
): Promise<Listing<CommunicationItem>> {
  const { from, to } = planYearRange(year, firstMonth)
  const rows = await query<CommunicationItem & { total: number }>(
    req.payload,
    sql`select c.id::text as id, c.title, u.name as unit, c.kind, c.published_on as day, c.outlet, c.reach::float8 as reach,
        c.link, count(*) over ()::int as total
      from communications c join units u on u.id = c.unit_id
      where c.scope0 = ${unit} and c.published_on between ${from} and ${to}
      order by c.published_on, u.code, c.id limit ${LONGEST_LIST}`,
    req,
  )
  return { items: rows.map(({ total: _, ...item }) => item), total: rows[0]?.total ?? 0 }
}
