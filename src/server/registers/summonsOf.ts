import type { PayloadRequest } from 'payload'
import { type Page, pageOf } from '#core/query/pageOf.ts'
import { query, sql } from '../sql/db.ts'

/** Meetings to which people are called by name. */
const CALLED = sql.raw(`('summonedMeeting', 'committeeMeeting', 'branchMeeting')`)

export type Summons = {
  event: string
  title: string
  kind: string
  startsAt: string
  endsAt: string
  place: string | null
  hostUnit: string
  hostName: string
  /** Number of the summons, when there is a paper. */
  document: string | null
  attendance: string | null
  note: string | null
}
type Asked = {
  officer: string
  when: 'coming' | 'past' | null
  at: Date
  page: number
  limit: number
}

/** R33, R38, R41: the meetings to which an officer was called; those to come the next first, those past the last first. */
export async function summonsOf(
  req: PayloadRequest,
  { officer, when, at, page, limit }: Asked,
): Promise<Page<Summons>> {
  const coming = sql`e.ends_at >= ${at}`
  const chosen = when === null ? sql`true` : when === 'coming' ? coming : sql`not (${coming})`
  const order = (of: string) => sql.raw(`${of}.starts_at ${when === 'coming' ? 'asc' : 'desc'}, ${of}.id`)
  const [found] = await query<{ total: number; docs: Summons[] }>(
    req.payload,
    sql`with called as (select e.*, w.attendance, w.note from events_roster w join events e on e.id = w._parent_id
        where w.officer_id = ${officer}::uuid and e.kind in ${CALLED} and ${chosen})
      select (select count(*) from called)::int as total, coalesce((select json_agg(p) from (
        select c.id as event, c.title, c.kind, c.starts_at as "startsAt", c.ends_at as "endsAt", c.place,
          c.host_unit_id as "hostUnit", u.name as "hostName", d.number as document, c.attendance, c.note
        from (select * from called order by ${order('called')} limit ${limit} offset ${(page - 1) * limit}) c
        join units u on u.id = c.host_unit_id left join documents d on d.id = c.summons_id
        order by ${order('c')}) p), '[]') as docs`,
    req,
  )
  return pageOf(found?.docs ?? [], { total: found?.total ?? 0, page, limit })
}
