import { type MailKind, writeMail } from '#core/report/mailTemplates.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { vi } from '#i18n/reportMails.ts'

/** Subject and paragraphs of a message about a report: in the plan's words, or in ours. */
export function reportMail(
  { report }: PlanDefinition,
  kind: MailKind,
  data: Readonly<Record<string, string | number>>,
): { subject: string; paragraphs: string[] } {
  return writeMail(report.mails?.[kind] ?? vi[kind], data)
}
