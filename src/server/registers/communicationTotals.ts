import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

type Counts = { items: number; reach: number }
type Row = Counts & { unit: string; name: string; own: boolean; kinds: ({ kind: string } & Counts)[] }
export type CommunicationTotals = Counts & { kinds: ({ kind: string } & Counts)[]; units: Row[] }

/**
 * R44: what was communicated from one day to another by a unit and those below it: by kind, and by the unit itself
 * (`own`) and each of its direct children with all below them. Those with nothing are listed too. One statement.
 */
export async function communicationTotals(
  req: PayloadRequest,
  { unit, depth, from, to }: { unit: string; depth: number; from: string; to: string },
): Promise<CommunicationTotals> {
  const scope = sql.raw(`c.scope${depth}`)
  const child = sql.raw(depth < 7 ? `c.scope${depth + 1}` : 'null')
  const [row] = await query<CommunicationTotals>(
    req.payload,
    sql`with items as (
        select coalesce(${child}, ${unit}) as unit, c.kind, count(*)::int as items, coalesce(sum(c.reach), 0)::float8 as reach
        from communications c where ${scope} = ${unit} and c.published_on between ${from} and ${to} group by 1, 2),
      units_in as (select u.id::text as id, u.name, u.code, u.id = ${unit}::uuid as own from units u
        where u.id = ${unit}::uuid or u.id::text in (select unit from items)
          or (u.parent_id = ${unit}::uuid and u.valid_from <= ${to} and (u.valid_to is null or u.valid_to >= ${from})))
      select coalesce((select sum(items) from items), 0)::int as items,
        coalesce((select sum(reach) from items), 0)::float8 as reach,
        coalesce((select json_agg(k order by k.kind) from (select kind, sum(items)::int as items, sum(reach)::float8 as reach
          from items group by kind) k), '[]') as kinds,
        coalesce((select json_agg(json_build_object('unit', n.id, 'name', n.name, 'own', n.own,
            'items', coalesce(s.items, 0), 'reach', coalesce(s.reach, 0), 'kinds', coalesce(s.kinds, '[]'))
            order by n.own desc, n.code, n.id)
          from units_in n left join (select unit, sum(items)::int as items, sum(reach)::float8 as reach,
            json_agg(json_build_object('kind', kind, 'items', items, 'reach', reach) order by kind) as kinds
            from items group by unit) s on s.unit = n.id), '[]') as units`,
    req,
  )
  return row ?? { items: 0, reach: 0, kinds: [], units: [] }
}
