import { contentOf, type HashedRow } from '#core/workflow/canonical.ts'
import { changedPaths } from '#core/workflow/changedPaths.ts'
import type { Decision } from '#core/workflow/decision.ts'
import { lastInstantOf } from '#core/workflow/dueDay.ts'
import type { Effect } from '#core/workflow/effect.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { type Reason, reasonOf } from '#core/workflow/reason.ts'
import type { State } from '#core/workflow/states.ts'
import { hashOf } from './digest.ts'
import type { Case } from './loadCases.ts'
import type { PastRow } from './loadFacts.ts'

/** A log row as it is stored. */
export type LogRow = HashedRow & {
  previousHash: string | null
  hash: string
  content: unknown
  line: (string | null)[]
}
export type OpenTask = {
  record: string
  officer: string
  onBehalfOf: string | null
  step: string
  dueAt: string | null
  reason: Reason
}

/** Everything one transition writes. */
export type Move = {
  /** The record as it will stand; `was` is the `rev` it was read with. */
  record: Case
  was: number
  log: LogRow[]
  /** Whose open tasks end: everybody's (`*`), those of one chair, or nobody's. */
  close: string | null
  open: OpenTask[]
  /** Nobody can decide it now. */
  alarms: boolean
}

export type Circumstances = {
  collection: Paper
  record: Case
  flow: string
  /** Epoch milliseconds, by the application's clock. */
  at: number
  address: string | null
  comment: string | null
  remarks: unknown
  content: Record<string, unknown>
  digest: string
  snapshot: Record<string, unknown> | null
  last: Pick<PastRow, 'seq' | 'hash'> | null
}

/** Turns a decision's effects into what is written: the record's new row, its chained log rows, its tasks. */
export function moveOf(decision: Extract<Decision, { ok: true }>, around: Circumstances): Move {
  const { effects } = decision
  const close = effects.find((effect) => effect.kind === 'close')
  const log: LogRow[] = []
  for (const effect of effects) {
    if (effect.kind === 'log') log.push(logRowOf(effect, around, { before: log.at(-1) ?? null }))
  }
  return {
    record: recordAfter(decision, around),
    was: around.record.rev,
    log,
    close: close === undefined ? null : (close.officer ?? '*'),
    open: effects.flatMap((effect) => (effect.kind === 'open' ? tasksOf(effect, around.record.id) : [])),
    alarms: effects.some((effect) => effect.kind === 'alarm'),
  }
}

type OpenEffect = Extract<Effect, { kind: 'open' }>

function recordAfter(decision: Extract<Decision, { ok: true }>, around: Circumstances): Case {
  const { record, at, flow } = around
  const { state, step, effects } = decision
  const stamps = effects.flatMap((effect) => (effect.kind === 'stamp' ? effect.field : []))
  const opened = effects.find((effect) => effect.kind === 'open')
  const waits = state === 'pending'
  return {
    ...record,
    state,
    step,
    rev: record.rev + 1,
    flow,
    dueAt: opened
      ? opened.dueOn === null
        ? null
        : lastInstantOf(opened.dueOn)
      : waits
        ? record.dueAt
        : null,
    placeUnit: opened?.resolution.place ?? record.placeUnit,
    stepUnit: opened?.resolution.unit ?? record.stepUnit,
    submittedAt: stamps.includes('submittedAt') ? at : record.submittedAt,
    decidedAt: stamps.includes('decidedAt') ? at : null,
  }
}

/** The tasks that a step opens, one for each who may decide. */
export function tasksOf({ step, resolution, dueOn }: OpenEffect, record: string): OpenTask[] {
  const dueAt = dueOn === null ? null : new Date(lastInstantOf(dueOn)).toISOString()
  return resolution.seats.map((seat) => ({
    record,
    officer: seat.officer,
    onBehalfOf: seat.onBehalfOf,
    step,
    dueAt,
    reason: reasonOf(seat, resolution),
  }))
}

function logRowOf(
  effect: Extract<Effect, { kind: 'log' }>,
  around: Circumstances,
  { before }: { before: LogRow | null },
): LogRow {
  const { record, content, snapshot } = around
  const previousHash = before?.hash ?? around.last?.hash ?? null
  const submits = effect.action === 'submit'
  const written = submits ? contentOf(content) : null
  const row: HashedRow = {
    ...actorOf(effect),
    collection: around.collection,
    record: record.id,
    seq: Number(before?.seq ?? around.last?.seq ?? 0) + 1,
    officer: record.officer,
    unit: record.unit,
    workflow: around.flow,
    step: effect.step,
    action: effect.action,
    comment: bySystem(effect) ? null : around.comment,
    remarks: bySystem(effect) ? null : (around.remarks ?? null),
    changed: written && snapshot ? changedPaths(snapshot, written) : null,
    revBefore: record.rev,
    revAfter: record.rev + 1,
    stateBefore: before ? (before.stateAfter as State) : record.state,
    stateAfter: effect.stateAfter,
    digest: around.digest,
    at: new Date(around.at).toISOString(),
    recordedAt: new Date(record.recordedAt).toISOString(),
    address: around.address,
    details: effect.details ?? null,
  }
  const hash = hashOf(row, previousHash)
  return { ...row, previousHash, hash, content: written, line: record.line }
}

function bySystem({ action }: Extract<Effect, { kind: 'log' }>): boolean {
  return action === 'pass' || action === 'settle'
}

/** Who acted, in his own chair of that moment; for whom, in the chair he sat in. */
function actorOf({ seat }: Extract<Effect, { kind: 'log' }>) {
  const chair = seat && { unit: seat.unit, unitName: seat.unitName, office: seat.office }
  const own = seat?.onBehalfOf ? (seat.self ?? { ...chair, office: '' }) : chair
  const lent = seat?.onBehalfOf ? seat : null
  return {
    by: seat?.officer ?? null,
    byName: seat?.name ?? null,
    byOffice: own?.office ?? null,
    byUnit: own?.unit ?? null,
    byUnitName: own?.unitName ?? null,
    onBehalfOf: lent?.onBehalfOf ?? null,
    onBehalfOfName: lent?.onBehalfOfName ?? null,
    onBehalfOfOffice: lent?.office ?? null,
    onBehalfOfUnitName: lent?.unitName ?? null,
  }
}
