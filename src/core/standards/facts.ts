import type { Day, Instant } from '#core/calendar/day.ts'
import type { Validity } from '#core/calendar/validity.ts'

/** A unit as far as the standards need it. `line`: ids from the root down to the unit itself. */
export type UnitFacts = {
  id: string
  level: string
  line: string[]
  /** Belongs to the block of cadres, civil servants and public employees, inherited value included (R02). */
  block: boolean
  validity: Validity
  obligationsFrom: Day | null
  /** Validity of each direct child unit. */
  below: Validity[]
}

export type AppointmentFacts = {
  id: string
  unit: UnitFacts
  office: string
  /** The office's `countsAsOfficer`. */
  counts: boolean
  fullTime: boolean
  term: Validity
}

/** An approved activity. */
export type ActivityFacts = {
  id: string
  kind: string
  startsAt: Instant
  endsAt: Instant
  attendance: string | null
  host: { id: string; level: string; line: string[] } | null
}

/** Everything the standards need of one officer: all his appointments, the approved activities of the year. */
export type OfficerFacts = {
  employmentType: string | null
  appointments: AppointmentFacts[]
  activities: ActivityFacts[]
}
