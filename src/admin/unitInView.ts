import type { PayloadRequest } from 'payload'
import { type Caller, inScope, scopeOf } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { homeUnit } from '#server/organisation/homeUnit.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'

/** The unit a view is of, with the line of units down to it: the one asked for, else one's own; null out of sight. */
export async function unitInView(
  req: PayloadRequest,
  caller: Caller,
  asked: string | undefined,
): Promise<{ unit: string; line: string[] } | null> {
  const home = await homeUnit(req.payload, caller)
  const place = await placeOfUnit(req, isUuid(asked) ? asked : home)
  const line = place ? lineOf(place) : []
  if (home === null || place === null || !inScope(scopeOf(caller), line)) return null
  return { unit: String(place.unit), line }
}
