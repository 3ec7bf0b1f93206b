import type { Payload } from 'payload'
import { query, sql } from '../sql/db.ts'

/** An account; `login` is the name of its own under which Payload finds it. */
export type Found = { id: string; login: string; own: boolean }

/**
 * The account somebody means: by its e-mail or user name, otherwise by the code, e-mail or phone number of its officer,
 * whatever their case and however the number is written. Null when there is none, or more than one.
 */
export async function findAccount(payload: Payload, name: string): Promise<Found | null> {
  const folded = name.normalize('NFC').trim().toLowerCase()
  if (folded.includes('\u0000')) return null
  const [own] = await query<{ id: string }>(
    payload,
    sql`select id::text from users where email = ${folded} or username = ${folded} limit 1`,
  )
  return own ? { id: own.id, login: folded, own: true } : ofOfficer(payload, folded)
}

async function ofOfficer(payload: Payload, folded: string): Promise<Found | null> {
  // A list of several ways would make the planner read them all: each has its own index.
  const found = await query<{ id: string; login: string }>(
    payload,
    sql`select distinct u.id::text as id, coalesce(u.username, u.email) as login from users u join (
        select user_id from officers where lower(code::text) = ${folded}
        union select user_id from officers where lower(email::text) = ${folded} and user_id is not null
        union select user_id from officers where app.phone(phone::text) = app.phone(${folded}::text) and user_id is not null
      ) o on o.user_id = u.id limit 2`,
  )
  const [only] = found
  return only && found.length === 1 ? { ...only, own: false } : null
}
