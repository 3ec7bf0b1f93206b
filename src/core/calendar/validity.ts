import type { Day } from './day.ts'

/** First and last day of something, both included; an open end is null. */
export type Validity = { from: Day; to: Day | null }

/** Whether it holds on a day: an appointment in force, a unit there is. */
export function holdsOn(validity: Validity, day: Day): boolean {
  return validity.from <= day && (validity.to === null || validity.to >= day)
}

/** Whether it holds on every day from the first to the last. */
export function covers(validity: Validity, days: { from: Day; to: Day }): boolean {
  return validity.from <= days.from && (validity.to === null || validity.to >= days.to)
}

/** Whether there is a day on which both hold. */
export function touches(validity: Validity, days: Validity): boolean {
  return (days.to === null || validity.from <= days.to) && (validity.to === null || validity.to >= days.from)
}
