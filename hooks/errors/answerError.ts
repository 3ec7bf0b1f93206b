import type { AfterErrorHook } from 'payload'
import { describeError } from '#server/errors/describeError.ts'
import { refuse } from '#server/refuse.ts'

/** The contract's one error shape, in the caller's language. Nobody signed in is asked to sign in, not told off. */
export const answerError: AfterErrorHook = ({ error, req }) => {
  const anonymous = (error as { name?: string }).name === 'Forbidden' && !req?.user
  const { status, errors } = describeError(
    anonymous ? refuse({ code: 'signed-in-needed' }) : error,
    req?.i18n?.language,
  )
  return { response: { errors }, status } as never
}
