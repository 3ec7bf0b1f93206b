import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/** One action of a pledge that another officer's pledge holds word for word (case, marks and spaces aside). */
export type SameText = {
  path: string
  text: string
  pledge: string
  officer: string
  name: string
  unit: string
  year: number
}

const MIN_LENGTH = 20
const MOST = 50

/** B.2: identical texts are pointed out to the approver, never counted against anybody. Short phrases say nothing. */
export async function similarPledges(req: PayloadRequest, id: string): Promise<SameText[]> {
  return query<SameText>(
    req.payload,
    sql`with own as (
        select a.action, md5(app.fold(a.action::text)) as mark, f._order - 1 as focus, a._order - 1 as place, p.officer_id
        from pledges p join pledges_focus f on f._parent_id = p.id join pledges_focus_actions a on a._parent_id = f.id
        where p.id = ${id}::uuid and length(a.action) >= ${MIN_LENGTH})
      select 'focus.' || own.focus || '.actions.' || own.place || '.action' as path, own.action as text,
        p.id::text as pledge, o.id::text as officer, o.full_name as name, coalesce(u.name, '') as unit, p.year::int as year
      from own
      join pledges_focus_actions a on md5(app.fold(a.action::text)) = own.mark
      join pledges_focus f on f.id = a._parent_id
      join pledges p on p.id = f._parent_id and p.officer_id <> own.officer_id and p.state in ('pending', 'approved')
      join officers o on o.id = p.officer_id left join units u on u.id = p.unit_id
      order by own.focus, own.place, p.year desc, o.full_name, p.id limit ${MOST}`,
    req,
  )
}
