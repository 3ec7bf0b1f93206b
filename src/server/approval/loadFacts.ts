import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { COMMITTEE } from '#core/workflow/resolveApprovers.ts'
import type { Past, Places } from '#core/workflow/subject.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list, scopesOf } from '../sql/fragments.ts'
import { logOf } from './logOf.ts'

/** A log row as later decisions need it, with its place in the chain. */
export type PastRow = Past & { seq: number; hash: string }

export type Facts = Places & {
  history: PastRow[]
  contributors: string[]
  /** The content of the last submission; asked for only where changes are to be named. */
  snapshot: Record<string, unknown> | null
}

type Around = {
  /** Units whose lines are needed: the record's own, its host's. */
  units: readonly string[]
  /** Officers whose posts are needed besides those of possible approvers. */
  officers: readonly string[]
  /** Keys of the offices that may decide. */
  offices: readonly string[]
  on: Day
}

/** Who and what decides one record: lines of units, posts in force, log and contributors, in one statement. */
export async function loadFacts(
  payload: Payload,
  of: Around & { collection: Paper; id: string; withSnapshot: boolean },
  req?: PayloadRequest,
): Promise<Facts> {
  const { collection, id, withSnapshot } = of
  const rows = await query<Facts>(
    payload,
    sql`${linesOf(of)}
      select ${unitsOf()} as units, ${postsOf(of)} as posts,
        ${delegationsOf()} as delegations, ${logOf(collection, sql`${id}`)} as history,
        (select coalesce(json_agg(c.officer), '[]') from app.contributors c
          where c.collection = ${collection} and c.record = ${id}::uuid) as contributors,
        ${withSnapshot ? sql`(select d.content from decisions d where d.collection = ${collection} and d.record = ${id} and d.content is not null order by d.seq desc limit 1)` : sql`null`} as snapshot`,
    req,
  )
  const [facts] = rows
  if (!facts) throw new Error('a select without from gives one row')
  return facts
}

/** The lines of units and the posts of everybody who may come up there, for several records at once. */
export async function loadPlaces(payload: Payload, of: Around, req?: PayloadRequest): Promise<Places> {
  const rows = await query<Places>(
    payload,
    sql`${linesOf(of)} select ${unitsOf()} as units, ${postsOf(of)} as posts, ${delegationsOf()} as delegations`,
    req,
  )
  return rows[0] ?? { units: [], posts: [], delegations: [] }
}

function linesOf({ units, offices, on }: Around) {
  const keys = [...new Set([...offices, ...COMMITTEE])]
  return sql`with lines as materialized (
    select u.id, u.name, u.level, u.parent_id from units u where u.id in (
      select x::uuid from units n, unnest(array[${scopesOf('n')}]) x where n.id = any(${list(units)}) and x is not null)),
    holders as materialized (
      select distinct c.officer_id from appointments c join offices g on g.id = c.office_id
      where c.unit_id in (select l.id from lines l) and g.key = any(${list(keys, 'text')}) and ${inForceOn('c', on)}),
    passed_on as materialized (
      select e.* from delegations e where e.from_id in (select h.officer_id from holders h)
        and e.start <= ${on} and e."end" >= ${on})`
}

function unitsOf() {
  return sql`(select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'level', l.level,
    'parent', l.parent_id)), '[]') from lines l)`
}

/** All posts in force of those who hold an office that may decide on one of the lines, their delegates, and the officers named. */
function postsOf({ officers, on }: Around) {
  return sql`(select coalesce(json_agg(json_build_object('officer', a.officer_id, 'name', o.full_name, 'unit', a.unit_id,
      'line', array_remove(array[${scopesOf('a')}], null), 'office', f.key, 'officeName', f.name,
      'from', a."from", 'to', a."to", 'unitName', case when a.officer_id in (select p.to_id from passed_on p)
        then (select n.name from units n where n.id = a.unit_id) end)), '[]')
    from appointments a join officers o on o.id = a.officer_id join offices f on f.id = a.office_id
    where ${inForceOn('a', on)} and a.officer_id in (
      select h.officer_id from holders h union select p.to_id from passed_on p union select unnest(${list(officers)})))`
}

/** Who decides for one of them on that day; the workflows named by their keys, for a later version is still the same. */
function delegationsOf() {
  return sql`(select coalesce(json_agg(json_build_object('from', p.from_id, 'to', p.to_id, 'toName', o.full_name,
      'unit', p.unit_id, 'start', p.start, 'end', p."end", 'workflows', (select json_agg(distinct w.key)
        from delegations_rels r join workflows w on w.id = r.workflows_id where r.parent_id = p.id)) order by p.id), '[]')
    from passed_on p join officers o on o.id = p.to_id)`
}
