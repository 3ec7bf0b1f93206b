import type { AfterErrorHook, PayloadRequest } from 'payload'
import { describeError } from '#server/errors/describeError.ts'
import { refuse } from '#server/refuse.ts'

/** The contract's one error shape, in the caller's language. */
export const answerError: AfterErrorHook = ({ error, req }) => {
  const { status, errors } = describeError(inOurWords(error, req), req?.i18n?.language)
  return { response: { errors }, status } as never
}

// Nobody signed in is asked to sign in, not told off; a file one may not see is not there.
function inOurWords(error: unknown, req: PayloadRequest | undefined): unknown {
  if ((error as { name?: string }).name !== 'Forbidden') return error
  if (!req?.user) return refuse({ code: 'signed-in-needed' })
  return /^\/api\/evidence\/file\//.test(req.pathname ?? '') ? refuse({ code: 'not-found' }) : error
}
