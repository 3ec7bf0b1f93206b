import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { refuse } from '../refuse.ts'
import { someAtATime } from '../turns.ts'
import { accountTurn, amongProcesses } from './accountTurn.ts'
import { forgetFailures, noteFailure, refuseAfterFailures } from './failures.ts'
import { findAccount } from './findAccount.ts'

const AT_ONCE = 4
const hash = promisify(pbkdf2)
const hashing = someAtATime(AT_ONCE)

type Login = {
  payload: Payload
  address: string
  body: unknown
  /** Signs in; with `body` instead of what was sent. */
  run: (body?: object) => Promise<Response>
}

/**
 * A login: failed ones are counted by account and address before a password is looked at, whichever of its names was
 * sent; logins of one account wait for one another; an unknown account takes the time of a known one. A phone number or
 * another name of its officer is passed on as the account's own name.
 */
export async function guardLogin({ payload, address, body, run }: Login): Promise<Response> {
  const name = nameOf(body)
  const found = await findAccount(payload, name)
  const account = found?.id ?? name
  return accountTurn(account, () =>
    hashing(async () => {
      await refuseAfterFailures(payload, account, address)
      if (found === null) {
        await hash(randomBytes(16), randomBytes(32), 600_000, 32, 'sha256')
        await noteFailure(payload, account, address)
        throw refuse({ code: 'wrong-credentials' })
      }
      const { password } = body as { password: string }
      const renamed = found.own ? undefined : { username: found.login, password }
      const response = await amongProcesses(payload, account, () => run(renamed))
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
