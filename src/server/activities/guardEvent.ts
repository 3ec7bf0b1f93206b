import type { PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
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
  const where = { id: { equals: id } }
  const seen = await req.payload.count({ collection: 'events', where, overrideAccess: false, req })
  if (!rows[0] || seen.totalDocs === 0) throw refuse({ code: 'not-found' })
  if (rows[0].closed) throw refuse({ code: 'locked' })
}
