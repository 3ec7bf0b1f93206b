import { type Day, planYearOf } from './day.ts'
import { monthsOf } from './month.ts'
import type { Period } from './period.ts'

/** The four quarters of a plan year (Q16): '2026-Q1' is October to December 2025 in the seeded plan. */
export function quartersOf(year: number, firstMonth = 10): Period[] {
  const months = monthsOf(year, firstMonth)
  return [0, 1, 2, 3].flatMap((index) => {
    const first = months[index * 3]
    const last = months[index * 3 + 2]
    return first && last ? [{ key: `${year}-Q${index + 1}`, from: first.from, to: last.to }] : []
  })
}

/** The quarter a key names ('2026-Q1'); null for text that names none. */
export function quarterNamed(key: string, firstMonth = 10): Period | null {
  if (!/^2[01]\d{2}-Q[1-4]$/.test(key)) return null
  return quartersOf(Number(key.slice(0, 4)), firstMonth).find((quarter) => quarter.key === key) ?? null
}

/** The quarter of the plan year in which a day lies. */
export function quarterOf(day: Day, firstMonth = 10): string {
  const sinceStart = (Number(day.slice(5, 7)) - firstMonth + 12) % 12
  return `${planYearOf(day, firstMonth)}-Q${Math.floor(sinceStart / 3) + 1}`
}
