import type { Payload, PayloadRequest } from 'payload'
import { type Paper, papers } from '#core/workflow/papers.ts'
import { query, sql } from '../sql/db.ts'
import { list, scopesOf } from '../sql/fragments.ts'
import { type Case, columnsOf } from './loadCases.ts'
import type { PastRow } from './loadFacts.ts'
import { logOf } from './logOf.ts'

/** Whose cases may be decided by others now. `due`: those whose open step fell due between two instants, too. */
export type Touched = {
  unitIds: readonly string[]
  officerIds: readonly string[]
  due?: { from: Date; to: Date }
}
/** A pending record with its log and its open tasks. */
export type OpenCase = Case & {
  history: PastRow[]
  contributors: string[]
  tasks: { id: number; officer: string; onBehalfOf: string | null }[]
}

/**
 * The open cases a change touches, locked: those of the officers named, those that wait for them, those of the units
 * named, and those whose way up leads through them.
 */
export async function loadOpenCases(
  payload: Payload,
  req: PayloadRequest | undefined,
  { collection, unitIds, officerIds, due }: Touched & { collection: Paper },
): Promise<OpenCase[]> {
  const own = papers[collection].officer ? sql`or r.officer_id = any(${list(officerIds)})` : sql``
  const host = papers[collection].host ? sql`or r.host_unit_id = any(${list(unitIds)})` : sql``
  const late = due ? sql`or (r.due_at >= ${due.from} and r.due_at < ${due.to})` : sql``
  return query<OpenCase>(
    payload,
    sql`select ${columnsOf(collection)}, ${logOf(collection, sql`r.id::text`)} as history,
        (select coalesce(json_agg(c.officer), '[]') from app.contributors c where c.record = r.id and c.collection = ${collection}) as contributors,
        (select coalesce(json_agg(json_build_object('id', k.id, 'officer', k.officer, 'onBehalfOf', k.on_behalf_of)), '[]')
          from app.tasks k where k.record = r.id and k.closed_at is null) as tasks
      from ${sql.identifier(collection)} r where r.state = 'pending' and (
        r.id in (select k.record from app.tasks k where k.officer = any(${list(officerIds)}) and k.closed_at is null)
        ${own} or r.unit_id = any(${list(unitIds)}) ${host} ${late}
        or exists (select 1 from units p join units c on c.id = any(${list(unitIds)}) and c.id::text in (${scopesOf('p')})
          where p.id::text = r.place_unit and r.step_unit in (${scopesOf('c')})))
      order by r.id for no key update of r`,
    req,
  )
}
