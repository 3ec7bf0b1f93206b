import { type Day, dayOf, type Instant, ZONE_OFFSET_MS } from './day.ts'

/** '2026-10-26' -> '26/10/2026'. */
export function writeDay(day: Day): string {
  return day.split('-').reverse().join('/')
}

/** The parts of an instant as an office writes them: { hour: '15', minute: '30', day: '26/10/2026' }. */
export function writeInstant(at: Instant): { hour: string; minute: string; day: string } {
  const local = new Date(at + ZONE_OFFSET_MS).toISOString()
  return { hour: local.slice(11, 13), minute: local.slice(14, 16), day: writeDay(dayOf(at)) }
}
