import type { PayloadRequest } from 'payload'
import { writeInstant } from '#core/calendar/writeDay.ts'
import { daysLate } from '#core/report/deadline.ts'
import type { ReportFacts } from '#core/report/facts.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { composeMail, type MailContent } from '../mail/composeMail.ts'
import { planMail } from '../mail/planMail.ts'
import { type NewMail, queueMails } from '../mail/queueMails.ts'
import { type Addressee, reportAddressees } from './addressees.ts'
import { targetSentences } from './draftNarrative.ts'
import { planOfYear } from './gatherFacts.ts'
import type { StoredReport } from './loadReport.ts'
import { verifyAddress } from './reportFile.ts'

type Happening = { kind: 'submitted' | 'accepted'; at: number; rev: number }

/** Tells the unit's and the city's addressees of a submission or acceptance, one message each, the xlsx attached. */
export async function queueReportMails(
  req: PayloadRequest,
  report: StoredReport,
  happening: Happening,
): Promise<void> {
  const people = await reportAddressees(req, report)
  const plan = await planOfYear(req.payload, report.year, req)
  await queueMails(
    req,
    people.map(
      (person): NewMail => ({
        key: `report:${report.id}:${happening.rev}:${happening.kind}:${person.recipient.officer}`,
        to: person.email,
        recipient: person.recipient,
        ...composeMail(contentFor(person, plan, { report, happening })),
        attachments: [{ report: report.id, format: 'xlsx' }],
      }),
    ),
  )
}

function contentFor(
  person: Addressee,
  plan: PlanDefinition,
  { report, happening }: { report: StoredReport; happening: Happening },
): MailContent {
  const data = {
    unit: report.unitName,
    report: t('vi', `mail.report.${report.kind}`, { year: report.year }),
    supplement: report.revision > 1 ? t('vi', 'mail.supplement', { count: report.revision - 1 }) : '',
    timeliness: timelinessOf(report, happening.at),
    ...writeInstant(happening.at),
  }
  const { subject, paragraphs } = planMail(plan, happening.kind, data)
  return {
    name: person.name,
    subject,
    paragraphs: [
      ...paragraphs,
      ...(report.figures === null ? [] : [headlines(report.figures)]),
      t('vi', 'mail.submitted.attached'),
    ],
    links: [
      { label: t('vi', 'mail.open'), url: `${env.serverURL}/admin/collections/reports/${report.id}` },
      ...(report.verificationCode === null
        ? []
        : [{ label: t('vi', 'mail.submitted.verify'), url: verifyAddress(report.verificationCode) }]),
    ],
  }
}

/** The plan's targets as the report itself says them, a line each. */
function headlines(facts: ReportFacts): string {
  return [t('vi', 'mail.submitted.figures'), ...targetSentences(facts)].join('\n')
}

/** Nothing is said of the city's own report: it is compiled from the others and has no last day. */
function timelinessOf(report: StoredReport, at: number): string {
  if (report.figures?.rolledUp || report.kind === 'communications') return ''
  const first = report.firstSubmittedAt === null ? at : Date.parse(report.firstSubmittedAt)
  const days = report.figures === null ? 0 : daysLate(first, report.figures.lastDay)
  if (days === 0) return t('vi', 'mail.inTime')
  return t('vi', 'mail.late', { days: String(days).padStart(2, '0') })
}
