import { intersect, MINUTE_MS } from '#core/calendar/interval.ts'
import { type OfficeHours, type OwnHours, officeMs } from '#core/calendar/officeHours.ts'
import { type Period, spanOf } from '#core/calendar/period.ts'
import { isPresent } from '#core/event/attendance.ts'
import type { ActivityFacts } from './facts.ts'

export type Count = { done: number; sources: string[] }

/**
 * Whole minutes of approved volunteer hours inside a week, those inside office hours left out (R28, R37, Q09); what
 * crosses the week's boundary counts in each week for its part (Q05). `sources`: the records that gave minutes.
 */
export function countWeeklyHours(
  activities: readonly ActivityFacts[],
  week: Period,
  rule: { officeHours: OfficeHours; own: readonly OwnHours[] },
): Count {
  const span = spanOf(week)
  let total = 0
  const sources: string[] = []
  for (const activity of activities) {
    if (activity.kind !== 'volunteerHours') continue
    if (activity.attendance !== null && !isPresent(activity.attendance)) continue
    const part = intersect({ from: activity.startsAt, to: activity.endsAt }, span)
    if (part === null) continue
    const counted = part.to - part.from - officeMs(part, rule.officeHours, rule.own)
    if (counted <= 0) continue
    total += counted
    sources.push(activity.id)
  }
  return { done: Math.floor(total / MINUTE_MS), sources }
}
