import type { PayloadRequest } from 'payload'
import { env } from '#env'
import { t } from '#i18n/translate.ts'
import { composeMail } from '../mail/composeMail.ts'
import { planMail } from '../mail/planMail.ts'
import { queueMails } from '../mail/queueMails.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { administrators } from './addresses.ts'

type Stuck = { collection: string; id: string; step: string | null; rev: number }

/** Tells the system administrators at once that nobody can decide a record; once for each time it comes to that. */
export async function alarmAdministrators(req: PayloadRequest, cases: readonly Stuck[]): Promise<void> {
  if (cases.length === 0) return
  const people = await administrators(req)
  const plan = await loadPlan(req.payload, req)
  const mails = cases.flatMap(({ collection, id, step, rev }) =>
    people.map(({ officer, name, email }) => ({
      key: `nobody-decides:${id}:${step}:${rev}:${officer}`,
      to: email,
      recipient: { officer, permission: 'configure' },
      ...composeMail({
        name,
        ...planMail(plan, 'nobody', {}),
        links: [
          { label: t('vi', 'mail.open'), url: `${env.serverURL}/admin/collections/${collection}/${id}` },
        ],
      }),
    })),
  )
  await queueMails(req, mails)
}
