import { DAY_MS, type Day, type Instant, startOf, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { freeSpansOf, kindOfDay } from '#core/calendar/officeHours.ts'
import { endOf, type Period } from '#core/calendar/period.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import { days, holidayOf } from './exemption.ts'
import { branchLevelsOf, standardsOf } from './officerCompliance.ts'
import {
  groupOf,
  numberOf,
  type Place,
  type PlanDefinition,
  type PlanVersion,
  planOn,
  type Standard,
  type StandardKey,
} from './plan.ts'

/**
 * The periods of a standard that are over and judged by one plan: `first` is the place of the first of them in the
 * year (periods follow each other without gaps), `version` the place of the plan in `plans`.
 */
export type Schedule = { standard: StandardKey; version: number; first: number; starts: Day[]; ends: Day[] }
export type NumberRow = {
  standard: StandardKey
  version: number
  office: string
  level: string
  fullTime: boolean
  number: number
}

/** A day of the year and the period of each standard it belongs to; null where it belongs to none that is over. */
export type DayRow = {
  /** Local day number, and the day. */
  day: number
  on: Day
  /** R33: an excused absence on it is a breach. */
  breach: boolean
} & Record<Exclude<StandardKey, 'weeklyHours'>, number | null>

/**
 * The rules of a plan year as plain tables, for a set-based statement to join: which periods are over, what each kind
 * of appointment owes in them, and which time of each day counts. Made of the same functions as the pure rule.
 */
export type RuleTables = {
  /** The standards of the plan year, in the plan's order. */
  standards: StandardKey[]
  schedules: Schedule[]
  /** Every period of the monthly standard that is over, in order of `n`. */
  months: { key: string; n: number }[]
  /** Periods of the counted standards that are over, those left out for their days off (Q08) apart. */
  periods: { standard: StandardKey; n: number; either: boolean }[]
  numbers: NumberRow[]
  /** The group of each kind of appointment. */
  kinds: { version: number; office: string; level: string; fullTime: boolean; group: string | null }[]
  plans: { version: number; employment: string[]; branchLevels: string[] }[]
  /** Time outside office hours, by local day number and week; milliseconds since the epoch. */
  free: { n: number; day: number; from: Instant; to: Instant }[]
  /** What kind of day each day of these weeks is (`kindOfDay`). */
  calendar: { n: number; day: number; kind: number }[]
  /** How many weeks before the n-th are not left out for their days off; the last is their number. */
  weeksBefore: number[]
  days: DayRow[]
  /** How many midnights one record may cross at most. */
  midnights: number
  over: Instant
  /** What starts or ends outside this stretch touches no period. */
  from: Instant
  to: Instant
}

/** What appointments there can be: keys of the offices that count, and of the levels of units. */
export type AppointmentKinds = { offices: readonly string[]; levels: readonly string[] }

/** Days since 1/1/1970 in Vietnam: how the statement numbers days. */
function dayNumber(day: Day): number {
  return (startOf(day) + ZONE_OFFSET_MS) / DAY_MS
}

export function ruleTables(question: {
  versions: readonly PlanVersion[]
  year: number
  firstMonth: number
  over: Instant
  kinds: AppointmentKinds
}): RuleTables {
  const { versions, year, firstMonth, over, kinds } = question
  const plans: PlanDefinition[] = []
  const standards = standardsOf(versions, year, firstMonth)
  const dated = standards.flatMap((standard) =>
    periodsOf(standard.period, year, firstMonth).flatMap((period, n): Dated[] => {
      const plan = planOn(versions, period.from)
      if (plan === null || endOf(period.to) > over) return []
      if (!plans.includes(plan)) plans.push(plan)
      const rule = plan.standards.find(({ key }) => key === standard.key)
      const off = holidayOf(period, plan.officeHours, rule?.daysOff) !== null
      return [{ period, plan, off, rule, row: { standard: standard.key, n, version: plans.indexOf(plan) } }]
    }),
  )
  const weeks = dated.filter(({ row }) => row.standard === 'weeklyHours')
  const counted = dated.filter(({ row }) => row.standard !== 'weeklyHours')
  const places = placesOf(kinds)
  return {
    standards: standards.map(({ key }) => key),
    schedules: schedulesOf(dated),
    months: dated
      .filter(({ row }) => row.standard === 'monthlyAttendance')
      .map(({ period, row }) => ({ key: period.key, n: row.n })),
    periods: counted
      .filter(({ off }) => !off)
      .map(({ row, rule }) => ({ standard: row.standard, n: row.n, either: rule?.mode !== 'sum' })),
    numbers: plans.flatMap((plan, version) => numberRows(plan, version, places)),
    kinds: plans.flatMap((plan, version) =>
      places.map((place) => ({ version, ...place, group: groupOf(plan, place) })),
    ),
    plans: plans.map((plan, version) => ({
      version,
      employment: plan.employmentInScope,
      branchLevels: branchLevelsOf(plan),
    })),
    ...weekTables(weeks),
    days: dayRows(counted),
    midnights: Math.ceil(Math.max(24, ...plans.map(({ activity }) => activity.maxHours)) / 24),
    over,
    from: Math.min(over, ...dated.map(({ period }) => startOf(period.from))),
    to: Math.min(over, Math.max(0, ...dated.map(({ period }) => endOf(period.to)))),
  }
}

type Dated = {
  period: Period
  plan: PlanDefinition
  /** Left out for its days off. */
  off: boolean
  /** The standard as the plan of the period has it. */
  rule: Standard | undefined
  row: { standard: StandardKey; n: number; version: number }
}

/** The days of the weeks that count, and how many weeks there are before each. */
function weekTables(all: readonly Dated[]): Pick<RuleTables, 'free' | 'calendar' | 'weeksBefore'> {
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

function dayRows(dated: readonly Dated[]): DayRow[] {
  const rows = new Map<Day, DayRow>()
  const none = {
    monthlyAttendance: null,
    yearlyInitiative: null,
    yearlyArtOrSport: null,
    summonedMeetings: null,
  }
  for (const { period, row, rule } of dated) {
    for (const on of days(period)) {
      const found = rows.get(on) ?? { day: dayNumber(on), on, breach: false, ...none }
      rows.set(on, { ...found, [row.standard]: row.n, breach: found.breach || rule?.excused === 'breach' })
    }
  }
  return [...rows.values()]
}

function schedulesOf(dated: readonly Dated[]): Schedule[] {
  const groups = Map.groupBy(dated, ({ row }) => `${row.standard} ${row.version}`)
  return [...groups.values()].flatMap((group) => {
    const row = group[0]?.row
    if (!row) return []
    const starts = group.map(({ period }) => period.from)
    const ends = group.map(({ period }) => period.to)
    return [{ standard: row.standard, version: row.version, first: row.n, starts, ends }]
  })
}

function placesOf({ offices, levels }: AppointmentKinds): Place[] {
  return offices.flatMap((office) =>
    levels.flatMap((level) => [true, false].map((fullTime) => ({ office, level, fullTime }))),
  )
}

function numberRows(plan: PlanDefinition, version: number, places: readonly Place[]): NumberRow[] {
  return plan.standards.flatMap(({ key: standard }) =>
    places.flatMap((place) => {
      const number = numberOf(plan, standard, place)
      return number === null ? [] : [{ standard, version, ...place, number }]
    }),
  )
}
