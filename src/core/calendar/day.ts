/** A calendar day 'YYYY-MM-DD' in Vietnam. Days compare as text. */
export type Day = string & { readonly __day: unique symbol }
/** Milliseconds since the epoch. */
export type Instant = number

/** Vietnam has kept one offset since 1975 and no summer time: +07:00. */
export const ZONE_OFFSET_MS = 7 * 60 * 60 * 1000
export const DAY_MS = 24 * 60 * 60 * 1000

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for text that names a real day between 1900 and 2199, so that arithmetic on it never fails. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false
  const parts = SHAPE.exec(value)
  if (!parts) return false
  const year = Number(parts[1])
  if (year < 1900 || year > 2199) return false
  const at = Date.UTC(year, Number(parts[2]) - 1, Number(parts[3]))
  return new Date(at).toISOString().slice(0, 10) === value
}

/** Reads a day; throws for anything `isDay` refuses: callers check people's input before. */
export function toDay(value: string): Day {
  if (!isDay(value)) throw new Error(`not a day: ${value}`)
  return value
}

/** The day on which an instant falls in Vietnam. */
export function dayOf(at: Instant): Day {
  return new Date(at + ZONE_OFFSET_MS).toISOString().slice(0, 10) as Day
}

/** The first instant of a day in Vietnam. */
export function startOf(day: Day): Instant {
  return Date.parse(`${day}T00:00:00Z`) - ZONE_OFFSET_MS
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOf(startOf(day) + count * DAY_MS)
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  if (a < b) return a
  return b
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  if (a > b) return a
  return b
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay()
  return sundayFirst === 0 ? 7 : sundayFirst
}

/** The plan year (Q16) a day belongs to: with first month 10, 2025-10-01 … 2026-09-30 is 2026. */
export function planYearOf(day: Day, firstMonth = 10): number {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  return firstMonth > 1 && month >= firstMonth ? year + 1 : year
}

/** First and last day of a plan year (Q16). */
export function planYearRange(year: number, firstMonth = 10): { from: Day; to: Day } {
  const startYear = firstMonth > 1 ? year - 1 : year
  const month = String(firstMonth).padStart(2, '0')
  const from = toDay(`${startYear}-${month}-01`)
  return { from, to: addDays(toDay(`${startYear + 1}-${month}-01`), -1) }
}
