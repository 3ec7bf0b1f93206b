import type { Payload } from 'payload'
import type { Definition } from '#core/workflow/definition.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { type Flow, loadPublished } from '../approval/loadFlows.ts'
import { query, sql } from '../sql/db.ts'

/** A workflow as a trial names it; `own`: the draft itself. */
export type TriedFlow = Flow & { name: string; priority: number; own: boolean }
export type Draft = { collection: Paper; key: string; priority: number; definition: Definition }

/** The workflows of a collection in the order in which they are asked: as they are now, and once the draft were published. */
export async function flowsIfPublished(
  payload: Payload,
  draft: Draft,
): Promise<{ now: TriedFlow[]; after: TriedFlow[] }> {
  const published = await loadPublished(payload, draft.collection)
  const rows = await query<{ id: string; name: string; priority: number }>(
    payload,
    sql`select id::text as id, name, priority::int as priority from workflows
      where collection = ${draft.collection} and status = 'published'`,
  )
  const now = published.map((flow): TriedFlow => {
    const { name = flow.key, priority = 0 } = rows.find(({ id }) => id === flow.id) ?? {}
    return { ...flow, name, priority, own: false }
  })
  const { key, priority, definition } = draft
  const own = { id: 'draft', key, definition, name: '', priority, own: true }
  const others = now.filter((flow) => flow.key !== key)
  // Of one number the newest version is asked first: that is the draft.
  return { now, after: [own, ...others].sort((left, right) => left.priority - right.priority) }
}
