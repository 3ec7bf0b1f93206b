import type { AfterErrorHook } from 'payload'
import { describeError } from '#server/errors/describeError.ts'

/** The contract's one error shape, in the caller's language. */
export const answerError: AfterErrorHook = ({ error, req }) => {
  const { status, errors } = describeError(error, req?.i18n?.language)
  return { response: { errors }, status } as never
}
