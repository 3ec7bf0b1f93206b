import type { Payload } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { LEADING } from '#core/workflow/bar.ts'
import { PAPERS } from '#core/workflow/papers.ts'
import { now } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { list, millis } from '../sql/fragments.ts'
import { loadFlows } from './loadFlows.ts'

/** A unit directly below with cases past their due day: how many, and since when the oldest. */
export type Backlog = { unit: string; name: string; count: number; since: string }
type Stored = { unit: string; name: string; flow: string | null; step: string; count: number; since: number }

/**
 * The overdue cases of the units directly below those the caller leads, where the step reports them (`onOverdue`);
 * the superior sees and is reminded, he does not decide in the lower unit's place. By unit, the longest waiting first.
 */
export async function loadBacklog(payload: Payload, caller: Caller): Promise<Backlog[]> {
  const leads = caller.posts.filter((post) => post.inForce && LEADING.includes(post.office))
  if (leads.length === 0) return []
  const parts = PAPERS.map(
    (
      collection,
    ) => sql`select r.id, r.flow, r.step, r.due_at, r.step_unit from ${sql.identifier(collection)} r
      where r.state = 'pending' and r.due_at < ${now()}`,
  )
  const rows = await query<Stored>(
    payload,
    sql`select n.id::text as unit, n.name, c.flow, c.step, count(*)::int as count, ${millis('min(c.due_at)')} as since
      from (${sql.join(parts, sql` union all `)}) c join units n on n.id::text = c.step_unit
      where n.parent_id = any(${list([...new Set(leads.map(({ unit }) => unit))])}) group by 1, 2, 3, 4`,
  )
  const flows = await loadFlows(payload, [...new Set(rows.flatMap((row) => row.flow ?? []))])
  const units = new Map<string, Stored>()
  for (const row of rows) {
    const step = flows.get(row.flow ?? '')?.definition.steps.find(({ key }) => key === row.step)
    if (step?.onOverdue !== 'report' && step?.onOverdue !== 'addSuperior') continue
    const before = units.get(row.unit)
    const since = Math.min(row.since, before?.since ?? row.since)
    units.set(row.unit, { ...row, since, count: row.count + (before?.count ?? 0) })
  }
  return [...units.values()]
    .sort((a, b) => a.since - b.since || (a.unit < b.unit ? -1 : 1))
    .map(({ unit, name, count, since }) => ({ unit, name, count, since: new Date(since).toISOString() }))
}
