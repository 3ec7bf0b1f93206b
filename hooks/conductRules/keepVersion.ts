import type { CollectionBeforeChangeHook } from 'payload'
import { canonicalJson } from '#core/workflow/canonical.ts'
import { today } from '#server/clock.ts'
import { numberVersion } from '#server/conductRules/numberVersion.ts'
import { refuse } from '#server/refuse.ts'

/**
 * R03: a unit's versions follow one another, numbered by the server. One that has been in force stays as people knew
 * it: another list is another version.
 */
export const keepVersion: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return { ...data, version: await numberVersion(req, data.unit, data.from) }
  const changes = (field: string) =>
    data[field] !== undefined && canonicalJson(data[field]) !== canonicalJson(originalDoc?.[field])
  if (changes('from')) throw refuse({ code: 'forbidden', path: 'from' })
  if (changes('rules') && String(originalDoc?.from) < today())
    throw refuse({ code: 'version-in-force', path: 'rules', data: { day: String(originalDoc?.from) } })
  return data
}
