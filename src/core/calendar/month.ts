import { addDays, type Day, isDay, planYearRange, toDay } from './day.ts'
import type { Period } from './period.ts'

const SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/

/** The calendar month 'YYYY-MM' of a day. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

/** First and last day of a month; null for text that names none. */
export function monthRange(key: string): { from: Day; to: Day } | null {
  if (!SHAPE.test(key) || !isDay(`${key}-01`)) return null
  const from = toDay(`${key}-01`)
  // The 1st plus 31 days lies in the next month whatever its length.
  const next = toDay(`${addDays(from, 31).slice(0, 7)}-01`)
  return { from, to: addDays(next, -1) }
}

/** The twelve months of a plan year (Q16), in order. */
export function monthsOf(year: number, firstMonth = 10): Period[] {
  const months: Period[] = []
  let from = planYearRange(year, firstMonth).from
  for (let count = 0; count < 12; count += 1) {
    const key = monthOf(from)
    const range = monthRange(key)
    if (!range) break
    months.push({ key, ...range })
    from = addDays(range.to, 1)
  }
  return months
}
