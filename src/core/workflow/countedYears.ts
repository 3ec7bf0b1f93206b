import { type Day, dayOf, planYearOf } from '#core/calendar/day.ts'

/** The first and the last plan year whose report may count a record. */
export type Years = { first: number; last: number }

const OPEN = 9999

/**
 * The plan years whose reports count a record: that of a paper of a year or period, of the day it began, of its
 * recognition, or all through which it holds; null for one that none counts yet.
 */
export function countedYears(content: Record<string, unknown>, firstMonth: number): Years | null {
  const yearOn = (day: unknown) => planYearOf(day as Day, firstMonth)
  const { year, period, startsAt, recognisedOn, from, to } = content
  if (year != null) return only(Number(year))
  if (typeof period === 'string') return only(Number(period.slice(0, 4)))
  if (startsAt) return only(yearOn(dayOf(Date.parse(String(startsAt)))))
  if (recognisedOn) return only(yearOn(recognisedOn))
  return from ? { first: yearOn(from), last: to ? yearOn(to) : OPEN } : null
}

function only(year: number): Years {
  return { first: year, last: year }
}
