import type { Day } from '#core/calendar/day.ts'
import type { Attendance } from '#core/event/attendance.ts'
import type { PeriodKinds } from './standardPeriods.ts'

/** A rate of a target of the plan (T2a …): officers (or units) that have it, of those who must. */
export type TargetFigure = { key: string; numerator: number; denominator: number }

/** (officer, period) pairs of a standard that are over and owed, and those of them that are met. */
export type StandardFigure = { key: string; met: number; owed: number }

/** Report table 4, one row: weekly volunteer hours over the weeks that are over and owed. */
export type WeeklyFigure = {
  /** Officers with at least one such week. */
  officers: number
  /** Confirmed minutes that count (outside office hours) in those weeks. */
  minutes: number
  /** Average minutes a week, `minutes / owed`; null where nothing was owed. */
  averageMinutes: number | null
  met: number
  owed: number
  /** Officers who met at least `meetingShare` percent of their weeks. */
  officersMeeting: number
}

/** Report table 5, one month of one row. */
export type MonthFigure = {
  /** 'YYYY-MM' */
  period: string
  met: number
  owed: number
  /** Attendances that count, of the officers who owed the month. */
  volunteerActivities: number
  branchMeetings: number
}

/** Report table 5, one row. */
export type MonthlyFigure = {
  met: number
  owed: number
  volunteerActivities: number
  branchMeetings: number
  /** The numbers that bound somebody in the row, greatest first ("mức 04/03"). */
  numbers: { number: number; met: number; owed: number }[]
  /** Every month of the plan year that is over, in order, also those in which nothing was owed. */
  months: MonthFigure[]
}

/** Report table 11, one row: how those who had to come attended the meetings they were summoned to. */
export type SummonsFigure = Record<Attendance, number>

export type FigureRow = {
  unit: string
  name: string
  level: string
  /** In the plan's order. */
  targets: TargetFigure[]
  /** In the plan's order. */
  standards: StandardFigure[]
  weekly: WeeklyFigure
  monthly: MonthlyFigure
  /** Left out in reports frozen before it was counted. */
  summons?: SummonsFigure
}

/**
 * The figures of one unit and plan year as of one instant: plain data, frozen as it is in a report. A row counts an
 * officer in every unit below which he holds a counting office (Q15), so rows may add up to more than the total,
 * which counts each once.
 */
export type UnitFigures = {
  unit: { id: string; name: string; level: string }
  year: number
  from: Day
  to: Day
  /** The day on which "in scope" was judged. */
  asOf: Day
  /** ISO instant up to which periods counted as over. */
  over: string
  /** Percent of one's weeks from which an officer counts in `officersMeeting`; data of the plan. */
  meetingShare: number
  total: FigureRow
  /** The unit itself and its own officers, not those of a unit below; null where nothing of it is counted. */
  own: FigureRow | null
  /** Direct child units, in the order of their codes. */
  children: FigureRow[]
  /** Officers counted in more than one row of `own` and `children` (footnote of Q15). */
  countedOnce: number
  /** What each standard counts by. */
  countedBy: Partial<Record<string, PeriodKinds>>
}
