import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { type Caller, postsWith } from '#core/hierarchy/caller.ts'
import { collectivePosts } from '#core/hierarchy/sensitiveWhere.ts'
import { foldText } from '#core/roster/foldText.ts'
import { logOnRecords } from '../approval/logOnRecords.ts'
import { today } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { inTransaction, query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { visibleReview } from './visibleReview.ts'

type Marking = { id: string; user: { id: string | number; caller: Caller }; address: string | null }
type Mark = { index: number; done: boolean; doneOn: Day | null }
type Row = { id: string; review: string; nth: number; remedy: string; unit: string; officer: string }

/**
 * R17: what was to be put right is marked as done (or not done after all) by the collective of the officer's unit or who
 * keeps its registers, never by himself; wherever the same words still stand in his other reviews there they are marked
 * too. Logged in the review's chain.
 */
export async function markRemedy(
  payload: Payload,
  { id, user, address }: Marking,
  { index, done, doneOn }: Mark,
): Promise<{ index: number; done: boolean; doneOn: Day | null }> {
  const on = done ? (doneOn ?? today()) : null
  if (on !== null && on > today()) throw refuse({ code: 'in-future', path: 'doneOn' })
  return inTransaction(
    payload,
    async (req) => {
      await visibleReview(req, id)
      const rows = await remediesBeside(req, id)
      const marked = rows.find(({ review, nth }) => review === id && nth === index + 1)
      if (!marked) throw refuse({ code: 'unknown-reference', path: 'index' })
      refuseStranger(user.caller, marked)
      const same = rows.filter((row) => foldText(row.remedy) === foldText(marked.remedy))
      await query(
        req.payload,
        sql`update reviews_remedies set done = ${done}, done_on = ${on} where id = any(${list(
          same.map((row) => row.id),
          'text',
        )})`,
        req,
      )
      const ids = [...new Set(same.map(({ review }) => review))]
      await logOnRecords(req, { collection: 'reviews', ids, action: 'remedy', actor: user.caller, address })
      return { index, done, doneOn: on }
    },
    { user: user as never, context: {} },
  )
}

/** The remedies of a concluded review, and those of the same officer and unit; the review's row is locked. */
async function remediesBeside(req: PayloadRequest, id: string): Promise<Row[]> {
  const [row] = await query<{ state: string }>(
    req.payload,
    sql`select state from reviews where id = ${id}::uuid for update`,
    req,
  )
  if (row?.state !== 'approved') throw refuse({ code: 'wrong-state' })
  return query<Row>(
    req.payload,
    sql`select m.id, o.id::text as review, m._order::int as nth, m.remedy, o.unit_id::text as unit, o.officer_id::text as officer
      from reviews r join reviews o on o.officer_id = r.officer_id and o.unit_id = r.unit_id and o.kind = r.kind
        and o.state = 'approved'
      join reviews_remedies m on m._parent_id = o.id where r.id = ${id}::uuid order by o.period, m._order`,
    req,
  )
}

function refuseStranger(caller: Caller, { unit, officer }: Row): void {
  if (caller.officer === officer) throw refuse({ code: 'own-record' })
  const posts = [...collectivePosts(caller), ...postsWith(caller, 'keepRegisters')]
  if (!posts.some((post) => post.unit === unit)) throw refuse({ code: 'not-entitled' })
}
