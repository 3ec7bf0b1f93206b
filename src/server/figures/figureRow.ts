import type {
  FigureRow,
  MonthFigure,
  MonthlyFigure,
  StandardFigure,
  WeeklyFigure,
} from '#core/standards/figures.ts'
import type { UnitRules } from './unitRules.ts'

export type NodeRow = { id: string; name: string; level: string }

/** A row of the statement in `unitFigures`. */
export type Counted = {
  what: 'T2a' | 'weekly' | 'monthly' | 'several'
  node: string | null
  /** Place of the month in the year, and the number owed in it. */
  n: number | null
  number: number | null
  owed: number
  met: number
  officers: number
  minutes: number
  steady: number
  activities: number
  meetings: number
}

/** Folds the statement's rows of one node into its line of the figures; nothing counted gives zeros. */
export function figureRow({ id, name, level }: NodeRow, rows: Counted[], rules: UnitRules): FigureRow {
  const pledges = rows.find(({ what }) => what === 'T2a')
  const weekly = weeklyFigure(rows.find(({ what }) => what === 'weekly'))
  const monthly = monthlyFigure(
    rows.filter(({ what }) => what === 'monthly'),
    rules,
  )
  return {
    unit: id,
    name,
    level,
    targets: [{ key: 'T2a', numerator: pledges?.met ?? 0, denominator: pledges?.owed ?? 0 }],
    standards: [standard('weeklyHours', weekly), standard('monthlyAttendance', monthly)],
    weekly,
    monthly,
  }
}

function standard(key: string, { met, owed }: { met: number; owed: number }): StandardFigure {
  return { key, met, owed }
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
  const sum = (field: 'met' | 'owed' | 'activities' | 'meetings') =>
    rows.reduce((total, row) => total + row[field], 0)
  return {
    met: sum('met'),
    owed: sum('owed'),
    volunteerActivities: sum('activities'),
    branchMeetings: sum('meetings'),
  }
}
