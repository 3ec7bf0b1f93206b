import { sql } from '../sql/db.ts'

/** The log of one record as later decisions read it (`PastRow`), oldest first; `record`: its id as text. */
export function logOf(collection: string, record: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(json_build_object('seq', d.seq, 'hash', d.hash, 'action', d.action, 'step', d.step,
      'by', d.by_id, 'onBehalfOf', d.on_behalf_of_id, 'unit', coalesce(d.details ->> 'unit', d.by_unit_id::text),
      'stateAfter', d.state_after, 'digest', d.digest, 'details', d.details) order by d.seq), '[]')
    from decisions d where d.collection = ${collection} and d.record = ${record})`
}
