import type { PayloadRequest } from 'payload'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

type Row = {
  key: string
  name: string
  collection: string
  kind: string
  priority: number
  definition: unknown
}

/**
 * Makes the next version of a workflow as a draft, with the definition of the version given; answers the draft that
 * there is already, so that two people do not draft beside each other. 404 for an unknown id.
 */
export async function copyWorkflow(req: PayloadRequest, id: string): Promise<{ id: string }> {
  const [row] = await query<Row>(
    req.payload,
    sql`select key, name, collection, kind, priority::int as priority, definition from workflows where id = ${id}::uuid`,
    req,
  )
  if (!row) throw refuse({ code: 'not-found' })
  const [standing] = await query<{ draft: string | null; version: number }>(
    req.payload,
    sql`select (select d.id::text from workflows d where d.key = ${row.key} and d.status = 'draft' order by d.version desc limit 1) as draft,
      (select max(v.version)::int from workflows v where v.key = ${row.key}) as version`,
    req,
  )
  if (standing?.draft) return { id: standing.draft }
  const doc = await req.payload.create({
    collection: 'workflows',
    data: { ...row, version: (standing?.version ?? 0) + 1, status: 'draft' } as never,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { id: String(doc.id) }
}
