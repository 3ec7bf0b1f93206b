import { addDays, DAY_MS, type Day, type Instant, startOf, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { freeSpansOf } from '#core/calendar/officeHours.ts'
import { endOf, type Period } from '#core/calendar/period.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import { branchLevelsOf, standardsOf } from './officerCompliance.ts'
import { numberOf, type PlanDefinition, type PlanVersion, planOn, type StandardKey } from './plan.ts'

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
export type RuleTables = {
  schedules: Schedule[]
  /** Every period of the monthly standard that is over, in order of `n`. */
  months: { key: string; n: number }[]
  numbers: NumberRow[]
  plans: { version: number; employment: string[]; branchLevels: string[]; either: boolean }[]
  /** Time outside office hours, by local day number and week; milliseconds since the epoch. */
  free: { n: number; day: number; from: Instant; to: Instant }[]
  /** Local day number -> month. */
  days: { n: number; day: number }[]
  /** How many midnights one record may cross at most. */
  midnights: number
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
  const { versions, year, firstMonth, over } = question
  const plans: PlanDefinition[] = []
  const dated = standardsOf(versions, year, firstMonth).flatMap((standard) =>
    periodsOf(standard.period, year, firstMonth).flatMap((period, n) => {
      const plan = planOn(versions, period.from)
      if (plan === null || endOf(period.to) > over) return []
      if (!plans.includes(plan)) plans.push(plan)
      return [{ period, plan, row: { standard: standard.key, n, version: plans.indexOf(plan) } }]
    }),
  )
  const weeks = dated.filter(({ row }) => row.standard === 'weeklyHours')
  const months = dated.filter(({ row }) => row.standard === 'monthlyAttendance')
  return {
    schedules: schedulesOf(dated),
    months: months.map(({ period, row }) => ({ key: period.key, n: row.n })),
    numbers: plans.flatMap((plan, version) => numberRows(plan, version, question.kinds)),
    plans: plans.map((plan, version) => ({
      version,
      employment: plan.employmentInScope,
      branchLevels: branchLevelsOf(plan),
      either: plan.standards.find(({ key }) => key === 'monthlyAttendance')?.mode !== 'sum',
    })),
    free: weeks.flatMap(({ period, plan, row }) =>
      daysIn(period).flatMap((day) =>
        freeSpansOf(day, plan.officeHours).map((span) => ({ n: row.n, day: dayNumber(day), ...span })),
      ),
    ),
    days: months.flatMap(({ period, row }) =>
      daysIn(period).map((day) => ({ n: row.n, day: dayNumber(day) })),
    ),
    midnights: Math.ceil(Math.max(24, ...plans.map(({ activity }) => activity.maxHours)) / 24),
    from: Math.min(over, ...dated.map(({ period }) => startOf(period.from))),
    to: Math.min(over, Math.max(0, ...dated.map(({ period }) => endOf(period.to)))),
  }
}

type Dated = { period: Period; row: { standard: StandardKey; n: number; version: number } }

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

function numberRows(
  plan: PlanDefinition,
  version: number,
  { offices, levels }: AppointmentKinds,
): NumberRow[] {
  return plan.standards.flatMap(({ key: standard }) =>
    offices.flatMap((office) =>
      levels.flatMap((level) =>
        [true, false].flatMap((fullTime) => {
          const number = numberOf(plan, standard, { office, level, fullTime })
          return number === null ? [] : [{ standard, version, office, level, fullTime, number }]
        }),
      ),
    ),
  )
}

function daysIn({ from, to }: Period): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
