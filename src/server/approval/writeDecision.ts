import type { PayloadRequest } from 'payload'
import type { Decision } from '#core/workflow/decision.ts'
import type { Paper } from '#core/workflow/papers.ts'
import type { Action } from '#core/workflow/states.ts'
import { alarmAdministrators } from './alarmAdministrators.ts'
import type { Situation } from './loadSituation.ts'
import { type Move, moveOf } from './moveOf.ts'
import { tellListeners } from './onTransition.ts'
import { type Kept, writeMoves } from './writeMoves.ts'

type Made = {
  collection: Paper
  action: Action
  /** The officer who acted; null for somebody without an account. */
  by: string | null
  comment: string | null
  remarks?: unknown
  address: string | null
  /** As decided on: `content` of the situation, and its digest. */
  situation: Situation
  digest: string
  decision: Extract<Decision, { ok: true }>
  at: number
  /** The answer kept under an Idempotency-Key, once it is known what will be written. */
  keep?: (written: Move) => Kept | null
}

/**
 * Carries out a decision in the transaction of `req`: the record, its chained log rows, its tasks, and what other parts
 * add (`onTransition`). Gives what was written.
 */
export async function writeDecision(req: PayloadRequest, made: Made): Promise<Move> {
  const { collection, situation, decision, at } = made
  const { record, flow, facts, content } = situation
  const written = moveOf(decision, {
    ...{ collection, record, at, content },
    flow: flow.id,
    address: made.address,
    comment: made.comment,
    remarks: made.remarks ?? null,
    digest: made.digest,
    snapshot: facts.snapshot,
    last: facts.history.at(-1) ?? null,
  })
  await writeMoves(req, { collection, moves: [written], at, keep: made.keep?.(written) ?? null })
  await announce(req, made, written)
  return written
}

async function announce(req: PayloadRequest, made: Made, written: Move): Promise<void> {
  const { collection, situation, at } = made
  const { record } = written
  if (written.alarms) {
    req.payload.logger.warn({ msg: `nobody can decide ${collection} ${record.id} at step ${record.step}` })
    await alarmAdministrators(req, [{ ...record, collection }])
  }
  await tellListeners(req, {
    collection,
    id: record.id,
    action: made.action,
    stateBefore: situation.record.state,
    state: record.state,
    step: record.step,
    rev: record.rev,
    officer: record.officer,
    unit: record.unit,
    by: made.by,
    comment: made.comment,
    at,
    waitingFor: written.open.map((task) => task.officer),
    content: situation.content,
  })
}
