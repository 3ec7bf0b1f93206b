import type { PayloadRequest } from 'payload'
import { toDay } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { composeMail } from '../mail/composeMail.ts'
import { planMail } from '../mail/planMail.ts'
import { queueMails } from '../mail/queueMails.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'

/** Writes to whom somebody has delegated, once a delegation. */
export async function tellDelegate(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await query<{
    officer: string
    by: string
    name: string
    email: string
    start: string
    end: string
  }>(
    req.payload,
    sql`select o.id::text as officer, f.full_name as by, o.full_name as name, u.email, d.start, d."end" from delegations d
      join officers f on f.id = d.from_id join officers o on o.id = d.to_id join users u on u.id = o.user_id
      where d.id = ${id}::uuid and u.email is not null`,
    req,
  )
  if (!row) return
  const data = { name: row.by, from: writeDay(toDay(row.start)), to: writeDay(toDay(row.end)) }
  const mail = composeMail({
    name: row.name,
    ...planMail(await loadPlan(req.payload, req), 'delegated', data),
    links: [{ label: t('vi', 'mail.open'), url: `${env.serverURL}/admin/viec-cho-xu-ly` }],
  })
  const recipient = { officer: row.officer, delegation: id }
  await queueMails(req, [{ key: `delegation:${id}`, to: row.email, recipient, ...mail }])
}
