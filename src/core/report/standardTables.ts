import type { MonthlyFigure, WeeklyFigure } from '#core/standards/figures.ts'
import { fill } from '#core/text/fill.ts'
import type { ReportFacts } from './facts.ts'
import type { Cell, Column, Row, Source, TableBody } from './model.ts'
import { countedOnceNote, rateOf, unitColumns, unitRows } from './unitRows.ts'
import type { ReportWords } from './words.ts'
import { instantInYear } from './yearTerms.ts'

const MINUTES_PER_HOUR = 60

/** Table 4: volunteer hours and the weeks (or what else the plan counts by) in which the number was met, of the weeks owed (Q20). */
export function hoursTable(facts: ReportFacts, words: ReportWords): TableBody {
  const share = facts.meetingShare
  const kind = facts.plan?.hours ?? 'week'
  const period = kind === 'month' ? words.month.toLowerCase() : words[kind]
  const weeks = kind === 'week' ? words.noteHoursByWeek : ''
  return {
    title: words.hoursTitle,
    columns: [
      ...unitColumns(words),
      column('officers', words.officersBound, 'count'),
      column('hours', words.hoursDone, 'decimal'),
      column('average', fill(words.hoursAverage, { period }), 'decimal'),
      ...periodColumns(words, fill(words.weeks, { period })),
      column('steady', fill(words.steadyOfficers, { share, period }), 'count'),
    ],
    rows: unitRows(facts, words, {
      cells: (row) => hoursCells(row.weekly),
      sources: (unit) => hoursSources(unit, facts.year),
    }),
    notes: [fill(words.noteHours, { share, period, weeks }), ...countedOnceNote(facts, words)],
  }
}

/** Table 5: volunteer activities and branch meetings, months met of months owed. */
export function attendanceTable(facts: ReportFacts, words: ReportWords): TableBody {
  return {
    title: words.attendanceTitle,
    columns: [
      ...unitColumns(words),
      column('threshold', words.attendanceThreshold, 'text'),
      ...monthColumns(words),
    ],
    rows: unitRows(facts, words, {
      cells: (row) => [thresholdsOf(row.monthly), ...monthCells(row.monthly)],
      sources: (unit) => [null, ...monthSources(unit, facts)],
    }),
    notes: [attendanceNote(facts, words), ...countedOnceNote(facts, words)],
  }
}

/** Table 5 by month: the whole unit, every month of the year that is over. */
export function monthsTable(facts: ReportFacts, words: ReportWords): TableBody {
  const rows = facts.total.monthly.months.map((month, index): Row => {
    return { kind: 'unit', cells: [index + 1, writeMonth(month.period), ...monthCells(month)] }
  })
  return {
    title: words.monthsTitle,
    columns: [
      { key: 'number', heading: words.number, kind: 'count', width: 6 },
      { key: 'month', heading: words.month, kind: 'text', width: 18 },
      ...monthColumns(words).map((each) => ({ ...each, width: 22 })),
    ],
    rows: [...rows, { kind: 'total', cells: [null, words.total, ...monthCells(facts.total.monthly)] }],
    notes: [attendanceNote(facts, words)],
  }
}

/** How a month is met, by the plan's way of counting (Q01). */
export function attendanceNote({ plan }: ReportFacts, words: ReportWords): string {
  return plan?.attendance === 'sum' ? words.noteAttendanceSum : words.noteAttendance
}

function hoursCells(weekly: WeeklyFigure): Cell[] {
  if (weekly.owed === 0) return [null, null, null, null, null, null, null]
  return [
    weekly.officers,
    weekly.minutes / MINUTES_PER_HOUR,
    weekly.averageMinutes === null ? null : weekly.averageMinutes / MINUTES_PER_HOUR,
    weekly.met,
    weekly.owed,
    rateOf(weekly.met, weekly.owed),
    weekly.officersMeeting,
  ]
}

function periodColumns(words: ReportWords, group: string): Column[] {
  return [
    column('met', words.weeksMet, 'count', group),
    column('owed', words.weeksOwed, 'count', group),
    column('rate', words.rate, 'rate', group),
  ]
}

function monthColumns(words: ReportWords): Column[] {
  return [
    column('met', words.monthsMet, 'count', words.months),
    column('owed', words.monthsOwed, 'count', words.months),
    column('rate', words.rate, 'rate', words.months),
    column('activities', words.volunteerActivity, 'count'),
    column('meetings', words.branchMeeting, 'count'),
  ]
}

/** Behind the hours stand the hours, behind the rate those who met too few of their weeks. */
function hoursSources(unit: string, year: number): (Source | null)[] {
  const people = (list: 'missing' | 'counted'): Source => {
    return { kind: 'people', target: 'weeklyHours', list, unit, year }
  }
  return [null, null, null, people('counted'), null, people('missing'), null]
}

function monthSources(unit: string, facts: ReportFacts): (Source | null)[] {
  const people = (list: 'missing' | 'counted'): Source => {
    return { kind: 'people', target: 'monthlyAttendance', list, unit, year: facts.year }
  }
  const list = (kind: string): Source => {
    const where = {
      kind: { equals: kind },
      state: { equals: 'approved' },
      ...instantInYear(facts, 'startsAt'),
    }
    return { kind: 'list', collection: 'activities', where: [where], under: unit }
  }
  return [people('counted'), null, people('missing'), list('volunteerActivity'), list('branchMeeting')]
}

function monthCells(figure: Omit<MonthlyFigure, 'numbers' | 'months'>): Cell[] {
  const { met, owed, volunteerActivities, branchMeetings } = figure
  if (owed === 0) return [null, null, null, null, null]
  return [met, owed, rateOf(met, owed), volunteerActivities, branchMeetings]
}

/** "04; 03": the numbers that bind somebody in the row; null where nobody is bound. */
function thresholdsOf(monthly: MonthlyFigure): string | null {
  return monthly.numbers.map(({ number }) => String(number).padStart(2, '0')).join('; ') || null
}

function writeMonth(period: string): string {
  return `${period.slice(5, 7)}/${period.slice(0, 4)}`
}

function column(key: string, heading: string, kind: Column['kind'], group?: string): Column {
  return { key, heading, kind, width: 14, ...(group === undefined ? {} : { group }) }
}
