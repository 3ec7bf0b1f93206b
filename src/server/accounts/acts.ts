import type { PayloadRequest } from 'payload'
import { type Caller, may, postsWith } from '#core/hierarchy/caller.ts'
import { now, today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, lineOf, list, rowsOf } from '../sql/fragments.ts'

export const actKinds = [
  'slipIssued',
  'resetIssued',
  'slipRevoked',
  'activated',
  'passwordReset',
  'passwordChanged',
  'passwordSet',
  'passwordMailed',
  'sessionsEnded',
] as const
export type ActKind = (typeof actKinds)[number]
export type Act = {
  kind: ActKind
  officer: string | null
  by: { officer: string | null; name: string }
  address: string | null
}

/** Writes acts on accounts down, in the transaction of `req`, with the name and the highest unit of each person then. */
export async function noteActs(req: PayloadRequest, acts: readonly Act[]): Promise<void> {
  const rows = acts.map(({ kind, officer, by, address }) => ({
    ...{ kind, officer, address, byOfficer: by.officer, byName: by.name },
  }))
  await query(
    req.payload,
    sql`insert into app.account_acts (at, kind, officer, name, unit, by_officer, by_name, address)
      select ${now().toISOString()}::timestamptz, g.kind, g.officer, coalesce(o.full_name, ''),
        (select u.id from appointments a join units u on u.id = a.unit_id
          where a.officer_id = g.officer and ${inForceOn('a', today())} order by u.depth, a."from", a.id limit 1),
        g."byOfficer", g."byName", g.address
      from jsonb_to_recordset(${rowsOf(rows)}) as g(kind text, officer uuid, address text, "byOfficer" uuid, "byName" text)
        left join officers o on o.id = g.officer`,
    req,
  )
}

export type ToldAct = {
  id: string
  at: string
  kind: ActKind
  officer: string | null
  name: string
  unitName: string | null
  byName: string
  address: string | null
}
type Asked = { caller: Caller; page: number; limit: number }

/** Acts on accounts, the newest first: of the units a person inspects; all of them to an administrator. */
export async function listActs(
  req: PayloadRequest,
  { caller, page, limit }: Asked,
): Promise<{ docs: ToldAct[]; totalDocs: number }> {
  const units = postsWith(caller, 'inspect').map(({ unit }) => unit)
  const inSight = may(caller, 'configure') ? sql`true` : sql`${lineOf('u')} && ${list(units, 'text')}`
  const rows = await query<ToldAct & { total: number }>(
    req.payload,
    sql`select a.id::text as id, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, a.kind,
        a.officer::text as officer, a.name, u.name as "unitName", a.by_name as "byName", a.address,
        count(*) over ()::int as total
      from app.account_acts a left join units u on u.id = a.unit where ${inSight}
      order by a.at desc, a.id limit ${limit} offset ${(page - 1) * limit}`,
    req,
  )
  return { docs: rows.map(({ total: _, ...act }) => act), totalDocs: rows[0]?.total ?? 0 }
}
