import type { CollectionAfterDeleteHook } from 'payload'
import { addDays, isDay } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { joinVersions } from '#server/conductRules/joinVersions.ts'
import { refuse } from '#server/refuse.ts'

/** A version that has been in force stays; where one goes that was not, the one before it runs on. */
export const reopenFormer: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (!isDay(doc.from) || doc.from < today())
    throw refuse({ code: 'version-in-force', data: { day: String(doc.from) } })
  const unit = typeof doc.unit === 'object' && doc.unit !== null ? doc.unit.id : doc.unit
  await joinVersions(req, { unit: String(unit), reopened: addDays(doc.from, -1) })
}
