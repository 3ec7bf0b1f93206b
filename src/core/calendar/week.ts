import { addDays, DAY_MS, type Day, planYearRange, toDay, weekdayOf } from './day.ts'
import type { Period } from './period.ts'

const SHAPE = /^(\d{4})-W(\d{2})$/

/** The ISO week 'YYYY-Www' of a day: Monday to Sunday, of the year of its Thursday (Q05). */
export function weekOf(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY_MS
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`
}

/** Monday and Sunday of an ISO week; null for text that names none, e.g. 2025-W53. */
export function weekRange(key: string): { from: Day; to: Day } | null {
  const parts = SHAPE.exec(key)
  if (!parts || Number(parts[1]) < 1901 || Number(parts[1]) > 2198) return null
  const inFirst = toDay(`${parts[1]}-01-04`)
  const from = addDays(inFirst, 1 - weekdayOf(inFirst) + (Number(parts[2]) - 1) * 7)
  return weekOf(from) === key ? { from, to: addDays(from, 6) } : null
}

/** The weeks whose Thursday lies in a plan year (Q05), in order: 52 or 53. */
export function weeksOf(year: number, firstMonth = 10): Period[] {
  const range = planYearRange(year, firstMonth)
  const weeks: Period[] = []
  let thursday = addDays(range.from, (11 - weekdayOf(range.from)) % 7)
  for (; thursday <= range.to; thursday = addDays(thursday, 7)) {
    weeks.push({ key: weekOf(thursday), from: addDays(thursday, -3), to: addDays(thursday, 3) })
  }
  return weeks
}
