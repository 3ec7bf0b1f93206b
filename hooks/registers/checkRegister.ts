import type { CollectionBeforeChangeHook } from 'payload'
import { checkRegister as check } from '#core/register/checkRegister.ts'
import { refuse } from '#server/refuse.ts'

/** Days in order and links that lead somewhere, on every save. */
export const checkRegister: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const refusals = check({ ...originalDoc, ...data })
  if (refusals.length > 0) throw refuse(...refusals)
  return data
}
