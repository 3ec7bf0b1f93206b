import type { PayloadRequest } from 'payload'
import type { RosterRecord } from '#core/event/rosterRecords.ts'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list, scopesOf } from '../sql/fragments.ts'

type Writing = {
  event: string
  /** The Vietnamese day the event starts. */
  day: string
  late: boolean
  records: RosterRecord[]
}

/**
 * Makes a closed roster's records as drafts in two statements: each in its officer's unit of that day, with the event's
 * words, themes and evidence. Gives their ids.
 */
export async function writeRoster(
  req: PayloadRequest,
  { event, day, late, records }: Writing,
): Promise<string[]> {
  const scopes = sql.raw(scopeColumns.join(', '))
  const rows = await query<{ id: string }>(
    req.payload,
    sql`insert into activities (officer_id, kind, title, starts_at, ends_at, host_unit_id, event_id, place, attendance, note,
        late_reason, late_entry, minutes, office_minutes, state, rev, unit_id, ${scopes})
      select r.officer, r.kind, e.title, e.starts_at, e.ends_at, e.host_unit_id, e.id, e.place, r.attendance, r.note,
        e.late_reason, ${late}, r.minutes, r."officeMinutes", 'draft', 1, p.id, ${scopesOf('p')}
      from events e
      cross join jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
        as r(officer uuid, kind text, attendance text, note text, minutes int, "officeMinutes" int)
      join lateral (select u.* from appointments a join units u on u.id = a.unit_id
        where a.officer_id = r.officer and ${inForceOn('a', day)}
        order by u.depth, a."from", a.id limit 1) p on true
      where e.id = ${event}::uuid
      returning id::text as id`,
    req,
  )
  const ids = rows.map((row) => row.id)
  await query(
    req.payload,
    sql`with made as (select unnest(${list(ids)}) as id),
      themes as (insert into activities_texts ("order", parent_id, path, text)
        select t."order", made.id, 'themes', t.text from made join events_texts t on t.parent_id = ${event}::uuid and t.path = 'themes' returning 1)
      insert into activities_rels ("order", parent_id, path, evidence_id)
        select r."order", made.id, 'evidence', r.evidence_id from made
        join events_rels r on r.parent_id = ${event}::uuid and r.path = 'evidence'`,
    req,
  )
  return ids
}
