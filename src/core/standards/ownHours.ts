import { earlier, later } from '#core/calendar/day.ts'
import type { OwnHours } from '#core/calendar/officeHours.ts'
import type { AppointmentFacts, OfficerFacts, WorkHoursFacts } from './facts.ts'

/**
 * The office hours that hold for an officer in place of the plan's, the first that holds on a day being his (Q09): his
 * shifts, then for each appointment that counts, the highest first, the hours of the nearest unit in its line. Of
 * several rows of one place the one begun last comes first.
 */
export function ownHoursOf({
  appointments,
  workHours,
}: Pick<OfficerFacts, 'appointments' | 'workHours'>): OwnHours[] {
  if (workHours.length === 0) return []
  const rows = [...workHours].sort((a, b) => compare(b.from, a.from) || compare(b.id, a.id))
  const ofUnits = [...appointments]
    .filter(({ counts }) => counts)
    .sort(byHeight)
    .flatMap(({ unit, term }) =>
      unit.line.toReversed().flatMap((id) => rows.filter((row) => row.unit === id).flatMap(within(term))),
    )
  return [...rows.filter(({ unit }) => unit === null), ...ofUnits]
}

function within({ from, to }: AppointmentFacts['term']) {
  return (row: WorkHoursFacts): OwnHours[] => {
    const first = later(row.from, from)
    const last = to === null || row.to === null ? (to ?? row.to) : earlier(row.to, to)
    return last === null || first <= last ? [{ from: first, to: last, hours: row.hours }] : []
  }
}

function byHeight(a: AppointmentFacts, b: AppointmentFacts): number {
  return a.unit.line.length - b.unit.line.length || compare(a.term.from, b.term.from) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
