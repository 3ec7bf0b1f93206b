import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { env } from '#env'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { someAtATime } from '../turns.ts'
import { accountTurn, amongProcesses } from './accountTurn.ts'
import { findAccount } from './findAccount.ts'

const AT_ONCE = 4
const PER_ACCOUNT_ANYWHERE = 3
const hash = promisify(pbkdf2)
const hashing = someAtATime(AT_ONCE)

type Login = { payload: Payload; address: string; body: unknown; run: () => Promise<Response> }

/**
 * A login: failed ones are counted by account and address before a password is looked at, whichever of its names was
 * sent; logins of one account wait for one another; an unknown account takes the time of a known one.
 */
export async function guardLogin({ payload, address, body, run }: Login): Promise<Response> {
  const name = nameOf(body)
  const id = await findAccount(payload, name)
  const account = id ?? name
  return accountTurn(account, () =>
    hashing(async () => {
      await refuseAfterFailures(payload, account, address)
      if (id === null) {
        await hash(randomBytes(16), randomBytes(32), 600_000, 32, 'sha256')
        await noteFailure(payload, account, address)
        throw refuse({ code: 'wrong-credentials' })
      }
      const response = await amongProcesses(payload, account, run)
      if (response.status === 401) await noteFailure(payload, account, address)
      else if (response.ok) await forgetFailures(payload, account, address)
      return response
    }),
  )
}

/** The name Payload will look up: the user name when both are sent. */
function nameOf(body: unknown): string {
  const { email, username, password } = (body ?? {}) as Record<string, unknown>
  const both = [username, email].filter((one) => one !== undefined && one !== null && one !== '')
  const [name] = both
  if (both.some((one) => !isName(one)) || !isName(name))
    throw refuse({ code: 'required', path: name === undefined || name === email ? 'email' : 'username' })
  if (typeof password !== 'string' || password === '' || password.length > 1024) {
    throw refuse({ code: 'required', path: 'password' })
  }
  return name
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 254
}

async function refuseAfterFailures(payload: Payload, account: string, address: string): Promise<void> {
  const since = sql`now() - make_interval(secs => ${env.LOGIN_WINDOW_SECONDS})`
  const [row] = await query<{ here: number; anywhere: number; address: number; seconds: number }>(
    payload,
    sql`select count(*) filter (where account = ${account} and address = ${address})::int as here,
        count(*) filter (where account = ${account})::int as anywhere,
        count(*) filter (where address = ${address})::int as address,
        ceil(${env.LOGIN_WINDOW_SECONDS} - extract(epoch from now() - coalesce(min(at), now())))::int as seconds
      from app.login_failures where at > ${since} and (account = ${account} or address = ${address})`,
  )
  if (!row) return
  const blocked =
    row.here >= env.LOGIN_FAILURES_PER_ACCOUNT ||
    row.anywhere >= env.LOGIN_FAILURES_PER_ACCOUNT * PER_ACCOUNT_ANYWHERE ||
    row.address >= env.LOGIN_FAILURES_PER_ADDRESS
  if (blocked) throw refuse({ code: 'too-many-failed-logins', data: { seconds: Math.max(1, row.seconds) } })
}

async function noteFailure(payload: Payload, account: string, address: string): Promise<void> {
  await query(
    payload,
    sql`with old as (delete from app.login_failures where at < now() - make_interval(secs => ${env.LOGIN_WINDOW_SECONDS}))
      insert into app.login_failures (account, address) values (${account}, ${address})`,
  )
}

async function forgetFailures(payload: Payload, account: string, address: string): Promise<void> {
  await query(
    payload,
    sql`delete from app.login_failures where account = ${account} and address = ${address}`,
  )
}
