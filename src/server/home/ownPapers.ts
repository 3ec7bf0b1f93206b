import type { Payload } from 'payload'
import { query, sql } from '../sql/db.ts'

export type ReturnedPaper = {
  collection: string
  id: string
  title: string | null
  year: number | null
  comment: string | null
}
export type Pledge = { id: string; state: string }
export type OwnPapers = { pledge: Pledge | null; returned: ReturnedPaper[]; waiting: number }

/** An officer's own papers: this year's pledge, what came back with why, how many wait for confirmation. */
export async function ownPapers(payload: Payload, of: { officer: string; year: number }): Promise<OwnPapers> {
  const { officer, year } = of
  const [row] = await query<OwnPapers>(
    payload,
    sql`select
      (select json_build_object('id', p.id, 'state', p.state) from pledges p
        where p.officer_id = ${officer}::uuid and p.year = ${year} order by p.state = 'rejected', p.created_at desc limit 1) as pledge,
      (select count(*)::int from activities a where a.officer_id = ${officer}::uuid and a.state = 'pending') as waiting,
      coalesce((select json_agg(r) from (
        select x.*, (select d.comment from decisions d where d.collection = x.collection and d.record = x.id
            and d.action in ('return', 'reopen') order by d.seq desc limit 1) as comment
        from (select 'pledges' as collection, p.id::text as id, null as title, p.year::int as year from pledges p
            where p.officer_id = ${officer}::uuid and p.state = 'returned'
          union all select 'activities', a.id::text, a.title, null from activities a
            where a.officer_id = ${officer}::uuid and a.state = 'returned'
          union all select 'reviews', r.id::text, null, r.year::int from reviews r
            where r.officer_id = ${officer}::uuid and r.state = 'returned' order by 2 limit 20) x) r), '[]') as returned`,
  )
  return row ?? { pledge: null, returned: [], waiting: 0 }
}
