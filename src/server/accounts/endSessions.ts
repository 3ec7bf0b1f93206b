import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

type Which = { user: string; only?: string | undefined; except?: string | undefined }

/** Ends sessions of an account, in its turn (`changeAccount`): the next request with one of them is nobody's. */
export async function endSessions(req: PayloadRequest, { user, only, except }: Which): Promise<number> {
  const which =
    only !== undefined ? sql`id = ${only}` : except !== undefined ? sql`id <> ${except}` : sql`true`
  const rows = await query<{ id: string }>(
    req.payload,
    sql`delete from users_sessions where _parent_id = ${user}::uuid and ${which} returning id`,
    req,
  )
  return rows.length
}
