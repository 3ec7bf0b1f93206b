import type { Decision } from '#core/workflow/decision.ts'
import { lastInstantOf } from '#core/workflow/dueDay.ts'
import type { Effect } from '#core/workflow/effect.ts'
import { type Reason, reasonOf } from '#core/workflow/reason.ts'
import type { Case } from './loadCases.ts'
import { type Circumstances, type LogRow, logRowOf } from './logRowOf.ts'

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
