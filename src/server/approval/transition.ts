import type { Payload, PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { refusalStatus } from '#core/refusal.ts'
import { canonicalJson } from '#core/workflow/canonical.ts'
import { decide } from '#core/workflow/decide.ts'
import { type May, mayOf } from '#core/workflow/mayOf.ts'
import type { Paper } from '#core/workflow/papers.ts'
import type { State } from '#core/workflow/states.ts'
import { isVisible } from '../access/isVisible.ts'
import { now } from '../clock.ts'
import { RefusalError, refuse } from '../refuse.ts'
import { inTransaction } from '../sql/db.ts'
import type { Call } from './call.ts'
import { claimKey } from './claimKey.ts'
import { contextOf } from './contextOf.ts'
import { sha256 } from './digest.ts'
import { checkFilled, fillIn } from './fillFields.ts'
import { loadSituation } from './loadSituation.ts'
import type { Move } from './moveOf.ts'
import { checkContent } from './onTransition.ts'
import { subjectAfter } from './subjectOf.ts'
import { writeDecision } from './writeDecision.ts'

export type Answer = { state: State; step: string | null; rev: number; may: May }

/**
 * The one way in which a record under approval moves: one transaction with the row lock, the decision, its chained log
 * rows, its tasks, the kept answer and what other parts add (`onTransition`). Refuses with 400, 403, 404, 409, 422;
 * whoever may not see the record gets 404 whatever he tries.
 */
export async function transition(
  payload: Payload,
  call: Call,
  base: Partial<PayloadRequest> = {},
): Promise<Answer> {
  if (!isUuid(call.id)) throw refuse({ code: 'not-found' })
  try {
    return await inTransaction(payload, (req) => once(req, call), {
      ...base,
      user: call.user as never,
      context: {},
    })
  } catch (error) {
    if (error instanceof RefusalError && !(await isVisible(payload, call)))
      throw refuse({ code: 'not-found' })
    throw error
  }
}

async function once(req: PayloadRequest, call: Call): Promise<Answer> {
  if (call.key === undefined) return move(req, call)
  const { key: _, user: __, address: ___, ...body } = call
  const digest = sha256(canonicalJson(body))
  const before = await claimKey(req, { user: String(call.user.id), key: call.key, digest })
  return before === null ? move(req, call) : (before as Answer)
}

/** The move itself, inside a transaction that its caller holds. */
export async function move(req: PayloadRequest, call: Call): Promise<Answer> {
  const at = now().getTime()
  const situation = await loadSituation(req.payload, { ...call, on: dayOf(at), lock: true }, req)
  const { subject, flow } = situation
  const filled = call.fields ? await checkFilled(req, { ...call, fields: call.fields }) : null
  const context = contextOf({ ...call, ...(filled && { fields: filled.fields }) }, situation)
  const decision = decide(flow.definition, subject, context)
  const wrong = filled?.refusals ?? []
  // What is wrong with a value says more than that it is not there; but first who may not is told so.
  if (!decision.ok && (wrong.length === 0 || refusalStatus[decision.refusal.code] !== 400))
    throw refuse(decision.refusal)
  if (!decision.ok || wrong.length > 0) throw refuse(...wrong)
  if (call.action === 'submit') await refuseInvalid(req, call.collection, situation.content)
  const { content, digest } = await fillIn(req, { ...call, ...situation }, decision)
  const answerOf = (written: Move): Answer => {
    const after = { ...subjectAfter(subject, written), values: { ...subject.values, ...content } }
    const may = mayOf(flow.definition, after, { ...context, digest })
    return { state: decision.state, step: decision.step, rev: after.rev, may }
  }
  const keepOf = (written: Move) =>
    call.key === undefined ? null : { user: String(call.user.id), key: call.key, answer: answerOf(written) }
  const written = await writeDecision(req, {
    ...call,
    by: call.user.caller.officer,
    situation: { ...situation, content },
    ...{ decision, digest, at },
    keep: keepOf,
  })
  return answerOf(written)
}

async function refuseInvalid(
  req: PayloadRequest,
  collection: Paper,
  content: Record<string, unknown>,
): Promise<void> {
  const refusals = await checkContent(req, collection, content)
  if (refusals.length > 0) throw refuse(...refusals)
}
