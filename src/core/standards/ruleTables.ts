import { addDays, type Day, type Instant, startOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import { type Dated, type DayRow, dayRows, type WeekTables, weekTables } from './dayTables.ts'
import { holidayOf } from './exemption.ts'
import { branchLevelsOf } from './monthlyAttendance.ts'
import { standardsOf } from './officerCompliance.ts'
import {
  groupOf,
  numberOf,
  type Place,
  type PlanDefinition,
  type PlanVersion,
  planOn,
  type StandardKey,
} from './plan.ts'
import { kindOfPeriods, type PeriodKinds, type StandardPeriod, standardPeriods } from './standardPeriods.ts'

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

/**
 * The rules of a plan year as plain tables, for a set-based statement to join: which periods are over, what each kind
 * of appointment owes in them, and which time of each day counts. Made of the same functions as the pure rule.
 */
export type RuleTables = WeekTables & {
  /** The standards of the plan year, in the plan's order. */
  standards: StandardKey[]
  /** What each of them counts by. */
  countedBy: Partial<Record<StandardKey, PeriodKinds>>
  schedules: Schedule[]
  /** Every period of the monthly standard that is over, in order of `n`. */
  months: { key: string; n: number }[]
  /** Periods of the counted standards that are over, those left out for their days off (Q08) apart. */
  periods: { standard: StandardKey; n: number; either: boolean }[]
  numbers: NumberRow[]
  /** The group of each kind of appointment. */
  kinds: { version: number; office: string; level: string; fullTime: boolean; group: string | null }[]
  plans: { version: number; employment: string[]; branchLevels: string[] }[]
  days: DayRow[]
  /** How many midnights one record may cross at most. */
  midnights: number
  over: Instant
  /** What starts or ends outside this stretch touches no period. */
  from: Instant
  to: Instant
}

/** A part of a plan year, both days included. */
export type Span = { from: Day; to: Day }

/** What appointments there can be: keys of the offices that count, and of the levels of units. */
export type AppointmentKinds = { offices: readonly string[]; levels: readonly string[] }

export function ruleTables(question: {
  versions: readonly PlanVersion[]
  year: number
  firstMonth: number
  over: Instant
  kinds: AppointmentKinds
  span?: Span
}): RuleTables {
  const { versions, year, firstMonth, over, kinds, span } = question
  const plans: PlanDefinition[] = []
  const standards = standardsOf(versions, year, firstMonth)
  const dated = standards.flatMap((standard) =>
    standardPeriods(versions, standard, { year, firstMonth }).flatMap((period, n): Dated[] => {
      const plan = planOn(versions, period.from)
      if (plan === null || endOf(period.to) > over || !liesIn(period, span)) return []
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
    countedBy: Object.fromEntries(
      standards.map(({ key, period }) => {
        const own = dated.filter(({ row }) => row.standard === key)
        return [
          key,
          kindOfPeriods(
            own.map((each) => each.period),
            period,
          ),
        ]
      }),
    ),
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

/** Whether a period belongs to a part of the year: a week by its Thursday (Q05), everything longer as a whole. */
function liesIn({ from, to, kind }: StandardPeriod, span: Span | undefined): boolean {
  if (span === undefined) return true
  if (kind !== 'week') return from >= span.from && to <= span.to
  const thursday = addDays(from, 3)
  return thursday >= span.from && thursday <= span.to
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
