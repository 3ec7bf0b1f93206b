import type { PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { isPaper } from '#core/workflow/papers.ts'
import { EDITABLE, type State } from '#core/workflow/states.ts'
import { isVisible } from '../access/isVisible.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

/**
 * Locks the row of a record under approval and refuses the change when it is pending, approved or finally rejected
 * (409 `locked`) or when `rev` is not the row's (409 `stale-revision`). Whoever may not see it gets 404.
 */
export async function guardOpen(
  req: PayloadRequest,
  { collection, id, rev }: { collection: string; id: string; rev?: unknown },
): Promise<void> {
  if (!isUuid(id) || !isPaper(collection)) throw refuse({ code: 'not-found' })
  const rows = await query<{ state: State; rev: number }>(
    req.payload,
    sql`select state, rev::int as rev from ${sql.identifier(collection)} where id = ${id}::uuid for update`,
    req,
  )
  const [row] = rows
  if (!row || !(await isVisible(req.payload, { collection, id, user: req.user }, req))) {
    throw refuse({ code: 'not-found' })
  }
  if (!EDITABLE.includes(row.state)) throw refuse({ code: 'locked' })
  if (rev !== undefined && rev !== row.rev) throw refuse({ code: 'stale-revision', data: { rev: row.rev } })
}
