import { type Draft, judgeDraft } from '#core/activity/draft.ts'
import type { LogPage } from '#core/activity/logPage.ts'
import { addDays, dayOf, isDay } from '#core/calendar/day.ts'
import type { Language } from '#i18n/translate.ts'
import type { BrowserWords } from '../../browserWords.ts'
import { printDay, printHours } from '../../print.ts'

type Props = { draft: Draft; page: LogPage; now: number; w: BrowserWords; language: Language }

/** When a draft was, and how much of it counts, in one line. */
export function DraftTimes({ draft, page, now, w, language }: Props) {
  const { span, minutes, officeMinutes } = judgeDraft(draft, { now, page })
  if (span === null || minutes === 0) return null
  const hours = (amount: number) => printHours(amount, language)
  const { from, to } = draft
  const nextDay = dayOf(span.to - 1) > dayOf(span.from)
  return (
    <>
      <p className="quick-log__when">
        {w('quickLog.when', { day: dayWord(draft.day, { now, w }), from, to, hours: hours(minutes) })}
        {nextDay && ` – ${w('quickLog.nextDay')}`}
      </p>
      {officeMinutes > 0 && (
        <p className="form-hint--warn">{w('activity.office', { hours: hours(officeMinutes) })}</p>
      )}
    </>
  )
}

/** “Hôm nay”, “Hôm qua”, or the day. */
export function dayWord(day: string, { now, w }: { now: number; w: BrowserWords }): string {
  const today = dayOf(now)
  if (day === today) return w('quickLog.today')
  if (day === addDays(today, -1)) return w('quickLog.yesterday')
  return isDay(day) ? printDay(day) : day
}
