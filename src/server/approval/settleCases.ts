import type { Payload, PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { settleVotes } from '#core/workflow/settleVotes.ts'
import type { Places } from '#core/workflow/subject.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { inTransaction } from '../sql/db.ts'
import { digestOf } from './digest.ts'
import { type Flow, placesFor } from './loadFlows.ts'
import type { OpenCase } from './loadOpenCases.ts'
import { loadContent } from './loadSituation.ts'
import { moveOf } from './moveOf.ts'
import { tellListeners } from './onTransition.ts'
import { subjectOf } from './subjectOf.ts'
import { writeMoves } from './writeMoves.ts'

export type Settling = { record: OpenCase; flow: Flow }
type Around = { collection: Paper; places: Places; at: number }

/** Settles the votes on cases whose voters have become others, each with its log row; a handful at most. */
export async function settleCases(
  payload: Payload,
  req: PayloadRequest | undefined,
  { cases, ...around }: Around & { cases: readonly Settling[] },
): Promise<void> {
  if (cases.length === 0) return
  if (req === undefined) {
    await inTransaction(payload, (own) => settleCases(payload, own, { cases, ...around }))
    return
  }
  for (const one of cases) await settle(req, one, around)
}

async function settle(req: PayloadRequest, { record, flow }: Settling, around: Around): Promise<void> {
  const { collection, at } = around
  const places = placesFor(around.places, flow)
  const content = await loadContent(req.payload, { collection, id: record.id }, req)
  const digest = digestOf(content)
  const subject = subjectOf(record, { ...places, ...record, content, counted: false, byOthers: false })
  const { officeHours: calendar } = await loadPlan(req.payload, req)
  const decision = settleVotes(flow.definition, subject, { on: dayOf(at), places, digest, calendar })
  if (decision === null || !decision.ok) return
  const { history, contributors: _, tasks: __, ...row } = record
  const move = moveOf(decision, {
    ...{ collection, record: row, flow: flow.id, at, content, digest },
    ...{ address: null, comment: null, remarks: null, snapshot: null },
    last: history.at(-1) ?? null,
  })
  await writeMoves(req, { collection, moves: [move], at })
  const { state, step, rev, officer, unit } = move.record
  await tellListeners(req, {
    ...{
      collection,
      id: record.id,
      action: 'settle',
      stateBefore: 'pending',
      state,
      step,
      rev,
      officer,
      unit,
    },
    ...{ by: null, comment: null, at, waitingFor: move.open.map((task) => task.officer), content },
  })
}
