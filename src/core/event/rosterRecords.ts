import { isPresent } from './attendance.ts'

/** One line of a closed event's roster. */
export type RosterRow = { officer: string; attendance: string; note?: string | null }
export type RosterRecord = {
  officer: string
  attendance: string
  note: string | null
  kind: string
  minutes: number
  officeMinutes: number
}

/** Kinds of events whose records are of another kind: a committee's meeting is one to which its members are called. */
const RECORD_KINDS: Readonly<Record<string, string>> = { committeeMeeting: 'summonedMeeting' }

/**
 * Q03: what a roster makes. Every row one record of the event's kind; a volunteer activity with time outside office
 * hours also one of volunteer hours for each who was present.
 */
export function rosterRecords(
  event: {
    kind: string
    minutes: number
    officeMinutes: number
    /** Of those whose office hours are not the plan's (Q09). */
    ownOfficeMinutes?: ReadonlyMap<string, number>
  },
  roster: readonly RosterRow[],
): RosterRecord[] {
  const { minutes, ownOfficeMinutes } = event
  const kind = RECORD_KINDS[event.kind] ?? event.kind
  return roster.flatMap(({ officer, attendance, note = null }) => {
    const officeMinutes = ownOfficeMinutes?.get(officer) ?? event.officeMinutes
    const gives = kind === 'volunteerActivity' && minutes > officeMinutes
    const row = { officer, attendance, note, minutes, officeMinutes }
    const hours = gives && isPresent(attendance) ? [{ ...row, kind: 'volunteerHours' }] : []
    return [{ ...row, kind }, ...hours]
  })
}

/** The place of the first officer who stands on a roster a second time; -1 when each stands there once. */
export function placeOfTwin(roster: readonly Pick<RosterRow, 'officer'>[]): number {
  const officers = roster.map(({ officer }) => officer)
  return officers.findIndex((officer, place) => officers.indexOf(officer) !== place)
}
