import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import { paperHead } from '#core/document/paperHead.ts'
import { reminderLetter } from '#core/letter/reminderLetter.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { fill } from '#core/text/fill.ts'
import { vi } from '#i18n/letters.ts'
import { t } from '#i18n/translate.ts'
import { now } from '../clock.ts'
import { documentFile, fileName, type PrintFormat } from '../document/documentFile.ts'
import { issuingUnits } from '../organisation/issuingUnits.ts'
import { planOfYear } from '../report/gatherFacts.ts'
import type { ReportFile } from '../report/reportFile.ts'
import { reportingFacts } from '../report/reportingFacts.ts'
import { query, sql } from '../sql/db.ts'

const MINUTE_MS = 60_000

/**
 * The city's letter to the units that have not submitted their report of a year, as a file; null where every unit
 * has. It is written anew each time from who is missing at that minute.
 */
export async function reminderLetterFile(
  req: PayloadRequest,
  { root, year, format }: { root: string; year: number; format: PrintFormat },
): Promise<ReportFile | null> {
  const at = Math.floor(now().getTime() / MINUTE_MS) * MINUTE_MS
  const day = dayOf(at)
  const plan = await planOfYear(req.payload, year, req)
  const { lastDay } = deadlinesOf(plan, year).report
  const of = { unit: root, year, firstMonth: plan.firstMonth, lastDay, root: true }
  const facts = await reportingFacts(req.payload, of, req)
  const units = facts.filter(({ submittedAt }) => submittedAt === null)
  const issuer = (await issuingUnits(req.payload, [{ unit: root, day }], req)).get(`${root}:${day}`)
  if (units.length === 0 || issuer === undefined) return null
  const committee = issuer.standingCommittee ? vi.standingCommittee : vi.executiveCommittee
  const letter = {
    head: paperHead(plan.report, issuer),
    paper: plan.report.departmentPapers?.reminder ?? vi.papers.reminder,
    sender: fill(committee, { unit: issuer.name }),
    office: await nameOfOffice(req, 'inspectionOffice'),
    programme: plan.report.programme ?? t('vi', 'report.programme'),
    ...{ year, at, lastDay, units, owing: facts.length },
  }
  const made = await documentFile(reminderLetter(letter, vi.words), format)
  return { name: fileName(fill(vi.words.file, { year }), format), ...made }
}

async function nameOfOffice(req: PayloadRequest, key: string): Promise<string> {
  const [office] = await query<{ name: string }>(
    req.payload,
    sql`select name from offices where key = ${key}`,
    req,
  )
  return office?.name ?? ''
}
