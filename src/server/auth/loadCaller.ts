import type { Payload } from 'payload'
import { holdsOn } from '#core/calendar/validity.ts'
import type { Caller, Permission, Post } from '#core/hierarchy/caller.ts'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { today } from '../clock.ts'

export type Account = { id: string; email: string | null; username: string | null; caller: Caller }
type Row = {
  id: string
  email: string | null
  username: string | null
  officer: string | null
  name: string | null
  posts: (Omit<Post, 'inForce' | 'permissions' | 'line'> & {
    line: (string | null)[]
    permissions: Permission[] | null
  })[]
}
type Pool = {
  query: (statement: { name: string; text: string; values: unknown[] }) => Promise<{ rows: unknown[] }>
}

const line = scopeColumns.map((name) => `n.${name}`).join(', ')
const TEXT = `select u.id::text, u.email, u.username, o.id::text as officer, o.full_name as name,
  coalesce((select json_agg(json_build_object('id', a.id, 'unit', n.id, 'unitName', n.name, 'depth', n.depth,
      'line', json_build_array(${line}), 'office', f.key, 'from', a."from", 'to', a."to",
      'permissions', (select json_agg(t.text order by t."order") from offices_texts t where t.parent_id = f.id and t.path = 'permissions'))
      order by n.depth, a."from", a.id)
    from appointments a join units n on n.id = a.unit_id join offices f on f.id = a.office_id
    where a.officer_id = o.id), '[]'::json) as posts
  from users u left join officers o on o.user_id = u.id where u.id = $1`
const SESSION =
  ' and exists (select 1 from users_sessions s where s._parent_id = u.id and s.id = $2 and s.expires_at > now())'

/**
 * An account with the person's posts, in one statement read anew for every request: what an appointment gives or takes
 * holds from the next request on. Null when the account or (when given) its session does not exist.
 */
export async function loadAccount(payload: Payload, user: string, session?: string): Promise<Account | null> {
  const pool = (payload.db as unknown as { pool: Pool }).pool
  const statement =
    session === undefined
      ? { name: 'account', text: TEXT, values: [user] }
      : { name: 'account-of-session', text: TEXT + SESSION, values: [user, session] }
  const row = (await pool.query(statement)).rows[0] as Row | undefined
  if (!row) return null
  const on = today()
  const posts = row.posts.map((post) => ({
    ...post,
    line: post.line.filter((id): id is string => id !== null),
    permissions: post.permissions ?? [],
    inForce: holdsOn(post, on),
  }))
  const caller = {
    user: row.id,
    officer: row.officer,
    name: row.name ?? row.email ?? row.username ?? '',
    posts,
  }
  return { id: row.id, email: row.email, username: row.username, caller }
}
