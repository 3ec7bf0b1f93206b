import type { CollectionBeforeOperationHook } from 'payload'
import { isWeakPassword, PASSWORD_MIN } from '#core/account/isWeakPassword.ts'
import { refuse } from '#server/refuse.ts'

const WRITABLE = ['email', 'username', 'password', 'token']

/** No weak password; e-mail and login name are text, in small letters. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return args
  const given = (args as { data?: Record<string, unknown> }).data ?? {}
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
  if (isWeakPassword(password, [data.email, data.username]))
    throw refuse({ code: 'weak-password', path: 'password', data: { min: PASSWORD_MIN } })
  return { ...args, data: { ...data, password } } as typeof args
}

// Sessions and tokens too are fields of an account: on creation the stock access lets them in.
function pick(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => WRITABLE.includes(name)))
}
