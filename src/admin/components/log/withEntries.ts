import { type LogPage, periodOfKind, type RunningPeriod } from '#core/activity/logPage.ts'
import { startOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import { checkActivityTimes } from '#core/standards/activityTimes.ts'
import type { Entry } from '../../offline/entry.ts'

/** The page as it will be once what is on the device has been taken: what was just logged is seen at once. */
export function withEntries(page: LogPage, entries: readonly Entry[], now: number): LogPage {
  const taken = entries.map(({ log: { kind, startsAt, endsAt } }) => ({ kind, startsAt, endsAt }))
  return {
    ...page,
    week: added(page.week, taken, { page, now, name: 'week' }),
    month: added(page.month, taken, { page, now, name: 'month' }),
    taken: [...page.taken, ...taken],
  }
}

type Given = { page: LogPage; now: number; name: 'week' | 'month' }

/** Null for a period that is over by now: a page kept since shows no former week as this one. */
function added(
  period: RunningPeriod | null,
  entries: LogPage['taken'],
  { page, now, name }: Given,
): RunningPeriod | null {
  if (period === null || now >= endOf(period.to)) return null
  const more = entries.reduce((sum, { kind, startsAt, endsAt }) => {
    const start = Date.parse(startsAt)
    const inside = start >= startOf(period.from) && start < endOf(period.to)
    if (!inside || periodOfKind(kind) !== name) return sum
    if (name === 'month') return sum + 1
    const times = checkActivityTimes({ startsAt: start, endsAt: Date.parse(endsAt), ...page })
    return times.ok ? sum + times.minutes - times.officeMinutes : sum
  }, 0)
  return { ...period, waiting: period.waiting + more }
}
