import type { PayloadRequest } from 'payload'
import { type Caller, may, type Permission } from '#core/hierarchy/caller.ts'
import { type Language, languageOf } from '#i18n/translate.ts'
import { refuse } from '#server/refuse.ts'

export type SignedIn = { id: string | number; caller: Caller }

/** The person behind a request; 401 without one. */
export function signedIn(req: PayloadRequest): SignedIn {
  const user = req.user as SignedIn | null
  if (!user?.caller) throw refuse({ code: 'signed-in-needed' })
  return user
}

/** The person behind a request, who must hold one of these permissions somewhere; 401 without one, 403 without the other. */
export function signedInWith(req: PayloadRequest, ...permissions: Permission[]): SignedIn {
  const user = signedIn(req)
  if (!permissions.some((permission) => may(user.caller, permission))) throw refuse({ code: 'forbidden' })
  return user
}

/** The JSON body; 400 when there is none. */
export async function jsonBody(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    throw refuse({ code: 'invalid-json' })
  }
}

export function languageFor(req: PayloadRequest): Language {
  return languageOf(req.headers.get('accept-language') ?? req.i18n?.language)
}

/** Where a request came from, as the door in front saw it. */
export function addressOf(req: PayloadRequest): string | null {
  return req.headers.get('x-client-address')
}

/** The Idempotency-Key, when one was sent; 400 for one that is not a plain short text. */
export function idempotencyKey(req: PayloadRequest): string | undefined {
  const key = req.headers.get('idempotency-key')
  if (key === null) return undefined
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw refuse({ code: 'invalid-input', path: 'Idempotency-Key' })
  return key
}

/** `X-Officer` names whose record is sent, by a device that kept it while nobody was signed in; 403 for anybody else. */
export function refuseOtherPerson(req: PayloadRequest): void {
  const officer = req.headers.get('x-officer')
  const caller = (req.user as SignedIn | null)?.caller
  if (officer !== null && caller && caller.officer !== officer) throw refuse({ code: 'other-person' })
}
