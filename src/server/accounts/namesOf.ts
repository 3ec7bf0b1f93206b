import type { PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { query, sql } from '../sql/db.ts'

/** What an account is found by, in small letters: no password of it. */
export async function namesOf(req: PayloadRequest, user: string): Promise<string[]> {
  if (!isUuid(user)) return []
  const rows = await query<{ name: string }>(
    req.payload,
    sql`select lower(n.name) as name from users u left join officers o on o.user_id = u.id,
        lateral (values (u.email), (u.username), (o.email), (o.code), (o.phone), (app.phone(o.phone::text))) as n(name)
      where u.id = ${user}::uuid and n.name is not null`,
    req,
  )
  return rows.map(({ name }) => name)
}
