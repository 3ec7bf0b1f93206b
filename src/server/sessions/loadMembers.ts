import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Member } from '#core/session/session.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'

export type SeatedMember = Member & { office: string }
type Asked = {
  unit: string
  /** The first day of the quarter, and its last one or that of the session, whichever is earlier. */
  from: Day
  to: Day
  heldOn: Day
  /** Keys of offices in the order in which people are listed. */
  officeOrder: readonly string[]
}

/**
 * The officers of a unit whom a session concerns: those in office in the quarter up to the session, and those in office
 * on its day; by office, then by given name.
 */
export async function loadMembers(req: PayloadRequest, asked: Asked): Promise<SeatedMember[]> {
  const { unit, from, to, heldOn, officeOrder } = asked
  return query<SeatedMember>(
    req.payload,
    sql`select m.officer, m.name, m.office, m.seated, m.served from (
        select o.id::text as officer, o.full_name as name, bool_or(${inForceOn('a', heldOn)}) as seated,
          bool_or(a."from" <= ${to} and (a."to" is null or a."to" >= ${from})) as served,
          (array_agg(f.name order by coalesce(array_position(${list(officeOrder, 'text')}, f.key::text), 1000)))[1] as office,
          min(coalesce(array_position(${list(officeOrder, 'text')}, f.key::text), 1000)) as rank
        from appointments a join offices f on f.id = a.office_id join officers o on o.id = a.officer_id
        where a.unit_id = ${unit}::uuid and f.counts_as_officer
          and a."from" <= greatest(${to}, ${heldOn}) and (a."to" is null or a."to" >= ${from})
        group by o.id, o.full_name) m
      where m.seated or m.served
      order by m.rank, app.fold(regexp_replace(m.name, '^.*\\s', '')), app.fold(m.name), m.officer limit 200`,
    req,
  )
}
