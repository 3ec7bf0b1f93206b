import type { CollectionBeforeChangeHook } from 'payload'
import { callerOf, mayAt, type Permission } from '#core/hierarchy/caller.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'

/** A register's record belongs to a unit at or below which its maker holds the permission, and stays there. */
export function placeRegister(permission: Permission): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req }) => {
    const unit = String((operation === 'update' ? originalDoc?.unit : undefined) ?? data.unit)
    if (operation === 'update' && data.unit !== undefined && String(data.unit) !== unit)
      throw refuse({ code: 'forbidden', path: 'unit' })
    const place = await placeOfUnit(req, unit)
    if (place === null) throw refuse({ code: 'unknown-reference', path: 'unit' })
    const caller = callerOf(req.user)
    if (caller && !mayAt(caller, permission, lineOf(place))) throw refuse({ code: 'forbidden', path: 'unit' })
    return { ...data, ...place }
  }
}
