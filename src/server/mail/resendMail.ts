import type { PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { wake } from '../wake.ts'

/** Tries a message again that was given up, under its old Message-ID; 404 without one, 409 where it was not given up. */
export async function resendMail(req: PayloadRequest, id: unknown): Promise<void> {
  if (!isUuid(id)) throw refuse({ code: 'not-found' })
  const rows = await query<{ state: string; again: boolean }>(
    req.payload,
    sql`with again as (
        update mails set state = 'queued', attempts = 0, next_at = now(), created_at = now(), updated_at = now()
        where id = ${id}::uuid and state = 'failed' returning id)
      select m.state, exists (select 1 from again) as again from mails m where m.id = ${id}::uuid`,
    req,
  )
  if (!rows[0]) throw refuse({ code: 'not-found' })
  if (!rows[0].again) throw refuse({ code: 'mail-not-failed' })
  await wake(req, 'send-mails')
}
