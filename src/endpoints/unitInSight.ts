import type { PayloadRequest } from 'payload'
import { inScope, scopeOf } from '#core/hierarchy/caller.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'
import { signedIn } from './readRequest.ts'

export type SeenUnit = { unit: string; line: string[] }

/** The unit of the address with its line; names of units are everybody's, what is counted of them only theirs who read the subtree. */
export async function unitInSight(req: PayloadRequest): Promise<SeenUnit> {
  const { caller } = signedIn(req)
  const unit = String(req.routeParams?.id ?? '')
  const place = await placeOfUnit(req, unit)
  if (place === null) throw refuse({ code: 'not-found' })
  const line = lineOf(place)
  if (!inScope(scopeOf(caller), line)) throw refuse({ code: 'forbidden' })
  return { unit, line }
}
