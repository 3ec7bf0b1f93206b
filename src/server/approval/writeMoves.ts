import type { PayloadRequest } from 'payload'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'
import type { LogRow } from './logRowOf.ts'
import type { Move } from './moveOf.ts'

/** The answer kept under an Idempotency-Key. */
export type Kept = { user: string; key: string; answer: unknown }

type Writing = { collection: Paper; moves: readonly Move[]; at: number; keep?: Kept | null }

/**
 * Writes what transitions decided: records, log, tasks and the kept answer, in one statement whatever their number.
 * Tasks are opened once those that end are closed: a step that opens anew waits for the same people.
 */
export async function writeMoves(
  req: PayloadRequest,
  { collection, moves, at, keep }: Writing,
): Promise<void> {
  const written = await query<{ moved: number }>(
    req.payload,
    sql`with given as (select * from jsonb_to_recordset(${rowsOf(moves.map(recordRow))}) as x(
        id uuid, state text, step text, rev numeric, due_at timestamptz, flow text, place_unit text, step_unit text,
        submitted_at timestamptz, decided_at timestamptz, was numeric, close text)),
      moved as (update ${sql.identifier(collection)} r set state = x.state, step = x.step, rev = x.rev, due_at = x.due_at,
        flow = x.flow, place_unit = x.place_unit, step_unit = x.step_unit, submitted_at = x.submitted_at,
        decided_at = x.decided_at, updated_at = now()
        from given x where r.id = x.id and r.rev = x.was returning r.id),
      logged as (insert into decisions (${sql.raw(LOG_COLUMNS.join(', '))})
        select ${sql.raw(LOG_COLUMNS.join(', '))} from jsonb_to_recordset(${rowsOf(moves.flatMap((move) => move.log.map(logRow)))})
          as l(${sql.raw(LOG_COLUMNS.map((name) => `${name} ${typeOf(name)}`).join(', '))}) returning 1),
      closed as (update app.tasks k set closed_at = ${new Date(at)} from given x
        where k.record = x.id and k.closed_at is null and (x.close = '*' or coalesce(k.on_behalf_of, k.officer)::text = x.close) returning 1),
      opened as (insert into app.tasks (collection, record, officer, on_behalf_of, step, opened_at, due_at, reason)
        select ${collection}, t.record, t.officer, t.on_behalf_of, t.step, ${new Date(at)}, t.due_at, t.reason
        from jsonb_to_recordset(${rowsOf(moves.flatMap((move) => move.open.map(taskRow)))}) as t(
          record uuid, officer uuid, on_behalf_of uuid, step text, due_at timestamptz, reason jsonb)
        where (select count(*) from closed) >= 0 returning 1)
      ${keep ? keepAnswer(keep) : sql``}
      select (select count(*) from moved)::int as moved`,
    req,
  )
  // The rows were locked and read in this transaction: anything else is a defect, and nothing may be written.
  if (written[0]?.moved !== moves.length) throw new Error('a record moved while it was locked')
}

const LOG_COLUMNS = [
  'collection',
  'record',
  'seq',
  'officer_id',
  'unit_id',
  'workflow',
  'step',
  'action',
  'by_id',
  'by_name',
  'by_office',
  'by_unit_id',
  'by_unit_name',
  'on_behalf_of_id',
  'on_behalf_of_name',
  'on_behalf_of_office',
  'on_behalf_of_unit_name',
  'comment',
  'remarks',
  'changed',
  'content',
  'rev_before',
  'rev_after',
  'state_before',
  'state_after',
  'digest',
  '"at"',
  'recorded_at',
  'address',
  'previous_hash',
  'hash',
  'details',
  ...scopeColumns,
]

function typeOf(column: string): string {
  if (column.endsWith('_id')) return 'uuid'
  if (['remarks', 'changed', 'content', 'details'].includes(column)) return 'jsonb'
  if (column === '"at"' || column === 'recorded_at') return 'timestamptz'
  return ['seq', 'rev_before', 'rev_after'].includes(column) ? 'numeric' : 'text'
}

// Kept as text, so that the answer given again is the same to the letter.
function keepAnswer({ user, key, answer }: Kept) {
  return sql`, kept as (update app.idempotency set status = 200, answer = to_jsonb(${JSON.stringify(answer)}::text)
    where user_id = ${user}::uuid and key = ${key} returning 1)`
}

function recordRow({ record, was, close }: Move) {
  const instant = (value: number | null) => (value === null ? null : new Date(value).toISOString())
  return {
    id: record.id,
    state: record.state,
    step: record.step,
    rev: record.rev,
    due_at: instant(record.dueAt),
    flow: record.flow,
    place_unit: record.placeUnit,
    step_unit: record.stepUnit,
    submitted_at: instant(record.submittedAt),
    decided_at: instant(record.decidedAt),
    was,
    close,
  }
}

function logRow({ line, ...row }: LogRow) {
  const scopes = Object.fromEntries(scopeColumns.map((name, depth) => [name, line[depth] ?? null]))
  const renamed = Object.entries(row).map(([name, value]) => [columnOf(name), value])
  return { ...Object.fromEntries(renamed), ...scopes }
}

const REFERENCES = new Set(['officer', 'unit', 'by', 'byUnit', 'onBehalfOf'])

function columnOf(name: string): string {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return REFERENCES.has(name) ? `${snake}_id` : snake
}

function taskRow({ onBehalfOf, dueAt, ...task }: Move['open'][number]) {
  return { ...task, on_behalf_of: onBehalfOf, due_at: dueAt }
}
