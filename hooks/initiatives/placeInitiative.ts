import type { CollectionBeforeChangeHook } from 'payload'
import { shareOut } from '#core/initiative/shareOut.ts'
import { today } from '#server/clock.ts'
import { placeOf } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'

/** An initiative belongs to its first author's unit of the day he was named; whose maker names nobody is his alone. */
export const placeInitiative: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const maker = String(data.officer ?? originalDoc?.officer)
  const authors = shareOut(data.authors ?? originalDoc?.authors, maker)
  // Whoever wrote it sees it, also while he has not named himself yet.
  const readers = new Set([maker, ...authors.map(({ officer }) => officer)])
  const written = { ...data, authors, authorIds: [...readers].join(' ') }
  const first = String(authors[0]?.officer)
  if (operation === 'update' && first === String(originalDoc?.authors?.[0]?.officer)) return written
  const place = await placeOf(req, first, today())
  if (place === null) throw refuse({ code: 'no-appointment', path: 'authors.0.officer' })
  return { ...written, ...place }
}
