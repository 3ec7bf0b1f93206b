import type { Payload, PayloadRequest } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { MAIL_KINDS, type MailKind } from '#core/report/mailTemplates.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { t } from '#i18n/translate.ts'
import { today } from '../clock.ts'
import { composeMail } from '../mail/composeMail.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { owingUnits } from './owingUnits.ts'
import { reportMail } from './reportMail.ts'

export type MailPreview = { kind: MailKind; subject: string; text: string; html: string }

/** Every message about reports as the plan words it now, about the first unit that owes one; nothing is sent. */
export async function mailPreviews(payload: Payload, req?: PayloadRequest): Promise<MailPreview[]> {
  const plan = await loadPlan(payload, req)
  const year = planYearOf(today(), plan.firstMonth) - 1
  const { lastDay, draftsFrom } = deadlinesOf(plan, year).report
  const [unit] = await owingUnits(payload, { year, firstMonth: plan.firstMonth }, req)
  const data = {
    ...{
      unit: unit?.name ?? '',
      year,
      day: writeDay(lastDay),
      days: '07',
      hour: '15',
      minute: '30',
      supplement: '',
    },
    from: writeDay(draftsFrom),
    report: t('vi', 'mail.report.annual', { year }),
    timeliness: t('vi', 'mail.inTime'),
  }
  return MAIL_KINDS.map((kind) => ({
    kind,
    ...composeMail({ name: t('vi', 'mail.somebody'), ...reportMail(plan, kind, data) }),
  }))
}
