import type { PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { canonicalJson } from '#core/workflow/canonical.ts'
import { isVisible } from '../access/isVisible.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

type Asked = {
  id: string
  /** What is to be saved; null for a deletion. */
  data: Record<string, unknown> | null
  /** The fields a person fills in. */
  fields: readonly string[]
}

/**
 * Locks a session's row for the change that follows; gives whether it is still open. A closed one may have its minutes
 * attached and refuses everything else with 409 `locked`; a form that sends the rest along unchanged does no harm.
 * Whoever may not see it gets 404.
 */
export async function guardSession(req: PayloadRequest, { id, data, fields }: Asked): Promise<boolean> {
  if (!isUuid(id)) throw refuse({ code: 'not-found' })
  const rows = await query<{ closed: boolean }>(
    req.payload,
    sql`select closed_at is not null as closed from sessions where id = ${id}::uuid for update`,
    req,
  )
  const seen = await isVisible(req.payload, { collection: 'sessions', id, user: req.user }, req)
  if (!rows[0] || !seen) throw refuse({ code: 'not-found' })
  if (!rows[0].closed) return true
  if (data === null || data.close === true || data.minutes === undefined) throw refuse({ code: 'locked' })
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'sessions',
    where,
    req,
  })
  const changed = fields.find(
    (name) =>
      !['minutes', 'close'].includes(name) &&
      data[name] !== undefined &&
      canonicalJson(data[name]) !== canonicalJson(stored?.[name]),
  )
  if (changed !== undefined) throw refuse({ code: 'locked', path: changed })
  return false
}
