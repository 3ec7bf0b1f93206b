import type { Payload } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { refuse } from '../refuse.ts'

export type Route = {
  /** `access`: for those signed in, which Payload does not ask itself. */
  kind: 'login' | 'account' | 'access' | 'other'
  /** First segment after /api. */
  first: string
  /** Largest body in bytes. */
  maxBytes: number
  /** Whether file uploads may come here. */
  files: boolean
}

const MB = 1024 * 1024
const METHODS = ['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS']
const CLOSED_FIRST = ['graphql', 'graphql-playground', 'og', 'globals']
const CLOSED_FRAMEWORK = /^payload-(?!preferences$)/
const CLOSED_USERS = ['first-register', 'unlock', 'init', 'verify']

/** Which door a request asks for; refuses those that are closed to everybody, unknown, or given a wrong id. */
export function checkRoute(payload: Payload, method: string, pathname: string): Route {
  if (!METHODS.includes(method)) throw refuse({ code: 'method-not-allowed', data: { method } })
  if (!/^\/api(\/|$)/.test(pathname)) throw refuse({ code: 'not-found' })
  const segments = readSegments(pathname)
  const [first = '', second, third] = segments
  // Payload looks collections up in a plain object, which has more names than its own.
  if (first in Object.prototype) throw refuse({ code: 'not-found' })
  if (CLOSED_FIRST.includes(first) || CLOSED_FRAMEWORK.test(first)) throw refuse({ code: 'closed' })
  if (first === 'payload-preferences' && !isOfPanel(method, second)) throw refuse({ code: 'closed' })
  if (first === 'users' && second !== undefined && CLOSED_USERS.includes(second))
    throw refuse({ code: 'closed' })
  if (second === 'duplicate' || third === 'duplicate' || second === 'versions')
    throw refuse({ code: 'closed' })
  if (Object.hasOwn(payload.collections, first) && first !== 'payload-preferences')
    checkCollectionRoute({ payload, method, slug: first, second })
  const files = ['evidence', 'import', 'cong-nhan'].includes(first)
  return {
    kind: kindOf(method, first, second),
    first,
    files,
    maxBytes: files ? 11 * MB : first.startsWith('payload-') ? 64 * 1024 : MB,
  }
}

/** What the panel asks of a person's own preferences; the stock deletion by key falls over. */
function isOfPanel(method: string, key: string | undefined): boolean {
  if (method === 'GET' || method === 'OPTIONS') return true
  return key === undefined ? method === 'DELETE' : method === 'POST'
}

function kindOf(method: string, first: string, second: string | undefined): Route['kind'] {
  if (first === 'access' || first === 'payload-preferences') return 'access'
  if (first !== 'users' || (method !== 'POST' && method !== 'PATCH')) return 'other'
  return second === 'login' ? 'login' : 'account'
}

function readSegments(pathname: string): string[] {
  const segments = pathname
    .replace(/^\/api\/?/, '')
    .replace(/\/$/, '')
    .split('/')
  return segments.map((segment) => {
    try {
      const text = decodeURIComponent(segment)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in an address
      if (/[\u0000-\u001f\\/]/.test(text) || text === '..' || text.length > 300)
        throw refuse({ code: 'not-found' })
      return text
    } catch {
      throw refuse({ code: 'not-found' })
    }
  })
}

type Asked = { payload: Payload; method: string; slug: string; second: string | undefined }

function checkCollectionRoute({ payload, method, slug, second }: Asked): void {
  if (method === 'OPTIONS') return
  if (second === undefined) {
    // Bulk change and deletion by `where`.
    if (method === 'PATCH' || method === 'DELETE') throw refuse({ code: 'closed' })
    return
  }
  if (isUuid(second)) return
  const endpoints = payload.collections[slug as 'users']?.config.endpoints || []
  const named = endpoints.filter((endpoint) => endpoint.path.split('/')[1] === second)
  if (named.some((endpoint) => endpoint.method === method.toLowerCase())) return
  throw named.length > 0
    ? refuse({ code: 'method-not-allowed', data: { method } })
    : refuse({ code: 'not-found' })
}
