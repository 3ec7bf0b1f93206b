import type { PayloadRequest } from 'payload'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import type { Session } from '#core/session/session.ts'
import type { Decision } from '#core/workflow/decision.ts'
import { matchCondition } from '#core/workflow/matchCondition.ts'
import type { Seat } from '#core/workflow/subject.ts'
import { t } from '#i18n/translate.ts'
import { now } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { digestOf } from './digest.ts'
import { loadCases } from './loadCases.ts'
import { loadContents } from './loadContents.ts'
import { loadPublished } from './loadFlows.ts'
import { seatAt } from './logOnRecords.ts'
import { moveOf } from './moveOf.ts'
import { writeMoves } from './writeMoves.ts'

type Concluding = {
  /** The reviews just made from the entries: drafts without a log. */
  ids: readonly string[]
  closer: Caller
  session: Session & { unit: string }
  quorum: { present: number; all: number }
}

const collection = 'reviews'

/**
 * Concludes the reviews of a session that closes: the act of the collective, logged in the name of who closed it, with
 * what was said as it stood. A few statements for any number, inside the transaction of `req`.
 */
export async function concludeReviews(
  req: PayloadRequest,
  { ids, closer, session, quorum }: Concluding,
): Promise<void> {
  const at = now().getTime()
  const flows = await loadPublished(req.payload, collection, req)
  const flow = flows.find(({ definition }) => matchCondition(definition.condition, { kind: 'quarterly' }))
  if (!flow) throw refuse({ code: 'no-workflow' })
  const records = await loadCases(req.payload, { collection, ids, lock: true }, req)
  const contents = await loadContents(req, { collection, ids })
  const decision = conclusion(seatAt(closer, session.unit, at))
  const { present, all } = quorum
  const comment = t('vi', 'workflow.concluded', { day: writeDay(session.heldOn), present, all })
  const address = req.headers?.get('x-client-address') ?? null
  const moves = records.map((record) => {
    const content = contents.get(record.id) ?? {}
    const fixed = { collection, flow: flow.id, comment, remarks: null, snapshot: null, last: null } as const
    return moveOf(decision, { ...fixed, record, at, address, content, digest: digestOf(content) })
  })
  await writeMoves(req, { collection, moves, at })
}

/** No vote and no step: the session itself has decided. */
function conclusion(seat: Seat): Extract<Decision, { ok: true }> {
  return {
    ok: true,
    state: 'approved',
    step: null,
    effects: [
      { kind: 'stamp', field: 'submittedAt' },
      { kind: 'log', action: 'submit', step: null, seat, stateAfter: 'approved' },
      { kind: 'stamp', field: 'decidedAt' },
    ],
  }
}
