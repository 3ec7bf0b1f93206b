import type { Payload } from 'payload'
import { query, sql } from '../sql/db.ts'

/** The id of the account with this e-mail or user name, whatever its case; null when there is none. */
export async function findAccount(payload: Payload, name: string): Promise<string | null> {
  const folded = name.normalize('NFC').trim().toLowerCase()
  if (folded.includes('\u0000')) return null
  const [row] = await query<{ id: string }>(
    payload,
    sql`select id::text from users where email = ${folded} or username = ${folded} limit 1`,
  )
  return row?.id ?? null
}
