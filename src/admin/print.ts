import { type Day, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { romanOf } from '#core/text/roman.ts'
import type { Language } from '#i18n/translate.ts'

/** '2026-10-26' as 26/10/2026. */
export function printDay(day: string): string {
  return writeDay(day.slice(0, 10) as Day)
}

/** An instant on Vietnam's clock, whatever zone the machine is in. */
export function localOf(at: string | number | Date): Date {
  return new Date(new Date(at).getTime() + ZONE_OFFSET_MS)
}

/** 15:30 26/10/2026 on Vietnam's clock. */
export function printInstant(at: string | number | Date): string {
  const iso = localOf(at).toISOString()
  return `${iso.slice(11, 16)} ${printDay(iso)}`
}

/** The day of an instant on Vietnam's clock, as 26/10/2026. */
export function printDayOf(at: string | number | Date): string {
  return printDay(localOf(at).toISOString())
}

/** 1.953 in Vietnamese, 1,953 in English; at most `digits` after the point. */
export function printNumber(value: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: digits,
  }).format(value)
}

/** Minutes as hours: 90 -> 1,5; 135 -> 2,25. */
export function printHours(minutes: number, language: Language): string {
  return printNumber(minutes / 60, language, 2)
}

/** A share in percent with one digit, a dash where nothing is owed. */
export function printShare(part: number, whole: number, language: Language): string {
  return whole === 0 ? '–' : `${printNumber((part / whole) * 100, language)}%`
}

/** '2026-Q1' as “quý I năm 2026”, '2026' as “năm 2026”; what is no period stays as it is. */
export function printPeriod(period: string, language: Language): string {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(period) ?? []
  if (year === undefined) return period
  if (quarter === undefined) return language === 'vi' ? `năm ${year}` : year
  const number = romanOf(Number(quarter))
  return language === 'vi' ? `quý ${number} năm ${year}` : `quarter ${number} of ${year}`
}
