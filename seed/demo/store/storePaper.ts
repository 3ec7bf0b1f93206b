import type { Instant } from '#core/calendar/day.ts'
import type { Case } from '#server/approval/loadCases.ts'
import type { LogRow } from '#server/approval/logRowOf.ts'
import type { Paper, Played } from '../papers/playing.ts'
import type { Random } from '../random.ts'
import { tables } from './columns.ts'
import type { Sink } from './sink.ts'

type Stored = { sink: Sink; random: Random }

/** The log, tasks and contributors of a record; the record's own row is its collection's. */
export function storeCourse(
  { paper, played }: { paper: Paper; played: Played },
  { sink, random }: Stored,
): void {
  for (const row of played.log) sink.add(tables.decisions, decisionRow(row, random.id()))
  for (const task of played.tasks) {
    // Of confirmed activities nobody needs the closed task to find them: he reaches them as their host.
    if (task.closedAt !== null && paper.collection === 'activities' && played.record.state === 'approved')
      continue
    sink.add(tables.tasks, [
      paper.collection,
      task.record,
      task.officer,
      task.step,
      iso(task.openedAt),
      task.dueAt,
      iso(task.closedAt),
      JSON.stringify(task.reason),
    ])
  }
  for (const officer of paper.contributors)
    sink.add(tables.contributors, [paper.collection, paper.id, officer])
}

/** The approval columns, the scope columns and the two stamps, as they end every such row. */
export function closingColumns(
  record: Case,
  { createdAt, updatedAt }: { createdAt: Instant; updatedAt: Instant },
) {
  return [
    record.state,
    record.step,
    record.rev,
    iso(record.dueAt),
    record.unit,
    iso(record.submittedAt),
    iso(record.decidedAt),
    record.flow,
    record.placeUnit,
    record.stepUnit,
    ...record.line,
    iso(updatedAt),
    iso(createdAt),
  ]
}

/** The same by the names of the columns. */
export function closingRow(
  record: Case,
  { createdAt, updatedAt }: { createdAt: Instant; updatedAt: Instant },
): Record<string, unknown> {
  return {
    state: record.state,
    step: record.step,
    rev: record.rev,
    due_at: iso(record.dueAt),
    unit_id: record.unit,
    submitted_at: iso(record.submittedAt),
    decided_at: iso(record.decidedAt),
    flow: record.flow,
    place_unit: record.placeUnit,
    step_unit: record.stepUnit,
    ...Object.fromEntries(record.line.map((unit, depth) => [`scope${depth}`, unit])),
    updated_at: iso(updatedAt),
    created_at: iso(createdAt),
  }
}

export function iso(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

function decisionRow(row: LogRow, id: string): unknown[] {
  const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))
  return [
    id,
    row.collection,
    row.record,
    row.officer,
    row.unit,
    row.workflow,
    row.step,
    row.action,
    row.by,
    row.byName,
    row.byOffice,
    row.byUnit,
    row.byUnitName,
    row.comment,
    json(row.remarks),
    json(row.changed),
    json(row.content),
    json(row.details),
    row.revBefore,
    row.revAfter,
    row.stateBefore,
    row.stateAfter,
    row.digest,
    row.at,
    row.recordedAt,
    row.seq,
    row.previousHash,
    row.hash,
    ...row.line,
  ]
}
