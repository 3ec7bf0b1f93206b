import type { AfterErrorHook, PayloadRequest } from 'payload'
import { describeError } from '#server/errors/describeError.ts'
import { refuse } from '#server/refuse.ts'

/** The contract's one error shape, in the caller's language. */
export const answerError: AfterErrorHook = ({ error, req }) => {
  const { status, errors } = describeError(inOurWords(error, req), req?.i18n?.language)
  return { response: { errors: isPanelForm(req) ? errors.map(marked) : errors }, status } as never
}

/** The form of the panel alone names a fallback locale when it saves. */
function isPanelForm(req: PayloadRequest | undefined): boolean {
  return req?.searchParams?.has('fallback-locale') === true
}

/** It marks the field an error names by a `data` of this shape. */
function marked(error: { message: string; path?: string }) {
  const { message, path } = error
  return path === undefined ? error : { ...error, data: { errors: [{ path, message }] } }
}

// Nobody signed in is asked to sign in, not told off; a file one may not see is not there.
function inOurWords(error: unknown, req: PayloadRequest | undefined): unknown {
  if ((error as { name?: string }).name !== 'Forbidden') return error
  if (!req?.user) return refuse({ code: 'signed-in-needed' })
  return /^\/api\/evidence\/file\//.test(req.pathname ?? '') ? refuse({ code: 'not-found' }) : error
}
