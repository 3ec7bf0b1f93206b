import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { noteFailure, refuseAfterFailures } from '../gateway/failures.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'

const derive = promisify(pbkdf2)

type Asked = { user: string; password: unknown; address: string | null }

/**
 * Whoever changes his own password says the present one: a device left open is not enough to take an account over. Wrong
 * ones are counted like failed logins.
 */
export async function demandPassword(payload: Payload, { user, password, address }: Asked): Promise<void> {
  const path = 'currentPassword'
  if (typeof password !== 'string' || password === '' || password.length > 1024)
    throw refuse({ code: 'required', path })
  await refuseAfterFailures(payload, user, address ?? '')
  if (await isPassword(payload, user, password)) return
  await noteFailure(payload, user, address ?? '')
  throw refuse({ code: 'wrong-password', path })
}

async function isPassword(payload: Payload, user: string, password: string): Promise<boolean> {
  const [kept] = await query<{ hash: string | null; salt: string | null }>(
    payload,
    sql`select hash, salt from users where id = ${user}::uuid`,
  )
  if (!kept?.hash || !kept.salt) return false
  const { hash, iterations } = partsOf(kept.hash)
  const bytes = Buffer.from(hash, 'hex')
  const given = await derive(password, kept.salt, iterations, bytes.length, 'sha256')
  return given.length === bytes.length && timingSafeEqual(given, bytes)
}

/** A hash as Payload 3.90 keeps it, and as it did before; it does not export how. */
const PRESENT = 'pbkdf2-sha256-v1:'

function partsOf(kept: string): { hash: string; iterations: number } {
  return kept.startsWith(PRESENT)
    ? { hash: kept.slice(PRESENT.length), iterations: 600_000 }
    : { hash: kept, iterations: 25_000 }
}
