import type { CollectionBeforeValidateHook } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { refuse } from '#server/refuse.ts'

/** A person makes and keeps his own records only: the officer is himself, and stays so. */
export const ownOfficer: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const caller = (req.user as { caller?: Caller } | null)?.caller
  if (operation === 'update') return { ...data, officer: originalDoc?.officer }
  if (!caller) return data
  if (data.officer != null && data.officer !== caller.officer)
    throw refuse({ code: 'forbidden', path: 'officer' })
  return { ...data, officer: caller.officer }
}
