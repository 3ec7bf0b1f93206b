import type { Payload, PayloadRequest } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'
import type { OpenTask } from './moveOf.ts'

/** What changes about who decides a case: its place, the tasks that end and those that begin. */
export type TaskChange = {
  id: string
  placeUnit: string
  stepUnit: string
  gone: number[]
  come: OpenTask[]
  /** Set where nobody can decide it from now on. */
  stuck: { step: string; rev: number } | null
}

/** Writes who decides cases from now on; one statement whatever their number. */
export async function writeTaskChanges(
  payload: Payload,
  req: PayloadRequest | undefined,
  { collection, changes, at }: { collection: Paper; changes: TaskChange[]; at: number },
): Promise<void> {
  const moved = changes.map(({ id, placeUnit, stepUnit }) => ({
    id,
    place_unit: placeUnit,
    step_unit: stepUnit,
  }))
  const gone = changes.flatMap((change) => change.gone.map((id) => ({ id })))
  const come = changes.flatMap(({ come: tasks }) =>
    tasks.map(({ onBehalfOf, dueAt, ...task }) => ({ ...task, on_behalf_of: onBehalfOf, due_at: dueAt })),
  )
  await query(
    payload,
    sql`with moved as (update ${sql.identifier(collection)} r set place_unit = x.place_unit, step_unit = x.step_unit
        from jsonb_to_recordset(${rowsOf(moved)}) as x(id uuid, place_unit text, step_unit text) where r.id = x.id),
      closed as (update app.tasks k set closed_at = ${new Date(at)}
        from jsonb_to_recordset(${rowsOf(gone)}) as g(id bigint) where k.id = g.id returning 1)
      insert into app.tasks (collection, record, officer, on_behalf_of, step, opened_at, due_at, reason)
        select ${collection}, t.record, t.officer, t.on_behalf_of, t.step, ${new Date(at)}, t.due_at, t.reason
        from jsonb_to_recordset(${rowsOf(come)}) as t(
          record uuid, officer uuid, on_behalf_of uuid, step text, due_at timestamptz, reason jsonb)
        where (select count(*) from closed) >= 0`,
    req,
  )
}
