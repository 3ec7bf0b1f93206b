import type { CollectionConfig, ServerProps } from 'payload'
import { callerOf, postsWith, scopeOf } from '#core/hierarchy/caller.ts'
import { unitChoices } from '#server/organisation/unitChoices.ts'
import { planYears } from '../../planYears.ts'
import { PrintForm } from './PrintForm.tsx'

/** Under a list of papers: those of a whole unit and year in one file, for whoever reads a unit. */
export async function PrintUnit(props: ServerProps) {
  const { payload, user } = props
  const { collectionConfig } = props as ServerProps & { collectionConfig?: CollectionConfig }
  const caller = callerOf(user)
  if (caller === null || collectionConfig === undefined) return null
  const { roots, whole } = scopeOf(caller)
  const own = whole ? postsWith(caller, 'readSubtree').map(({ unit }) => unit) : roots.map(({ unit }) => unit)
  const units = await unitChoices(payload, [...new Set(own)])
  if (units.length === 0) return null
  const { all } = await planYears(payload, undefined)
  return <PrintForm paper={collectionConfig.slug} units={units} years={all} />
}
