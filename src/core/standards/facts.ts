import type { Day, Instant } from '#core/calendar/day.ts'

/** First and last day of something; an open end is null. */
export type Validity = { from: Day; to: Day | null }

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

/** Attendance values that count (Q05); hours may carry none. */
export function isPresent(attendance: string | null): boolean {
  return attendance === 'onTime' || attendance === 'late'
}

export function holdsOn(validity: Validity, day: Day): boolean {
  return validity.from <= day && (validity.to === null || validity.to >= day)
}

export function covers(validity: Validity, days: { from: Day; to: Day }): boolean {
  return validity.from <= days.from && (validity.to === null || validity.to >= days.to)
}

export function touches(validity: Validity, days: { from: Day; to: Day }): boolean {
  return validity.from <= days.to && (validity.to === null || validity.to >= days.from)
}
