import { isPresent } from './attendance.ts'

/** One line of an event's roster. */
export type RosterRow = { officer: string; attendance: string }
export type RosterRecord = {
  officer: string
  attendance: string
  kind: string
  minutes: number
  officeMinutes: number
}

/**
 * Q03: what a roster makes. Every row one record of the event's kind; a volunteer activity with time outside office
 * hours also one of volunteer hours for each who was present.
 */
export function rosterRecords(
  event: { kind: string; minutes: number; officeMinutes: number },
  roster: readonly RosterRow[],
): RosterRecord[] {
  const { kind, minutes, officeMinutes } = event
  const gives = kind === 'volunteerActivity' && minutes > officeMinutes
  return roster.flatMap(({ officer, attendance }) => {
    const row = { officer, attendance, minutes, officeMinutes }
    const hours = gives && isPresent(attendance) ? [{ ...row, kind: 'volunteerHours' }] : []
    return [{ ...row, kind }, ...hours]
  })
}

/** The place of the first officer who stands on a roster a second time; -1 when each stands there once. */
export function placeOfTwin(roster: readonly Pick<RosterRow, 'officer'>[]): number {
  const officers = roster.map(({ officer }) => officer)
  return officers.findIndex((officer, place) => officers.indexOf(officer) !== place)
}
