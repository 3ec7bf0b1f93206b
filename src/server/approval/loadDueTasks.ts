import type { PayloadRequest } from 'payload'
import { type Day, dayOf } from '#core/calendar/day.ts'
import type { Step } from '#core/workflow/definition.ts'
import { PAPERS, type Paper } from '#core/workflow/papers.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'
import { loadFlows } from './loadFlows.ts'

/** An open task with what its step says about reminding. */
export type DueTask = {
  collection: Paper
  record: string
  officer: string
  step: string
  /** The unit that decides. */
  unit: string
  dueOn: Day
  reminders: readonly number[]
  onOverdue: NonNullable<Step['onOverdue']>
  /** Reminders that have gone out. */
  sent: string[]
}

type Stored = Omit<DueTask, 'dueOn' | 'reminders' | 'onOverdue'> & { dueAt: number; flow: string | null }

/** No reminder comes earlier than this many days before the due day. */
const HORIZON_DAYS = 60

/** The open tasks that are overdue or fall due soon, for all papers in one statement. */
export async function loadDueTasks(req: PayloadRequest, at: Date): Promise<DueTask[]> {
  const until = new Date(at.getTime() + HORIZON_DAYS * 86_400_000)
  const parts = PAPERS.map(
    (collection) => sql`select k.id, r.flow, coalesce(r.step_unit, r.unit_id::text) as unit from app.tasks k
      join ${sql.identifier(collection)} r on r.id = k.record
      where k.collection = ${collection} and k.closed_at is null and k.due_at < ${until}`,
  )
  const rows = await query<Stored>(
    req.payload,
    sql`select k.collection, k.record::text as record, k.officer::text as officer, k.step, c.flow, c.unit,
        ${millis('k.due_at')} as "dueAt", coalesce((select json_agg(s.kind) from app.reminders s where s.record = k.record
          and s.step = k.step and s.officer = k.officer and s.collection = k.collection), '[]') as sent
      from (${sql.join(parts, sql` union all `)}) c join app.tasks k on k.id = c.id order by k.due_at, k.id`,
    req,
  )
  const flows = await loadFlows(req.payload, [...new Set(rows.flatMap((row) => row.flow ?? []))], req)
  return rows.flatMap(({ dueAt, flow, ...task }) => {
    const step = flows.get(flow ?? '')?.definition.steps.find((one) => one.key === task.step)
    if (!step) return []
    const { reminders = [], onOverdue = 'remind' } = step
    return [{ ...task, dueOn: dayOf(dueAt), reminders, onOverdue }]
  })
}
