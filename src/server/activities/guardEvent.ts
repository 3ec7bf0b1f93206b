import type { PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { isVisible } from '../access/isVisible.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

/** Locks an event's row for the change that follows; 409 `locked` once it is closed, 404 when the caller may not see it. */
export async function guardEvent(req: PayloadRequest, id: string): Promise<void> {
  if (!isUuid(id)) throw refuse({ code: 'not-found' })
  const rows = await query<{ closed: boolean }>(
    req.payload,
    sql`select closed_at is not null as closed from events where id = ${id}::uuid for update`,
    req,
  )
  const seen = await isVisible(req.payload, { collection: 'events', id, user: req.user }, req)
  if (!rows[0] || !seen) throw refuse({ code: 'not-found' })
  if (rows[0].closed) throw refuse({ code: 'locked' })
}
