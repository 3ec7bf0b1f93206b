import { addDays, DAY_MS, type Day, earlier, later, startOf } from '#core/calendar/day.ts'
import { type DaysOff, dayOffOn, type OfficeHours } from '#core/calendar/officeHours.ts'
import type { Period } from '#core/calendar/period.ts'
import type { AppointmentFacts, ExemptionFacts } from './facts.ts'
import { groupOf, type PlanDefinition } from './plan.ts'

/** What of an appointment decides its group. */
export function placeOf(appointment: AppointmentFacts) {
  return { office: appointment.office, level: appointment.unit.level, fullTime: appointment.fullTime }
}

/**
 * Q08: the exemption that takes a period from an appointment, when approved ones together cover at least half of its
 * days: the one that covers most of it, of several the one that began first. Null when the period stays owed.
 */
export function exemptionFrom(
  period: Period,
  appointment: AppointmentFacts,
  given: { plan: PlanDefinition; exemptions: readonly ExemptionFacts[] },
): ExemptionFacts | null {
  const touching = given.exemptions
    .filter((exemption) => appliesTo(exemption, appointment, given.plan))
    .flatMap((exemption) => {
      const from = later(exemption.from, period.from)
      const to = earlier(exemption.to, period.to)
      return from <= to ? [{ exemption, from, to }] : []
    })
  if (daysOf(touching) * 2 < count(period)) return null
  return touching.toSorted(byShare)[0]?.exemption ?? null
}

/** Q08: the holiday for which a period with too many public holidays and days off in lieu is not owed: the longest. */
export function holidayOf(
  period: Period,
  officeHours: OfficeHours,
  least: number | undefined,
): DaysOff | null {
  if (least === undefined) return null
  const off = days(period).flatMap((day) => dayOffOn(day, officeHours) ?? [])
  if (off.length < least) return null
  const daysOf = ({ label }: DaysOff) => off.filter((each) => each.label.vi === label.vi).length
  return off.toSorted((a, b) => daysOf(b) - daysOf(a))[0] ?? null
}

/** Every day from the first to the last. */
export function days({ from, to }: { from: Day; to: Day }): Day[] {
  const all: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) all.push(day)
  return all
}

type Touching = { exemption: ExemptionFacts; from: Day; to: Day }

function byShare(a: Touching, b: Touching): number {
  const [one, other] = [a, b].map(({ exemption }) => `${exemption.from} ${exemption.id}`) as [string, string]
  return count(b) - count(a) || (one < other ? -1 : 1)
}

function appliesTo(exemption: ExemptionFacts, appointment: AppointmentFacts, plan: PlanDefinition): boolean {
  const { unit, group } = exemption
  if (unit === null) return true
  if (!appointment.unit.line.includes(unit)) return false
  return group === null || groupOf(plan, placeOf(appointment)) === group
}

/** Days that at least one of several stretches covers. */
function daysOf(stretches: { from: Day; to: Day }[]): number {
  let total = 0
  let counted: Day | null = null
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const first: Day = counted !== null && counted >= from ? addDays(counted, 1) : from
    if (first > to) continue
    total += count({ from: first, to })
    counted = to
  }
  return total
}

function count({ from, to }: { from: Day; to: Day }): number {
  return (startOf(to) - startOf(from)) / DAY_MS + 1
}
