import type { Day } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Refusal } from '#core/refusal.ts'
import { type Language, t } from '#i18n/translate.ts'

/** A refusal in words; the day it names is written as an office writes it ('29/10/2026'). */
export function wordRefusal(language: Language, { code, data }: Pick<Refusal, 'code' | 'data'>): string {
  const day = data?.day === undefined ? {} : { day: writeDay(String(data.day) as Day) }
  return t(language, `refusals.${code}`, { ...data, ...day })
}
