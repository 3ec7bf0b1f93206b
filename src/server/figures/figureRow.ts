import { ATTENDANCES } from '#core/event/attendance.ts'
import type {
  FigureRow,
  MonthFigure,
  MonthlyFigure,
  SummonsFigure,
  WeeklyFigure,
} from '#core/standards/figures.ts'
import type { StandardKey, TargetKey } from '#core/standards/plan.ts'
import type { UnitRules } from './unitRules.ts'

export type NodeRow = { id: string; name: string; level: string }

/** A row of the statement in `unitFigures`. */
export type Counted = {
  what: TargetKey | StandardKey | 'several'
  node: string | null
  /** Place of the period in the year, and the number owed in it. */
  n: number | null
  number: number | null
  owed: number
  met: number
  officers: number
  minutes: number
  steady: number
  /** What was counted, kind by kind. */
  parts: (number | null)[] | null
}

/** Folds the statement's rows of one node into its line of the figures; nothing counted gives zeros. */
export function figureRow({ id, name, level }: NodeRow, rows: Counted[], rules: UnitRules): FigureRow {
  const of = (what: Counted['what']) => rows.filter((row) => row.what === what)
  return {
    unit: id,
    name,
    level,
    targets: rules.plan.targets.map(({ key }) => {
      const { met, owed } = totals(of(key))
      return { key, numerator: met, denominator: owed }
    }),
    standards: rules.tables.standards.map((key) => {
      const { met, owed } = totals(of(key))
      return { key, met, owed }
    }),
    weekly: weeklyFigure(of('weeklyHours')[0]),
    monthly: monthlyFigure(of('monthlyAttendance'), rules),
    summons: summonsFigure(of('summonedMeetings')),
  }
}

function summonsFigure(rows: Counted[]): SummonsFigure {
  const sums = ATTENDANCES.map((attendance, place) => [attendance, sumOf(rows, place)])
  return Object.fromEntries(sums) as SummonsFigure
}

function weeklyFigure(row: Counted | undefined): WeeklyFigure {
  const { officers = 0, minutes = 0, met = 0, owed = 0, steady = 0 } = row ?? {}
  const averageMinutes = owed > 0 ? minutes / owed : null
  return { officers, minutes, averageMinutes, met, owed, officersMeeting: steady }
}

function monthlyFigure(rows: Counted[], rules: UnitRules): MonthlyFigure {
  const numbers = [...new Set(rows.map(({ number }) => number ?? 0))].sort((a, b) => b - a)
  return {
    ...totals(rows),
    numbers: numbers.map((number) => {
      const { met, owed } = totals(rows.filter((row) => row.number === number))
      return { number, met, owed }
    }),
    months: rules.tables.months.map(({ key, n }) => ({
      period: key,
      ...totals(rows.filter((row) => row.n === n)),
    })),
  }
}

function totals(rows: Counted[]): Omit<MonthFigure, 'period'> {
  return {
    met: rows.reduce((total, { met }) => total + met, 0),
    owed: rows.reduce((total, { owed }) => total + owed, 0),
    volunteerActivities: sumOf(rows, 0),
    branchMeetings: sumOf(rows, 1),
  }
}

function sumOf(rows: Counted[], part: number): number {
  return rows.reduce((total, { parts }) => total + (parts?.[part] ?? 0), 0)
}
