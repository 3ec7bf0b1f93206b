import { createHash, randomInt } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { locatorOf, SLIP_LENGTH, SLIP_LETTERS, SLIP_TRIES, type Slip } from '#core/account/slipCode.ts'
import { query, sql } from '../sql/db.ts'
import { list, millis, rowsOf } from '../sql/fragments.ts'

/** A slip as it is kept; its code is nowhere. Instants are epoch milliseconds. */
export type KeptSlip = Slip & { id: string; officer: string; reset: boolean; issuedByName: string }

export function newSlipCode(): string {
  return Array.from({ length: SLIP_LENGTH }, () => SLIP_LETTERS[randomInt(SLIP_LETTERS.length)]).join('')
}

/** The slip of a code; locked until the transaction of `req` ends. */
export async function slipOf(payload: Payload, code: string, req?: PayloadRequest): Promise<KeptSlip | null> {
  const [row] = await query<KeptSlip>(
    payload,
    sql`select id::text as id, officer::text as officer, reset, issued_by_name as "issuedByName",
        ${millis('used_at')} as "usedAt", ${millis('revoked_at')} as "revokedAt", ${millis('expires_at')} as "expiresAt", tries
      from app.account_slips where code_digest = ${digestOf(code)} ${req ? sql`for update` : sql``}`,
    req,
  )
  if (!row) return null
  const number = (value: number | null) => (value === null ? null : Number(value))
  return {
    ...row,
    usedAt: number(row.usedAt),
    revokedAt: number(row.revokedAt),
    expiresAt: Number(row.expiresAt),
  }
}

/** Counts a wrong code on the open slips it may have been meant for. */
export async function noteWrongCode(payload: Payload, code: string): Promise<void> {
  await query(
    payload,
    sql`update app.account_slips set tries = tries + 1 where locator = ${locatorOf(code)}
      and used_at is null and revoked_at is null and tries < ${SLIP_TRIES}`,
  )
}

type Fresh = { officer: string; code: string; reset: boolean }
type Issue = { slips: readonly Fresh[]; by: string; at: Date; until: Date }

/** Keeps new slips; those that were out for the same people are no longer good. The people are locked by the caller. */
export async function keepSlips(req: PayloadRequest, { slips, by, at, until }: Issue): Promise<void> {
  await revokeSlips(req, { officers: slips.map(({ officer }) => officer), at })
  const rows = slips.map(({ officer, code, reset }) => ({
    ...{ officer, reset, locator: locatorOf(code), digest: digestOf(code) },
  }))
  await query(
    req.payload,
    sql`insert into app.account_slips (locator, code_digest, officer, reset, issued_by_name, issued_at, expires_at)
      select g.locator, g.digest, g.officer, g.reset, ${by}, ${at.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz
      from jsonb_to_recordset(${rowsOf(rows)}) as g(locator text, digest text, officer uuid, reset boolean)`,
    req,
  )
}

/** Takes back what is out for people; how many slips that were. */
export async function revokeSlips(
  req: PayloadRequest,
  { officers, at }: { officers: readonly string[]; at: Date },
): Promise<number> {
  const rows = await query<{ id: string }>(
    req.payload,
    sql`update app.account_slips set revoked_at = ${at.toISOString()}::timestamptz
      where officer = any(${list(officers)}) and used_at is null and revoked_at is null returning id`,
    req,
  )
  return rows.length
}

export async function closeSlip(req: PayloadRequest, { id, at }: { id: string; at: Date }): Promise<void> {
  await query(
    req.payload,
    sql`update app.account_slips set used_at = ${at.toISOString()}::timestamptz where id = ${id}::uuid`,
    req,
  )
}

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
