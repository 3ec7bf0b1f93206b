import type { BaseFilter, Where } from 'payload'
import { isDay } from '#core/calendar/day.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { today } from '#server/clock.ts'
import { officersIn } from '#server/organisation/officersIn.ts'
import { unitsBelow } from '#server/organisation/unitsBelow.ts'

/** Values one filter may hold (`checkQuery`). */
const CHUNK = 250
const NOTHING = '00000000-0000-0000-0000-000000000000'

/**
 * Narrows the panel's list to a unit where its address asks so, as a report's figures do: `under`, with `alone` without
 * what lies below it; officers to those in office there on the day `on`. Only ever less than the caller may see.
 * @param field where a record's unit stands; `id` for officers
 */
export function narrowToUnit(field: string): BaseFilter {
  return async ({ req }) => {
    const { under, alone, on } = req.query as Record<string, unknown>
    if (!isUuid(under)) return null
    const only = alone === '1'
    const ids =
      field === 'id'
        ? await officersIn(req, { unit: under, alone: only, day: isDay(on) ? on : today() })
        : await unitsBelow(req, under, only)
    return { or: chunks(ids).map((some): Where => ({ [field]: { in: some } })) }
  }
}

function chunks(ids: string[]): string[][] {
  if (ids.length === 0) return [[NOTHING]]
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) =>
    ids.slice(at * CHUNK, (at + 1) * CHUNK),
  )
}
