import { DAY_MS, type Day, type Instant, startOf, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { freeSpansOf, kindOfDay } from '#core/calendar/officeHours.ts'
import { days } from './exemption.ts'
import type { PlanDefinition, Standard, StandardKey } from './plan.ts'
import type { StandardPeriod } from './standardPeriods.ts'

/** The days of the weeks that are over, for the hours of a statement. */
export type WeekTables = {
  /** Time outside office hours, by local day number and week; milliseconds since the epoch. */
  free: { n: number; day: number; from: Instant; to: Instant }[]
  /** What kind of day each day of these weeks is (`kindOfDay`). */
  calendar: { n: number; day: number; kind: number }[]
  /** How many weeks before the n-th are not left out for their days off; the last is their number. */
  weeksBefore: number[]
}

/** A day of the year and the period of each standard it belongs to; null where it belongs to none that is over. */
export type DayRow = {
  /** Local day number, and the day. */
  day: number
  on: Day
  /** R33: an excused absence on it is a breach. */
  breach: boolean
} & Record<Exclude<StandardKey, 'weeklyHours'>, number | null>

/** A period that is over, with the plan that judges it. */
export type Dated = {
  period: StandardPeriod
  plan: PlanDefinition
  /** Left out for its days off. */
  off: boolean
  /** The standard as the plan of the period has it. */
  rule: Standard | undefined
  row: { standard: StandardKey; n: number; version: number }
}

/** The days of the weeks that count, and how many weeks there are before each. */
export function weekTables(all: readonly Dated[]): WeekTables {
  const weeks = all.filter(({ off }) => !off)
  const dated = weeks.flatMap(({ period, plan, row }) =>
    days(period).map((day) => ({ n: row.n, on: day, day: dayNumber(day), hours: plan.officeHours })),
  )
  const last = Math.max(-1, ...all.map(({ row }) => row.n))
  return {
    free: dated.flatMap(({ n, on, day, hours }) =>
      freeSpansOf(on, hours).map((span) => ({ n, day, ...span })),
    ),
    calendar: dated.map(({ n, on, day, hours }) => ({ n, day, kind: kindOfDay(on, hours) })),
    weeksBefore: Array.from(
      { length: last + 2 },
      (_, place) => weeks.filter(({ row }) => row.n < place).length,
    ),
  }
}

/**
 * Every day of the periods, with the place of each standard's period it belongs to; one more row for a day that belongs
 * to two periods of one standard: the last week before the rule counts by the month.
 */
export function dayRows(dated: readonly Dated[]): DayRow[] {
  const rows = new Map<string, DayRow>()
  const none = {
    monthlyAttendance: null,
    yearlyInitiative: null,
    yearlyArtOrSport: null,
    summonedMeetings: null,
  }
  for (const { period, row, rule } of dated) {
    for (const on of days(period)) {
      const taken = (rows.get(on) as Partial<Record<StandardKey, number | null>> | undefined)?.[row.standard]
      const place = taken == null ? on : `${on} ${row.standard}`
      const found = rows.get(place) ?? { day: dayNumber(on), on, breach: false, ...none }
      rows.set(place, { ...found, [row.standard]: row.n, breach: found.breach || rule?.excused === 'breach' })
    }
  }
  return [...rows.values()]
}

/** Days since 1/1/1970 in Vietnam: how the statement numbers days. */
function dayNumber(day: Day): number {
  return (startOf(day) + ZONE_OFFSET_MS) / DAY_MS
}
