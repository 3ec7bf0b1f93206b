import type { Payload } from 'payload'

/** A table whose rows carry the line of a unit, and which of them keep it when the unit moves. */
export type ScopedTable = {
  table: string
  unitColumn: 'unit_id' | 'host_unit_id'
  kept: 'decided' | 'closed' | null
}

/** Units and appointments are placed on their own; what is logged stays as it was written. */
const APART = ['units', 'appointments', 'decisions', 'reads']

/** All of them, from the declarations themselves: whoever adds a collection with scope columns need not tell it here. */
export function scopedTables(payload: Payload): ScopedTable[] {
  return Object.values(payload.collections).flatMap(({ config }): ScopedTable[] => {
    const names = new Set(config.flattenedFields.map(({ name }) => name))
    if (!names.has('scope0') || APART.includes(config.slug)) return []
    const unitColumn = names.has('unit') ? 'unit_id' : 'host_unit_id'
    if (unitColumn === 'host_unit_id' && !names.has('hostUnit'))
      throw new Error(`${config.slug} has scope columns and no unit`)
    const kept = names.has('state') ? 'decided' : names.has('closedAt') ? 'closed' : null
    return [{ table: config.slug.replaceAll('-', '_'), unitColumn, kept }]
  })
}
