import type { PayloadRequest } from 'payload'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const LOCKED = ['pending', 'approved', 'rejected']

/**
 * Locks the row of a record under approval and refuses the change when it is pending, approved or finally rejected
 * (409 `locked`) or when `rev` is not the row's (409 `stale-revision`). Whoever may not see it gets 404.
 */
export async function guardOpen(
  req: PayloadRequest,
  of: { collection: string; id: string; rev?: unknown },
): Promise<void> {
  const { collection, id, rev } = of
  if (!UUID.test(id)) throw refuse({ code: 'not-found' })
  const rows = await query<{ state: string; rev: string }>(
    req.payload,
    sql`select state, rev from ${sql.identifier(collection)} where id = ${id}::uuid for update`,
    req,
  )
  const row = rows[0]
  const where = { id: { equals: id } }
  const seen = row
    ? await req.payload.find({
        collection: collection as 'pledges',
        where,
        limit: 1,
        pagination: false,
        depth: 0,
        select: { state: true } as never,
        overrideAccess: false,
        req,
      })
    : null
  // The list shows the subtree; what is reached by a task or as host is not one's own to change.
  if (!row || seen?.docs.length === 0) throw refuse({ code: 'not-found' })
  if (LOCKED.includes(row.state)) throw refuse({ code: 'locked' })
  if (rev !== undefined && rev !== Number(row.rev)) throw refuse({ code: 'stale-revision' })
}
