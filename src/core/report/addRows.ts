import type { MonthlyFigure, StandardFigure, SummonsFigure, WeeklyFigure } from '#core/standards/figures.ts'
import type { RowFacts } from './facts.ts'

type Head = Pick<RowFacts, 'unit' | 'name' | 'previous'>

/** One row that says what all rows together say; keys of targets and standards in the order in which they are met. */
export function addRows(head: Head, rows: readonly RowFacts[]): RowFacts {
  const summons = rows.flatMap((row) => (row.summons ? [row.summons] : []))
  return {
    unit: head.unit,
    name: head.name,
    previous: head.previous,
    targets: byKey(
      rows.map(({ targets }) => targets),
      (key, same) => ({ key, numerator: sum(same, 'numerator'), denominator: sum(same, 'denominator') }),
    ),
    standards: byKey(
      rows.map(({ standards }) => standards),
      (key, same): StandardFigure => ({ key, met: sum(same, 'met'), owed: sum(same, 'owed') }),
    ),
    weekly: weeklyOf(rows.map(({ weekly }) => weekly)),
    monthly: monthlyOf(rows.map(({ monthly }) => monthly)),
    ...(summons.length > 0 ? { summons: summonsOf(summons) } : {}),
  }
}

function weeklyOf(all: readonly WeeklyFigure[]): WeeklyFigure {
  const [minutes, owed] = [sum(all, 'minutes'), sum(all, 'owed')]
  return {
    officers: sum(all, 'officers'),
    minutes,
    averageMinutes: owed > 0 ? minutes / owed : null,
    met: sum(all, 'met'),
    owed,
    officersMeeting: sum(all, 'officersMeeting'),
  }
}

function monthlyOf(all: readonly MonthlyFigure[]): MonthlyFigure {
  const numbers = Map.groupBy(
    all.flatMap((each) => each.numbers),
    ({ number }) => number,
  )
  const months = Map.groupBy(
    all.flatMap((each) => each.months),
    ({ period }) => period,
  )
  return {
    ...attended(all),
    numbers: [...numbers]
      .sort(([a], [b]) => b - a)
      .map(([number, same]) => ({ number, met: sum(same, 'met'), owed: sum(same, 'owed') })),
    months: [...months]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([period, same]) => ({ period, ...attended(same) })),
  }
}

type Attended = Pick<MonthlyFigure, 'met' | 'owed' | 'volunteerActivities' | 'branchMeetings'>

function attended(all: readonly Attended[]): Attended {
  return {
    met: sum(all, 'met'),
    owed: sum(all, 'owed'),
    volunteerActivities: sum(all, 'volunteerActivities'),
    branchMeetings: sum(all, 'branchMeetings'),
  }
}

function summonsOf(all: readonly SummonsFigure[]): SummonsFigure {
  const keys = [...new Set(all.flatMap((each) => Object.keys(each)))] as (keyof SummonsFigure)[]
  return Object.fromEntries(keys.map((key) => [key, sum(all, key)])) as SummonsFigure
}

function byKey<Figure extends { key: string }>(
  rows: readonly (readonly Figure[])[],
  add: (key: string, same: readonly Figure[]) => Figure,
): Figure[] {
  return [...Map.groupBy(rows.flat(), ({ key }) => key)].map(([key, same]) => add(key, same))
}

function sum<Key extends string>(all: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return all.reduce((total, each) => total + (each[key] ?? 0), 0)
}
