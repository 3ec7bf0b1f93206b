import type { Payload, PayloadRequest } from 'payload'
import { nameDevice } from '#core/account/nameDevice.ts'
import { query, sql } from '../sql/db.ts'

/** How long what is known of an ended session is kept. */
const KEPT_DAYS = 90
/** A session's last use is written once in so long: nobody's request waits for it. */
const TOUCH_MS = 5 * 60_000
const MOST = 20_000
const touched = new Map<string, number>()

/** Notes from where somebody signed in; what is long over is forgotten. Instants are the real clock's, like sessions. */
export async function noteSignIn(
  req: PayloadRequest,
  { user, session }: { user: string; session: string },
): Promise<void> {
  const device = nameDevice(req.headers.get('user-agent') ?? '')
  const address = req.headers.get('x-client-address')
  await query(
    req.payload,
    sql`with old as (delete from app.session_facts f where f.user_id = ${user}::uuid
        and f.signed_in_at < now() - make_interval(days => ${KEPT_DAYS})
        and not exists (select 1 from users_sessions s where s.id = f.session))
      insert into app.session_facts (session, user_id, device, address)
        values (${session}, ${user}::uuid, ${device}, ${address}) on conflict (session) do nothing`,
    req,
  )
}

/** Notes that a session was used. Nothing depends on it: when it cannot be written, the next request tries again. */
export function noteUse(payload: Payload, session: string): void {
  const at = Date.now()
  if (at - (touched.get(session) ?? 0) < TOUCH_MS) return
  if (touched.size >= MOST) touched.clear()
  touched.set(session, at)
  query(payload, sql`update app.session_facts set used_at = now() where session = ${session}`).catch(() =>
    touched.delete(session),
  )
}

export type OwnSession = {
  id: string
  device: string
  address: string | null
  signedInAt: string | null
  usedAt: string | null
  expiresAt: string
  current: boolean
}

/** The sessions of an account that are open, the one last used first. */
export async function openSessions(
  payload: Payload,
  { user, current }: { user: string; current: string | null },
): Promise<OwnSession[]> {
  const rows = await query<Omit<OwnSession, 'current'>>(
    payload,
    sql`select s.id, coalesce(f.device, '') as device, f.address,
        to_char(coalesce(f.signed_in_at, s.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "signedInAt",
        to_char(f.used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "usedAt",
        to_char(s.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt"
      from users_sessions s left join app.session_facts f on f.session = s.id
      where s._parent_id = ${user}::uuid and s.expires_at > now()
      order by coalesce(f.used_at, s.created_at) desc, s.id`,
  )
  return rows.map((row) => ({ ...row, current: row.id === current }))
}
