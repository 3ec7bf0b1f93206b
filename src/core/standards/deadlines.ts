import { addDays, type Day, planYearRange, toDay } from '#core/calendar/day.ts'
import type { PlanDefinition } from './plan.ts'

/** The days of a plan year on which something opens or is due; each `…Due`/`lastDay` is the last good day. */
export type YearDays = {
  pledge: { opens: Day; due: Day }
  review: { opens: Day; due: Day }
  report: { draftsFrom: Day; lastDay: Day; lateFrom: Day; reminders: Day[] }
  /** The last day on which anything of the year may be entered. */
  closing: Day
}

/** Deadlines of a plan year (Q16, Q18): for 2026 the report's last good day is 29/10/2026. */
export function deadlinesOf(plan: Pick<PlanDefinition, 'firstMonth' | 'deadlines'>, year: number): YearDays {
  const { from, to } = planYearRange(year, plan.firstMonth)
  const after = addDays(to, 1)
  const { pledge, review, report, closing } = plan.deadlines
  const due = firstOnOrAfter(report.due, after)
  const lastDay = report.inclusive ? due : addDays(due, -1)
  return {
    pledge: { opens: firstOnOrAfter(pledge.opens, from), due: firstOnOrAfter(pledge.due, from) },
    review: { opens: firstOnOrAfter(review.opens, from), due: firstOnOrAfter(review.due, after) },
    report: {
      draftsFrom: after,
      lastDay,
      lateFrom: addDays(lastDay, 1),
      // The last reminder is the day after the last good one: it is late.
      reminders: [...report.remindDaysBefore, -1].map((days) => addDays(lastDay, -days)),
    },
    closing: firstOnOrAfter(closing, after),
  }
}

/** When a pledge is due for somebody appointed on a day: 31 December, or 30 days after the appointment (Q16). */
export function pledgeDueFor(plan: PlanDefinition, year: number, appointedOn: Day): Day {
  const { due } = deadlinesOf(plan, year).pledge
  const own = addDays(appointedOn, plan.deadlines.pledge.daysAfterAppointment)
  if (own > due) return own
  return due
}

function firstOnOrAfter(monthAndDay: string, day: Day): Day {
  const same = toDay(`${day.slice(0, 4)}-${monthAndDay}`)
  return same >= day ? same : toDay(`${Number(day.slice(0, 4)) + 1}-${monthAndDay}`)
}
