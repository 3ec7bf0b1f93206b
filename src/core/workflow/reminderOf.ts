import type { Day } from '#core/calendar/day.ts'
import type { OfficeHours } from '#core/calendar/officeHours.ts'
import { workingDaysBetween } from '#core/calendar/workingDays.ts'

/** Overdue cases come up again after so many working days. */
const AGAIN_AFTER = 5

/**
 * Which reminder of an open task is due on a day, by its name; null when none is, or it has gone out. Before the due
 * day one for each number of working days named (of several that an outage missed the nearest); once it is overdue the
 * first working day after, and then every week of work.
 */
export function reminderOf(
  task: { dueOn: Day; reminders: readonly number[]; sent: readonly string[] },
  on: Day,
  calendar: OfficeHours,
): string | null {
  const { dueOn, reminders, sent } = task
  const late = on > dueOn ? workingDaysBetween(dueOn, on, calendar) : 0
  if (on > dueOn) return late === 0 ? null : unsent(`overdue:${Math.floor((late - 1) / AGAIN_AFTER)}`, sent)
  const left = workingDaysBetween(on, dueOn, calendar)
  const nearest = reminders.filter((days) => days >= left).sort((a, b) => a - b)[0]
  return nearest === undefined ? null : unsent(`before:${nearest}`, sent)
}

/** True for the reminder of a task that is overdue. */
export function isOverdue(kind: string): boolean {
  return kind.startsWith('overdue:')
}

function unsent(kind: string, sent: readonly string[]): string | null {
  return sent.includes(kind) ? null : kind
}
