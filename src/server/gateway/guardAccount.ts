import type { Payload } from 'payload'
import { readToken } from '../auth/readToken.ts'
import { query, sql } from '../sql/db.ts'
import { someAtATime } from '../turns.ts'
import { accountTurn, amongProcesses } from './accountTurn.ts'
import { findAccount } from './findAccount.ts'

const AT_ONCE = 3
const changing = someAtATime(AT_ONCE)

type Change = {
  payload: Payload
  request: Request
  path: string
  body: unknown
  run: () => Promise<Response>
}

/** A change of an account (password, sign-out, refresh, reset): after and before every login of the same account. */
export async function guardAccount(change: Change): Promise<Response> {
  const account = await accountOf(change)
  if (account === null) return change.run()
  return changeAccount(change.payload, account, change.run)
}

/** Work that writes an account, in its turn among everything else that does. */
export function changeAccount<T>(payload: Payload, account: string, work: () => Promise<T>): Promise<T> {
  return accountTurn(account, () => changing(() => amongProcesses(payload, account, work)))
}

async function accountOf({ payload, request, path, body }: Change): Promise<string | null> {
  const second = path.replace(/\/$/, '').split('/').at(3) ?? ''
  const { email, username, token } = (body ?? {}) as Record<string, unknown>
  if (second === 'forgot-password') {
    const name = username || email
    return typeof name === 'string' ? ((await findAccount(payload, name))?.id ?? null) : null
  }
  if (second === 'reset-password') return typeof token === 'string' ? ownerOf(payload, token) : null
  if (second === 'logout' || second === 'refresh-token')
    return (await readToken(request.headers, payload))?.user ?? null
  return second === '' ? null : second.toLowerCase()
}

async function ownerOf(payload: Payload, token: string): Promise<string | null> {
  if (token.includes('\u0000')) return null
  const [row] = await query<{ id: string }>(
    payload,
    sql`select id::text from users where reset_password_token = ${token} limit 1`,
  )
  return row?.id ?? null
}
