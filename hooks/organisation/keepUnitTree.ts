import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { callerOf, may, mayAt } from '#core/hierarchy/caller.ts'
import { MAX_LEVELS } from '#core/hierarchy/scopeWhere.ts'
import { heightOf } from '#server/organisation/heightOf.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'

/**
 * A unit hangs below an existing one, never below itself, at most 8 levels deep with all that hangs below it; put there
 * by somebody who organises that place. A root of its own only an administrator gives it.
 */
export const keepUnitTree: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = { ...originalDoc, ...data }
  if (now.validTo != null && now.validFrom > now.validTo)
    throw refuse({ code: 'ends-before-start', path: 'validTo' })
  const parent = now.parent ?? null
  const moved = originalDoc?.id === undefined || parent !== (originalDoc.parent ?? null)
  if (moved) await refuseWrongPlace(req, parent, originalDoc?.id ?? null)
  return data
}

async function refuseWrongPlace(
  req: PayloadRequest,
  parent: string | null,
  id: string | null,
): Promise<void> {
  const caller = callerOf(req.user)
  const place = parent === null ? null : await placeOfUnit(req, parent)
  const line = place === null ? [] : lineOf(place)
  if (id !== null && line.includes(id)) throw refuse({ code: 'wrong-reference', path: 'parent' })
  if (caller && !(line.length === 0 ? may(caller, 'configure') : mayAt(caller, 'organise', line)))
    throw refuse({ code: 'forbidden', path: 'parent' })
  const height = id === null ? 1 : await heightOf(req, id)
  if (line.length + height > MAX_LEVELS)
    throw refuse({ code: 'too-deep', path: 'parent', data: { max: MAX_LEVELS } })
}
