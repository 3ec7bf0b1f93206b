import type { Period } from '#core/calendar/period.ts'
import type { OfficerFacts } from './facts.ts'
import type { Count } from './weeklyHours.ts'

/** R31: initiatives recognised in the period, each counted for every author. */
export function countInitiatives(initiatives: OfficerFacts['initiatives'], { from, to }: Period): Count {
  const recognised = initiatives.filter(({ recognisedOn }) => recognisedOn >= from && recognisedOn <= to)
  return { done: recognised.length, sources: recognised.map(({ id }) => id) }
}
