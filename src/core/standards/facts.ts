import type { Day, Instant } from '#core/calendar/day.ts'
import type { OwnHours } from '#core/calendar/officeHours.ts'
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

/** An approved exemption (Q08): of the officer himself (`unit` null), or of a unit, all below it, one group of the plan. */
export type ExemptionFacts = {
  id: string
  unit: string | null
  group: string | null
  type: string
  from: Day
  to: Day
}

/** Office hours of the officer's own (`unit` null), or of a unit and those below it (Q09). */
export type WorkHoursFacts = OwnHours & { id: string; unit: string | null }

/** Everything the standards need of one officer. */
export type OfficerFacts = {
  employmentType: string | null
  /** All his appointments. */
  appointments: AppointmentFacts[]
  /** The approved activities of the year. */
  activities: ActivityFacts[]
  /** Approved initiatives he is an author of, with the day of recognition. */
  initiatives: { id: string; recognisedOn: Day }[]
  /** His own exemptions and those of the units in his lines. */
  exemptions: ExemptionFacts[]
  /** His own hours and those of the units in his lines. */
  workHours: WorkHoursFacts[]
}
