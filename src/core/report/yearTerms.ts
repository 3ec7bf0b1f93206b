import { addDays, type Day, startOf } from '#core/calendar/day.ts'
import type { ReportFacts } from './facts.ts'
import type { Terms } from './model.ts'

type Year = Pick<ReportFacts, 'from' | 'to'>

/** A filter: a day field lies in the plan year. */
export function dayInYear({ from, to }: Year, field: string): Terms {
  return { [field]: { greater_than_equal: from, less_than_equal: to } }
}

/** A filter: an instant field lies in the plan year. */
export function instantInYear({ from, to }: Year, field: string): Terms {
  return {
    [field]: {
      greater_than_equal: new Date(startOf(from)).toISOString(),
      less_than: new Date(startOf(addDays(to, 1))).toISOString(),
    },
  }
}

/** A filter: a record with `from` and `to` is in force on a day. */
export function inForceOn(day: Day): Terms[] {
  const from = { from: { less_than_equal: day } }
  return [
    { ...from, to: { greater_than_equal: day } },
    { ...from, to: { exists: false } },
  ]
}
