import { jwtVerify } from 'jose'
import type { Payload } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { env } from '#env'

export type Token = { user: string; session: string }
/** The header version of Payload's own tokens (its JWT_AUTH_VERSION): what it would not take, we do not either. */
const AUTH_VERSION = 1
type Verified = { secret: string; until: number; token: Token }

// A signature is checked once; account and session are looked up anew for every request.
const verified = new Map<string, Verified>()
const MOST = 5000

/** The verified token of a request: `Authorization: JWT …` or `Bearer …`, or the panel's cookie from the same origin. */
export async function readToken(headers: Headers, payload: Payload): Promise<Token | null> {
  const text = fromAuthorization(headers) ?? fromCookie(headers, payload)
  if (text === null) return null
  const known = verified.get(text)
  if (known && known.secret === payload.secret && known.until > Date.now()) return known.token
  const fresh = await verify(text, payload.secret)
  if (fresh === null) return null
  if (verified.size >= MOST) verified.clear()
  verified.set(text, fresh)
  return fresh.token
}

/** Signature and claims; null for anything but a token of ours that still holds. */
async function verify(text: string, secret: string): Promise<Verified | null> {
  try {
    const { payload: claims, protectedHeader } = await jwtVerify(text, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      requiredClaims: ['exp'],
    })
    if (protectedHeader.authVersion !== AUTH_VERSION) return null
    const { id, collection, sid, exp } = claims as Record<string, unknown>
    if (collection !== 'users' || !isUuid(id) || typeof sid !== 'string') return null
    return { secret, until: Number(exp) * 1000, token: { user: id, session: sid } }
  } catch {
    return null
  }
}

function fromAuthorization(headers: Headers): string | null {
  return /^(?:JWT|Bearer) (\S+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? null
}

function fromCookie(headers: Headers, payload: Payload): string | null {
  const name = `${payload.config.cookiePrefix}-token=`
  const found = (headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(name))
  if (found === undefined || !isSameOrigin(headers)) return null
  return found.slice(name.length) || null
}

// Browsers name the origin of every request that could forge one; a client that is no browser sends neither header.
function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origin === env.serverURL || isHost(origin, headers.get('host'))
  const site = headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}

function isHost(origin: string, host: string | null): boolean {
  return host !== null && URL.canParse(origin) && new URL(origin).host === host
}
