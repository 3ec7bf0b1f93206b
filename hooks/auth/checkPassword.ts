import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isWeakPassword, PASSWORD_MIN } from '#core/account/isWeakPassword.ts'
import { namesOf } from '#server/accounts/namesOf.ts'
import { demandPassword } from '#server/auth/demandPassword.ts'
import { refuse } from '#server/refuse.ts'

const WRITABLE = ['email', 'username', 'password', 'token']

type Args = { data?: Record<string, unknown>; id?: unknown; req: PayloadRequest }

/** No weak password, no own one changed without the present one; e-mail and login name are text, in small letters. */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return args
  const { data: given = {}, id, req } = args as unknown as Args
  const data = overrideAccess ? { ...given } : pick(given)
  for (const name of ['email', 'username']) {
    const value = data[name]
    if (value != null && (typeof value !== 'string' || value.length > 254))
      throw refuse({ code: 'not-text', path: name })
    if (typeof value === 'string') data[name] = value.normalize('NFC').trim().toLowerCase()
  }
  if (data.password === undefined) return { ...args, data } as typeof args
  if (typeof data.password !== 'string') throw refuse({ code: 'not-text', path: 'password' })
  const password = data.password.normalize('NFC')
  const names = operation === 'update' && id !== undefined ? await namesOf(req, String(id)) : []
  if (isWeakPassword(password, [data.email, data.username, ...names]))
    throw refuse({ code: 'weak-password', path: 'password', data: { min: PASSWORD_MIN } })
  if (!overrideAccess && operation === 'update' && req.user && String(req.user.id) === String(id)) {
    const address = req.headers.get('x-client-address')
    await demandPassword(req.payload, { user: req.user.id, password: given.currentPassword, address })
  }
  // What follows the change is not told of the password itself.
  req.context.passwordGiven = true
  return { ...args, data: { ...data, password } } as typeof args
}

// Sessions and tokens too are fields of an account: on creation the stock access lets them in.
function pick(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => WRITABLE.includes(name)))
}
