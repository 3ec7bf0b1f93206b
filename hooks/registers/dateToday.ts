import type { CollectionBeforeChangeHook } from 'payload'
import { today } from '#server/clock.ts'
import { refuse } from '#server/refuse.ts'

/** A day that is today's unless another is given, and cannot be taken away afterwards. */
export function dateToday(field: string): CollectionBeforeChangeHook {
  return ({ data, operation }) => {
    if (operation === 'create') return { ...data, [field]: data[field] ?? today() }
    if (data[field] === null) throw refuse({ code: 'required', path: field })
    return data
  }
}
