import type { CollectionAfterLoginHook } from 'payload'
import { noteSignIn as write } from '#server/auth/sessionFacts.ts'

/** Device and address of a sign-in, for the person's own list of sessions. */
export const noteSignIn: CollectionAfterLoginHook = async ({ req, token, user }) => {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    sid?: string
  }
  if (claims.sid) await write(req, { user: String(user.id), session: claims.sid })
  return user
}
