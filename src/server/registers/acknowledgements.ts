import type { PayloadRequest } from 'payload'
import { type Page, pageOf } from '#core/query/pageOf.ts'
import { query, sql } from '../sql/db.ts'
import { list as listOf } from '../sql/fragments.ts'

type Asked = {
  document: string
  /** Whose direct child units are meant. */
  unit: string
  list: 'counted' | 'missing' | null
  page: number
  limit: number
  /** Only these of the child units; null for all. */
  only: readonly string[] | null
}
type Row = {
  unit: string
  name: string
  acknowledged: boolean
  heldOn: string | null
  by: string | null
  byName: string | null
  note: string | null
}
export type Acknowledgements = Page<Row> & { counted: number; missing: number }

/**
 * R48: which of a unit's direct children, as they are today, have made a document known and which have not; those that
 * have not come first, then by code.
 * @param on today
 */
export async function acknowledgements(
  req: PayloadRequest,
  { document, unit, list, page, limit, only }: Asked,
  on: string,
): Promise<Acknowledgements> {
  const within = only === null ? sql`true` : sql`u.id = any(${listOf(only)})`
  const chosen = list === null ? sql`true` : sql`c.acknowledged = ${list === 'counted'}`
  const [found] = await query<{ counted: number; missing: number; docs: Row[] }>(
    req.payload,
    sql`with children as (
        select u.id::text as unit, u.name, u.code, a.id is not null as acknowledged, a.held_on as "heldOn",
          a.by_id::text as by, o.full_name as "byName", a.note
        from units u left join acknowledgements a on a.unit_id = u.id and a.of_id = ${document}::uuid
        left join officers o on o.id = a.by_id
        where u.parent_id = ${unit}::uuid and ${within}
          and u.valid_from <= ${on} and (u.valid_to is null or u.valid_to >= ${on}))
      select (count(*) filter (where acknowledged))::int as counted,
        (count(*) filter (where not acknowledged))::int as missing,
        coalesce((select json_agg(p) from (select unit, name, acknowledged, "heldOn", by, "byName", note from children c
          where ${chosen} order by c.acknowledged, c.code, c.unit limit ${limit} offset ${(page - 1) * limit}) p), '[]') as docs
      from children`,
    req,
  )
  const { counted = 0, missing = 0, docs = [] } = found ?? {}
  const total = list === null ? counted + missing : list === 'counted' ? counted : missing
  return { counted, missing, ...pageOf(docs, { total, page, limit }) }
}

export type OwnAcknowledgement = { unit: string; name: string; heldOn: string | null }

/** Of some units, by code, the day on which each made the document known; null where it has not. */
export function ownAcknowledgements(
  req: PayloadRequest,
  document: string,
  units: readonly string[],
): Promise<OwnAcknowledgement[]> {
  return query<OwnAcknowledgement>(
    req.payload,
    sql`select u.id::text as unit, u.name, a.held_on as "heldOn" from units u
      left join acknowledgements a on a.unit_id = u.id and a.of_id = ${document}::uuid
      where u.id = any(${listOf(units)}) order by u.code, u.id`,
    req,
  )
}
