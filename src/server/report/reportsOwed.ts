import type { Payload, PayloadRequest } from 'payload'
import { addDays, type Day, planYearOf } from '#core/calendar/day.ts'
import { isWorkingDay } from '#core/calendar/officeHours.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { owingUnits } from './owingUnits.ts'
import { standing } from './reportingFacts.ts'

/** Who has not submitted the report of a year yet, as the city is told of it. */
export type ReportsOwed = { year: number; lastDay: Day; late: boolean; units: string[] }

/**
 * Of the years one of whose reminder days has come since the working day before `on`: the units whose report is still
 * owed. None on other days.
 */
export async function reportsOwed(payload: Payload, on: Day, req?: PayloadRequest): Promise<ReportsOwed[]> {
  const plan = await loadPlan(payload, req)
  const { firstMonth, years, officeHours } = plan
  const running = planYearOf(on, firstMonth)
  let since = addDays(on, -1)
  while (!isWorkingDay(since, officeHours)) since = addDays(since, -1)
  const owed: ReportsOwed[] = []
  for (const year of [running - 1, running].filter((one) => one >= years.from && one <= years.to)) {
    const { reminders, lastDay } = deadlinesOf(plan, year).report
    if (!reminders.some((day) => day > since && day <= on)) continue
    const submitted = new Set(
      (await standing(payload, year, req)).filter((row) => row.submitted > 0).map(({ unit }) => unit),
    )
    const units = (await owingUnits(payload, { year, firstMonth }, req)).filter(
      ({ unit }) => !submitted.has(unit),
    )
    if (units.length > 0)
      owed.push({ year, lastDay, late: on > lastDay, units: units.map(({ name }) => name) })
  }
  return owed
}
