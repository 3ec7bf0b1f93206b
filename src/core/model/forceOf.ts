import type { Day } from '#core/calendar/day.ts'

export type Term = { state?: string | null; from?: string | null; to?: string | null }

/** R09: an approved model is in force from its first day to its last, both included; null for one that is not approved. */
export function forceOf({ state, from, to }: Term, day: Day): 'inForce' | 'notYet' | 'over' | null {
  if (state !== 'approved' || !from) return null
  if (from > day) return 'notYet'
  return to && to < day ? 'over' : 'inForce'
}
