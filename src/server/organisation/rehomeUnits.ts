import type { Payload, PayloadRequest } from 'payload'
import { MAX_LEVELS, scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { UNDER_WAY } from '#core/workflow/states.ts'
import { query, sql } from '../sql/db.ts'
import { list, scopesOf } from '../sql/fragments.ts'
import { scopedTables } from './scopedTables.ts'

const assign = (from: string) => sql.raw(scopeColumns.map((name) => `${name} = ${from}.${name}`).join(', '))
const fromLine = sql.raw(scopeColumns.map((name, depth) => `${name} = tree.line[${depth + 1}]`).join(', '))
const differs = (a: string, b: string) => sql`(${scopesOf(a)}) is distinct from (${scopesOf(b)})`

/**
 * Derives depth, scope columns and the effective block of units and everything below them (of the whole tree without
 * `ids`), then of their appointments, their officers and their records: papers under way, open events, and all of the
 * registers, which go where their unit goes. Closed papers and events stay where they were signed.
 * Gives the ids of the units that changed.
 */
export async function rehomeUnits(payload: Payload, req: PayloadRequest, ids?: string[]): Promise<string[]> {
  const roots = ids === undefined ? sql`u.parent_id is null` : sql`u.id in (${topmostOf(ids)})`
  const changed = await query<{ id: string }>(
    payload,
    sql`with recursive tree(id, line, block) as (
      select u.id, coalesce(array_remove(array[${scopesOf('p')}], null), '{}') || u.id::text, coalesce(u.in_block, p.block, false)
        from units u left join units p on p.id = u.parent_id where ${roots}
      union all
      select c.id, tree.line || c.id::text, coalesce(c.in_block, tree.block)
        from units c join tree on c.parent_id = tree.id where cardinality(tree.line) < ${MAX_LEVELS})
    update units u set depth = cardinality(tree.line) - 1, block = tree.block, ${fromLine}
      from tree where tree.id = u.id
      and (u.depth is distinct from cardinality(tree.line) - 1 or u.block is distinct from tree.block
        or array_remove(array[${scopesOf('u')}], null) is distinct from tree.line)
    returning u.id::text as id`,
    req,
  )
  if (changed.length === 0) return []
  const moved = changed.map((row) => row.id)
  await refreshAppointmentScopes(payload, req, { units: moved })
  await refreshOfficerScopes(payload, req, { units: moved })
  for (const { table, unitColumn, kept } of scopedTables(payload)) {
    await query(
      payload,
      sql`update ${sql.identifier(table)} r set ${assign('u')} from units u
        where r.${sql.identifier(unitColumn)} = u.id and u.id = any(${list(moved)}) and ${openOf(kept)}
        and ${differs('r', 'u')}`,
      req,
    )
  }
  return moved
}

/** Of a table's rows those that still follow their unit. */
function openOf(kept: 'decided' | 'closed' | null) {
  if (kept === 'decided') return sql`r.state = any(${list(UNDER_WAY, 'text')})`
  return kept === 'closed' ? sql`r.closed_at is null` : sql`true`
}

// A unit below another of them is reached from that one: from its own parent's old line it would be derived wrongly.
function topmostOf(ids: string[]) {
  const given = list(ids)
  return sql`with recursive above(id, parent, step) as (
      select g.id, g.parent_id, 0 from units g where g.id = any(${given})
      union all select above.id, p.parent_id, step + 1 from above join units p on p.id = above.parent where step < 16)
    select g.id from units g where g.id = any(${given})
      and not exists (select 1 from above where above.id = g.id and above.parent = any(${given}))`
}

type Which = { units: string[] } | { officers: string[] } | 'all'

/** Copies the scope columns of their units onto appointments. */
export async function refreshAppointmentScopes(
  payload: Payload,
  req: PayloadRequest,
  which: Which,
): Promise<void> {
  await query(
    payload,
    sql`update appointments a set ${assign('u')} from units u
      where u.id = a.unit_id and ${appointmentsOf(which)} and ${differs('a', 'u')}`,
    req,
  )
}

/** Derives where officers may be seen: the lines of all units of all their appointments, past ones included. */
export async function refreshOfficerScopes(
  payload: Payload,
  req: PayloadRequest,
  which: Which,
): Promise<void> {
  await query(
    payload,
    sql`with touched as (select distinct a.officer_id as id from appointments a where ${appointmentsOf(which)}
        union select unnest(${list(which !== 'all' && 'officers' in which ? which.officers : [])})),
      lines as (select t.id, coalesce(string_agg(distinct place, ' '), '') as scope
        from touched t left join appointments a on a.officer_id = t.id
        left join lateral unnest(array[${scopesOf('a')}]) as place on place is not null
        group by t.id)
    update officers o set scope = lines.scope from lines where lines.id = o.id and o.scope is distinct from lines.scope`,
    req,
  )
}

function appointmentsOf(which: Which) {
  if (which === 'all') return sql`true`
  if ('units' in which) return sql`a.unit_id = any(${list(which.units)})`
  return sql`a.officer_id = any(${list(which.officers)})`
}
