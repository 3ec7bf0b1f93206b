import type { Payload, PayloadRequest } from 'payload'
import { type Day, dayOf } from '#core/calendar/day.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { responseStanding } from '#core/review/responseStanding.ts'
import { logOnRecords } from '../approval/logOnRecords.ts'
import { now, today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { inTransaction, query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'
import { visibleReview } from './visibleReview.ts'

type Response = { id: string; user: { id: string | number; caller: Caller }; address: string | null }
type Said = { agrees: boolean; response: string | null }
type Row = {
  officer: string
  state: string
  decidedAt: number | null
  respondedAt: string | null
  agrees: boolean | null
}

/**
 * R18: the officer agrees with the conclusion on him or has his dissent noted, once, within five working days of it;
 * logged in the review's chain. Gives when. Refuses with 400, 403, 404, 409.
 */
export async function respondToReview(
  payload: Payload,
  { id, user, address }: Response,
  { agrees, response }: Said,
): Promise<{ agrees: boolean; response: string | null; respondedAt: string }> {
  const at = now()
  return inTransaction(
    payload,
    async (req) => {
      await visibleReview(req, id)
      const row = await locked(req, id)
      if (row.officer !== user.caller.officer) throw refuse({ code: 'not-entitled' })
      if (row.state !== 'approved' || row.decidedAt === null) throw refuse({ code: 'wrong-state' })
      await refuseLate(req, row, dayOf(row.decidedAt))
      if (!agrees && response === null) throw refuse({ code: 'dissent-missing', path: 'response' })
      await query(
        req.payload,
        sql`update reviews set agrees = ${agrees}, response = ${response}, responded_at = ${at} where id = ${id}::uuid`,
        req,
      )
      await logOnRecords(req, {
        collection: 'reviews',
        ids: [id],
        action: 'respond',
        actor: user.caller,
        address,
      })
      return { agrees, response, respondedAt: at.toISOString() }
    },
    { user: user as never, context: {} },
  )
}

async function locked(req: PayloadRequest, id: string): Promise<Row> {
  const [row] = await query<Row>(
    req.payload,
    sql`select officer_id::text as officer, state, ${millis('decided_at')} as "decidedAt", responded_at::text as "respondedAt", agrees
      from reviews where id = ${id}::uuid for update`,
    req,
  )
  if (!row) throw refuse({ code: 'not-found' })
  return row
}

async function refuseLate(req: PayloadRequest, row: Row, concludedOn: Day): Promise<void> {
  const { officeHours } = await loadPlan(req.payload, req)
  const { key, until } = responseStanding({ ...row, concludedOn }, today(), officeHours)
  if (key === 'agreed' || key === 'dissented') throw refuse({ code: 'already-answered' })
  if (key === 'silent') throw refuse({ code: 'response-closed', data: { day: until ?? '' } })
}
