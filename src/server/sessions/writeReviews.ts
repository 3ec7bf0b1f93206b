import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import type { Session, SessionEntry } from '#core/session/session.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf, scopesOf } from '../sql/fragments.ts'

type Writing = {
  session: Session & { id: string; unit: string }
  entries: readonly SessionEntry[]
  concludedOn: Day
}

/** Makes the review of every entry as a draft, with its merits and remedies, in two statements. Gives their ids. */
export async function writeReviews(
  req: PayloadRequest,
  { session, entries, concludedOn }: Writing,
): Promise<string[]> {
  const rows = entries.map((entry) => ({ ...entry, id: randomUUID() }))
  const { id, period, unit } = session
  await query(
    req.payload,
    sql`insert into reviews (id, officer_id, kind, period, year, session_id, self, collective_comment, conclusion,
        concluded_on, state, rev, unit_id, ${sql.raw(scopeColumns.join(', '))})
      select x.id, x.officer, 'quarterly', ${period}, ${Number(period.slice(0, 4))}::numeric, ${id}::uuid, x."selfCriticism", x.comments,
        x.conclusion, ${concludedOn}, 'draft', 1, u.id, ${scopesOf('u')}
      from units u, jsonb_to_recordset(${rowsOf(rows)}) as x(
        id uuid, officer uuid, "selfCriticism" text, comments text, conclusion text)
      where u.id = ${unit}::uuid`,
    req,
  )
  const rowId = sql`left(replace(gen_random_uuid()::text, '-', ''), 24)`
  await query(
    req.payload,
    sql`with given as (select x.id, x.merits, x.remedies from jsonb_to_recordset(${rowsOf(rows)}) as x(
        id uuid, merits jsonb, remedies jsonb)),
      judged as (insert into reviews_collective_merits (_order, _parent_id, id, key, met)
        select m.nth, g.id, ${rowId}, m.value->>'key', (m.value->>'met')::boolean
        from given g, jsonb_array_elements(g.merits) with ordinality as m(value, nth) returning 1)
      insert into reviews_remedies (_order, _parent_id, id, remedy, due, done, done_on)
      select m.nth, g.id, ${rowId}, m.value->>'remedy', m.value->>'due', coalesce((m.value->>'done')::boolean, false),
        case when (m.value->>'done')::boolean then coalesce(m.value->>'doneOn', ${session.heldOn}) end
      from given g, jsonb_array_elements(g.remedies) with ordinality as m(value, nth)`,
    req,
  )
  return rows.map((row) => row.id)
}
