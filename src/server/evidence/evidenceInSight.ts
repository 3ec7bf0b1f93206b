import type { PayloadRequest } from 'payload'
import { type Caller, scopeOf } from '#core/hierarchy/caller.ts'
import { query, sql } from '../sql/db.ts'

/**
 * The id of a file when it hangs on an activity or event inside the caller's subtree, on one of his own, one his unit
 * hosts, or one with a task of his; null otherwise.
 */
export async function evidenceInSight(of: {
  req: PayloadRequest
  caller: Caller
  id?: string
  filename?: string
}): Promise<string | null> {
  const { req, caller, id, filename } = of
  const which = id === undefined ? sql`e.filename = ${filename ?? ''}` : sql`e.id::text = ${id}`
  const roots = scopeOf(caller).roots.map(
    (root) => sql`${sql.identifier(`scope${root.depth}`)} = ${root.unit}`,
  )
  const subtree = roots.length === 0 ? sql`false` : sql`(${sql.join(roots, sql` or `)})`
  const hosts = caller.posts
    .filter((post) => post.inForce && post.permissions.includes('host'))
    .map((post) => post.unit)
  const officer = caller.officer
  const rows = await query<{ id: string }>(
    req.payload,
    sql`select e.id::text as id from evidence e where ${which} and (
      exists (select 1 from activities_rels r join activities a on a.id = r.parent_id
        where r.evidence_id = e.id and (${subtree} or a.officer_id = ${officer}::uuid
          or a.host_unit_id = any(${sql.param(hosts)}::uuid[])
          or exists (select 1 from app.tasks t where t.record = a.id and t.officer = ${officer}::uuid)))
      or exists (select 1 from events_rels r join events v on v.id = r.parent_id
        where r.evidence_id = e.id and (${subtree} or v.made_by_id = ${officer}::uuid
          or exists (select 1 from events_roster w where w._parent_id = v.id and w.officer_id = ${officer}::uuid))))
      limit 1`,
    req,
  )
  return rows[0]?.id ?? null
}
