import type { Payload } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

export type LogDetail = {
  id: string
  kind: string
  startsAt: string
  endsAt: string
  minutes: number
  officeMinutes: number
  attendance: string | null
  evidence: number
  late: boolean | null
  host: string | null
}
export type PledgeDetail = { id: string; actions: number }
export type PaperDetail = {
  id: string
  kind: string | null
  group: string | null
  from: string | null
  to: string | null
}
export type InboxDetails = { logs: LogDetail[]; pledges: PledgeDetail[]; papers: PaperDetail[] }

/** What of some records (the caller's own tasks) is needed to decide on them without opening them; one statement. */
export async function inboxDetails(
  payload: Payload,
  rows: readonly { collection: Paper; id: string }[],
): Promise<InboxDetails> {
  const of = (collection: Paper) =>
    list(rows.filter((row) => row.collection === collection).map(({ id }) => id))
  const [found] = await query<InboxDetails>(
    payload,
    sql`select
      (select coalesce(json_agg(l), '[]') from (
        select a.id::text as id, a.kind, a.starts_at as "startsAt", a.ends_at as "endsAt", coalesce(a.minutes, 0)::int as minutes,
          coalesce(a.office_minutes, 0)::int as "officeMinutes", a.attendance, a.late_entry as late, h.name as host,
          (select count(*)::int from activities_rels r where r.parent_id = a.id and r.path = 'evidence') as evidence
        from activities a left join units h on h.id = a.host_unit_id where a.id = any(${of('activities')})) l) as logs,
      (select coalesce(json_agg(p), '[]') from (
        select f._parent_id::text as id, count(a.id)::int as actions
        from pledges_focus f left join pledges_focus_actions a on a._parent_id = f.id
        where f._parent_id = any(${of('pledges')}) group by 1) p) as pledges,
      (select coalesce(json_agg(o), '[]') from (
        select id::text as id, kind, null as "group", realised_on as "from", null as "to" from initiatives where id = any(${of('initiatives')})
        union all select id::text, null, null, "from", "to" from models where id = any(${of('models')})
        union all select id::text, null, "group", "from", "to" from exemptions where id = any(${of('exemptions')})) o) as papers`,
  )
  return found ?? { logs: [], pledges: [], papers: [] }
}
