import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { daysLeft } from '#core/report/deadline.ts'
import type { Act } from '#core/report/dueActs.ts'
import type { MailKind } from '#core/report/mailTemplates.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { composeMail } from '../mail/composeMail.ts'
import { queueMails } from '../mail/queueMails.ts'
import { query, sql } from '../sql/db.ts'
import { reportSigners } from './addressees.ts'
import { planOfYear } from './gatherFacts.ts'
import { reportMail } from './reportMail.ts'

/** Reminds the secretary and deputies of a unit that its report is due, in words that hold on the day of sending. */
export async function queueReminders(req: PayloadRequest, act: Act, at: Date): Promise<void> {
  const { unit, year } = act
  const [found] = await query<{ name: string; report: string | null }>(
    req.payload,
    sql`select u.name, (select r.id::text from reports r where r.unit_id = u.id and r.year = ${year} and r.report_kind = 'annual'
        order by r.revision desc limit 1) as report from units u where u.id = ${unit}::uuid`,
    req,
  )
  if (!found) return
  const plan = await planOfYear(req.payload, year, req)
  const { lastDay, draftsFrom } = deadlinesOf(plan, year).report
  const left = daysLeft(at.getTime(), lastDay)
  const days = String(Math.abs(left)).padStart(2, '0')
  const data = { unit: found.name, year, day: writeDay(lastDay), days, from: writeDay(draftsFrom) }
  const early = dayOf(at.getTime()) < draftsFrom
  const words = reportMail(plan, early ? 'reminderEarly' : kindOf(left), data)
  const path = found.report === null ? 'reports' : `reports/${found.report}`
  const people = await reportSigners(req, unit)
  await queueMails(
    req,
    people.map((person) => ({
      key: `report-reminder:${act.key}:${person.recipient.officer}`,
      to: person.email,
      recipient: person.recipient,
      ...composeMail({
        name: person.name,
        ...words,
        links: [{ label: t('vi', 'mail.open'), url: `${env.serverURL}/admin/collections/${path}` }],
      }),
    })),
  )
}

function kindOf(left: number): MailKind {
  if (left === 0) return 'reminderToday'
  return left > 0 ? 'reminderBefore' : 'reminderAfter'
}
