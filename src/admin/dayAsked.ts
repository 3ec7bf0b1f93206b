import { type Day, isDay } from '#core/calendar/day.ts'

/** The day an address names; null for none and for what is none. */
export function dayAsked(value: string | undefined): Day | null {
  return isDay(value) && value >= '2000-01-01' && value <= '2150-12-31' ? value : null
}
