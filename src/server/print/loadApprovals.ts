import type { Payload, PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import type { Approved } from '#core/paper/printed.ts'
import { query, sql } from '../sql/db.ts'
import { list, millis } from '../sql/fragments.ts'

type Row = Omit<Approved, 'day'> & { record: string; at: number }

/** Who agreed to records since they were last submitted, oldest first, by record. */
export async function loadApprovals(
  payload: Payload,
  of: { collection: string; ids: readonly string[] },
  req?: PayloadRequest,
): Promise<Map<string, Approved[]>> {
  const rows = await query<Row>(
    payload,
    sql`select d.record, ${millis('d.at')} as at, d.by_name as name, d.by_office as office, d.by_unit_name as unit,
        d.comment, d.by_unit_id is distinct from d.unit_id as above
      from decisions d
      where d.collection = ${of.collection} and d.record = any(${list(of.ids, 'text')}) and d.action = 'approve'
        and d.seq > coalesce((select max(s.seq) from decisions s where s.collection = d.collection
          and s.record = d.record and s.action in ('submit', 'return', 'withdraw', 'reopen')), 0)
      order by d.seq`,
    req,
  )
  const found = new Map<string, Approved[]>()
  for (const { record, at, ...row } of rows) {
    const approved = { ...row, day: dayOf(Number(at)) }
    found.set(record, [...(found.get(record) ?? []), approved])
  }
  return found
}
