import type { AuthStrategyFunction } from 'payload'
import { loadAccount } from '#server/auth/loadCaller.ts'
import { readToken } from '#server/auth/readToken.ts'
import { noteFailure } from '#server/auth/sessionCheck.ts'
import { noteUse } from '#server/auth/sessionFacts.ts'

/** Our session check: token, session row and posts in one statement; the caller goes with the user through every layer. */
export const authenticateSession: AuthStrategyFunction = async ({ headers, payload }) => {
  const token = await readToken(headers, payload)
  if (token === null) return { user: null }
  const account = await loadAccount(payload, token.user, token.session).catch((error: unknown) => {
    noteFailure(error)
    throw error
  })
  if (account === null) return { user: null }
  noteUse(payload, token.session)
  return { user: { ...account, collection: 'users', _strategy: 'local-jwt', _sid: token.session } as never }
}
