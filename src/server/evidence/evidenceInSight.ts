import type { PayloadRequest } from 'payload'
import { type Caller, postsWith, scopeOf } from '#core/hierarchy/caller.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/**
 * Of some files (by id or by name) the ids of those that are the caller's own or hang on an activity or event inside his
 * subtree, on one of his own, one his unit hosts, or one with a task of his.
 */
export async function evidenceInSight(of: {
  req: PayloadRequest
  caller: Caller
  ids?: readonly string[]
  filename?: string
}): Promise<string[]> {
  const { req, caller, ids, filename } = of
  const which =
    ids === undefined ? sql`e.filename = ${filename ?? ''}` : sql`e.id::text = any(${list(ids, 'text')})`
  const { whole, roots } = scopeOf(caller)
  const below = roots.map(({ unit, depth }) => sql`${sql.identifier(`scope${depth}`)} = ${unit}`)
  const subtree = whole ? sql`true` : sql`(${sql.join([sql`false`, ...below], sql` or `)})`
  const hosts = postsWith(caller, 'host').map((post) => post.unit)
  const officer = caller.officer
  const rows = await query<{ id: string }>(
    req.payload,
    sql`select e.id::text as id from evidence e where ${which} and (e.owner_id = ${officer}::uuid
      or exists (select 1 from activities_rels r join activities a on a.id = r.parent_id
        where r.evidence_id = e.id and (${subtree} or a.officer_id = ${officer}::uuid
          or a.host_unit_id = any(${list(hosts)})
          or exists (select 1 from app.tasks t where t.record = a.id and t.officer = ${officer}::uuid)))
      or exists (select 1 from events_rels r join events v on v.id = r.parent_id
        where r.evidence_id = e.id and (${subtree} or v.made_by_id = ${officer}::uuid
          or exists (select 1 from events_roster w where w._parent_id = v.id and w.officer_id = ${officer}::uuid))))`,
    req,
  )
  return rows.map(({ id }) => id)
}
