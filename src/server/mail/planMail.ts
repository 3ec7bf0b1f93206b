import { type MailKind, writeMail } from '#core/mail/templates.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { vi } from '#i18n/mailTemplates.ts'

/** Subject and paragraphs of a message: in the plan's words, or in ours. */
export function planMail(
  { mails }: PlanDefinition,
  kind: MailKind,
  data: Readonly<Record<string, string | number>>,
): { subject: string; paragraphs: string[] } {
  return writeMail(mails?.[kind] ?? vi[kind], data)
}
