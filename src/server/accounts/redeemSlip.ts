import type { Payload, PayloadRequest } from 'payload'
import { isWeakPassword, PASSWORD_MIN } from '#core/account/isWeakPassword.ts'
import { type SlipStanding, slipStanding } from '#core/account/slipCode.ts'
import { now } from '../clock.ts'
import { changeAccount } from '../gateway/guardAccount.ts'
import { refuse } from '../refuse.ts'
import { inTransaction, query, sql } from '../sql/db.ts'
import { noteActs } from './acts.ts'
import { closeSlip, type KeptSlip, slipOf } from './slips.ts'

export type SlipPerson = {
  id: string
  name: string
  code: string
  email: string | null
  phone: string | null
  user: string | null
  login: string | null
  unit: string | null
}
export type Redeemed = { standing: SlipStanding; slip: KeptSlip; person: SlipPerson; login: string | null }

/**
 * Sets the password of a slip's person and ends the slip, in one transaction and in the account's turn: of two who send
 * one code at once one sets his password. Makes the account where there is none. Gives how the slip stood; anything but
 * `open` changed nothing. 400 for a password that is too weak; the slip stays good.
 */
export async function redeemSlip(
  payload: Payload,
  { code, password, address }: { code: string; password: string; address: string | null },
): Promise<Redeemed | null> {
  const found = await openSlip(payload, code)
  if (found === null) return null
  // One key for one person, whether he has an account yet or not.
  return changeAccount(payload, found.person.user ?? found.person.id, () =>
    inTransaction(payload, async (req) => {
      const slip = await slipOf(payload, code, req)
      const person = await personOf(payload, found.person.id, req)
      if (!slip || !person) return null
      const at = now()
      const standing = slipStanding(slip, at.getTime())
      if (standing !== 'open') return { standing, slip, person, login: null }
      const names = [person.email, person.login, person.code, person.phone].map((name) => name?.toLowerCase())
      if (isWeakPassword(password.normalize('NFC'), names))
        throw refuse({ code: 'weak-password', path: 'password', data: { min: PASSWORD_MIN } })
      const login = await setPassword(req, { person, password })
      await closeSlip(req, { id: slip.id, at })
      const kind = slip.reset ? 'passwordReset' : 'activated'
      await noteActs(req, [
        { kind, officer: person.id, by: { officer: person.id, name: person.name }, address },
      ])
      return { standing, slip, person, login }
    }),
  )
}

/** A slip with its person; null for a code that is no slip's. Reading uses nothing up. */
export async function openSlip(
  payload: Payload,
  code: string,
): Promise<{ slip: KeptSlip; person: SlipPerson; standing: SlipStanding } | null> {
  const slip = await slipOf(payload, code)
  const person = slip && (await personOf(payload, slip.officer))
  return slip && person ? { slip, person, standing: slipStanding(slip, now().getTime()) } : null
}

async function personOf(payload: Payload, officer: string, req?: PayloadRequest): Promise<SlipPerson | null> {
  const [person] = await query<SlipPerson>(
    payload,
    sql`select o.id::text as id, o.full_name as name, o.code, o.email, o.phone, o.user_id::text as "user",
        coalesce(u.username, u.email) as login,
        (select n.name from appointments a join units n on n.id = a.unit_id where a.officer_id = o.id
          order by a."to" desc nulls first, n.depth, a.id limit 1) as unit
      from officers o left join users u on u.id = o.user_id where o.id = ${officer}::uuid`,
    req,
  )
  return person ?? null
}

/** The name to sign in by. Payload ends every session with a password that somebody else sets. */
async function setPassword(
  req: PayloadRequest,
  { person, password }: { person: SlipPerson; password: string },
): Promise<string> {
  const { payload } = req
  if (person.user !== null && person.login !== null) {
    const data = { password }
    await payload.update({ collection: 'users', id: person.user, data, overrideAccess: true, req })
    return person.login
  }
  const names = await freeNames(req, person)
  const { username } = names
  const made = await payload.create({
    collection: 'users',
    data: { ...names, password },
    overrideAccess: true,
    req,
  })
  await query(
    payload,
    sql`update officers set user_id = ${String(made.id)}::uuid, updated_at = now() where id = ${person.id}::uuid`,
    req,
  )
  return username
}

/** The officer's code, and his e-mail where no other account has it. */
async function freeNames(req: PayloadRequest, { code, email }: SlipPerson) {
  const username = code.normalize('NFC').trim().toLowerCase()
  const address = email?.normalize('NFC').trim().toLowerCase() ?? ''
  const [taken] = await query<{ username: boolean; email: boolean }>(
    req.payload,
    sql`select exists (select 1 from users where username = ${username} or email = ${username}) as username,
      exists (select 1 from users where email = ${address} or username = ${address}) as email`,
    req,
  )
  if (taken?.username) throw refuse({ code: 'duplicate', path: 'username' })
  const mailable = /^\S+@\S+\.\S+$/.test(address) && !taken?.email
  return { username, ...(mailable && { email: address }) }
}
