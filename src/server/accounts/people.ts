import type { Payload, PayloadRequest } from 'payload'
import { type HeldPost, keepsAccount } from '#core/account/keepsAccount.ts'
import { SLIP_TRIES } from '#core/account/slipCode.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { now, today } from '../clock.ts'
import { nameOrder, officeRank } from '../organisation/peopleOrder.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { lineOf, list } from '../sql/fragments.ts'

/** `none`: no account; `unused`: nobody ever signed in to it. */
export type AccountState = 'none' | 'unused' | 'active'
export const accountStates = ['none', 'unused', 'active'] as const
export type AccountPerson = {
  id: string
  name: string
  code: string
  user: string | null
  state: AccountState
  /** Sessions that are open, and when he signed in last. */
  sessions: number
  lastSignIn: string | null
  slip: { expiresAt: string; reset: boolean } | null
  office: string
  unit: string
  /** Whether the caller looks after this account. */
  kept: boolean
}
export type Asked = {
  caller: Caller
  /** These people, or those in office in a unit. */
  of: { officers: readonly string[] } | { unit: string; below: boolean }
  states?: readonly AccountState[]
  search?: string | undefined
  page: number
  limit: number
}
type Row = Omit<AccountPerson, 'kept'> & { posts: HeldPost[]; total: number }

const utc = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)

/** People with their accounts, by unit, office and given name; one statement. */
export async function accountPeople(
  payload: Payload,
  { caller, of, states = accountStates, search, page, limit }: Asked,
  req?: PayloadRequest,
): Promise<{ docs: AccountPerson[]; totalDocs: number }> {
  const { officeOrder } = await loadPlan(payload, req)
  const coming = sql`(a."to" is null or a."to" >= ${today()})`
  const wanted =
    'officers' in of
      ? sql`o.id = any(${list(of.officers)})`
      : sql`exists (select 1 from held h where h.officer_id = o.id and h.inside)`
  const inside =
    'officers' in of
      ? sql`true`
      : of.below
        ? sql`${of.unit} = any(${lineOf('u')})`
        : sql`u.id = ${of.unit}::uuid`
  const within =
    'officers' in of
      ? sql`a.officer_id = any(${list(of.officers)})`
      : sql`a.officer_id in (select a.officer_id from appointments a join units u on u.id = a.unit_id where ${coming} and ${inside})`
  const named = search
    ? sql`app.fold(o.full_name::text || ' ' || o.code::text) like '%' || app.fold(${search}::text) || '%'`
    : sql`true`
  const rows = await query<Row>(
    payload,
    sql`with held as materialized (
        select a.officer_id, a.id, u.id as unit, u.name as unit_name, u.depth, u.code as unit_code, f.name as office_name,
          array_remove(${lineOf('u')}, null) as line, ${inside} as inside, ${officeRank('f.key', officeOrder)} as rank,
          array(select t.text from offices_texts t where t.parent_id = f.id and t.path = 'permissions') as permissions
        from appointments a join units u on u.id = a.unit_id join offices f on f.id = a.office_id
        where ${coming} and ${within}),
      people as (
        select o.*, (case when o.user_id is null then 'none'
          when exists (select 1 from app.session_facts s where s.user_id = o.user_id)
            or exists (select 1 from users_sessions s where s._parent_id = o.user_id) then 'active' else 'unused' end) as state
        from officers o where ${wanted} and ${named})
      select o.id::text as id, o.full_name as name, o.code, o.user_id::text as "user", o.state, count(*) over ()::int as total,
        (select count(*)::int from users_sessions s where s._parent_id = o.user_id and s.expires_at > now()) as sessions,
        (select ${utc('max(s.signed_in_at)')} from app.session_facts s where s.user_id = o.user_id) as "lastSignIn",
        (select json_build_object('expiresAt', ${utc('s.expires_at')}, 'reset', s.reset) from app.account_slips s
          where s.officer = o.id and s.used_at is null and s.revoked_at is null and s.tries < ${SLIP_TRIES}
            and s.expires_at > ${now().toISOString()}::timestamptz) as slip,
        coalesce(p.office_name, '') as office, coalesce(p.unit_name, '') as unit,
        coalesce((select json_agg(json_build_object('unit', h.unit, 'line', h.line, 'permissions', h.permissions))
          from held h where h.officer_id = o.id), '[]') as posts
      from people o left join lateral (select * from held h where h.officer_id = o.id
        order by h.inside desc, h.depth, h.rank, h.id limit 1) p on true
      where o.state = any(${list(states, 'text')})
      order by p.depth, p.unit_code, p.rank, ${nameOrder('o')} limit ${limit} offset ${(page - 1) * limit}`,
    req,
  )
  const docs = rows.map(({ posts, total: _, ...row }) => ({
    ...row,
    kept: keepsAccount(caller, { officer: row.id, posts }),
  }))
  return { docs, totalDocs: rows[0]?.total ?? 0 }
}
