import { addDays, type Day, dayOf, planYearOf } from '#core/calendar/day.ts'
import type { Period } from '#core/calendar/period.ts'
import { quartersOf } from '#core/calendar/quarter.ts'
import type { City, PersonKey } from '#tests/support/approval/city.ts'

export const today = (): Day => dayOf(Date.now())

/** The quarters of the plan year that ended last, oldest first. */
export function lastQuarters(): Period[] {
  return quartersOf(planYearOf(today()) - 1)
}

export const merits = (met = true) =>
  ['person', 'work', 'organisation', 'people'].map((key) => ({ key, met }))

/** A session of the first grassroots unit with everybody in office present and judged. */
export function sessionBody(
  { units, people }: City,
  quarter: Period,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const members: PersonKey[] = ['coso1', 'phoCoso1', 'canbo1']
  const ids = members.map((person) => people[person].officer)
  return {
    unit: units.coso1,
    period: quarter.key,
    heldOn: addDays(quarter.to, 3),
    chair: people.coso1.officer,
    secretary: people.phoCoso1.officer,
    present: ids,
    absent: [],
    number: '05-BB/ĐTN',
    entries: ids.map((officer) => ({
      officer,
      selfCriticism: 'Còn chậm gửi báo cáo tháng.',
      comments: 'Nhiệt tình, cần chủ động hơn.',
      conclusion: 'Tiếp tục phát huy, khắc phục việc chậm báo cáo.',
      merits: merits(),
      remedies: [],
    })),
    ...more,
  }
}
