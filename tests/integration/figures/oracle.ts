import { monthsOf } from '#core/calendar/month.ts'
import { endOf } from '#core/calendar/period.ts'
import { holdsOn } from '#core/calendar/validity.ts'
import type { AsOf } from '#core/standards/asOf.ts'
import { dutyIn, isInScope } from '#core/standards/duty.ts'
import type { FigureRow } from '#core/standards/figures.ts'
import { officerCompliance, type PeriodResult } from '#core/standards/officerCompliance.ts'
import { type PlanVersion, planOn, type StandardKey } from '#core/standards/plan.ts'
import type { World, WorldOfficer } from './world.ts'

type Judged = {
  officer: string
  standard: StandardKey
  period: PeriodResult
  /** The line of every unit whose appointment covers the period. */
  lines: string[][]
}
type Given = { world: World; versions: PlanVersion[]; year: number; asOf: AsOf }

/** The figures of one unit added up one officer and period at a time by the pure rule alone. */
export function expectedFigures(given: Given, unitId: string) {
  const depth = given.world.units.find(({ id }) => id === unitId)?.line.indexOf(unitId) ?? 0
  const judged = given.world.officers.flatMap((officer) => judge(officer, given))
  const inScope = given.world.officers.map((officer) => ({ officer, lines: linesInScope(officer, given) }))
  // Months before the plan took effect are no part of the answer.
  const overMonths = monthsOf(given.year)
    .filter(({ from, to }) => planOn(given.versions, from) !== null && endOf(to) <= given.asOf.over)
    .map(({ key }) => key)
  const nodesOf = (lines: string[][]) =>
    new Set(lines.filter((line) => line[depth] === unitId).map((line) => line[depth + 1] ?? unitId))
  const row = (counts: (lines: string[][]) => boolean) =>
    expectedRow(
      judged.filter(({ lines }) => counts(lines)),
      inScope.filter(({ lines }) => counts(lines)).map(({ officer }) => officer),
      overMonths,
    )
  const several = new Map<string, Set<string>>()
  for (const { officer, lines } of [
    ...judged,
    ...inScope.map(({ officer, lines }) => ({ officer: officer.id, lines })),
  ]) {
    const nodes = several.get(officer) ?? new Set()
    for (const node of nodesOf(lines)) nodes.add(node)
    several.set(officer, nodes)
  }
  return {
    total: row((lines) => nodesOf(lines).size > 0),
    rowOf: (node: string) => row((lines) => nodesOf(lines).has(node)),
    countedOnce: [...several.values()].filter((nodes) => nodes.size > 1).length,
  }
}

function judge(officer: WorldOfficer, { versions, year, asOf }: Given): Judged[] {
  const { standards } = officerCompliance({ versions, year, facts: officer.facts, now: asOf.over })
  return standards.flatMap(({ key, periods }) =>
    periods
      .filter(({ over, exempt }) => over && !exempt)
      .map((period) => {
        const duty = dutyIn(period, officer.facts, { plan: planOn(versions, period.from), standard: key })
        return {
          officer: officer.id,
          standard: key,
          period,
          lines: duty.covering.map(({ unit }) => unit.line),
        }
      }),
  )
}

/** R02 on the as-of day. */
function linesInScope({ facts }: WorldOfficer, { versions, asOf }: Given): string[][] {
  const plan = planOn(versions, asOf.day) ?? versions[0]?.definition
  return facts.appointments
    .filter(({ counts, term, unit }) => {
      const bound = unit.obligationsFrom === null || unit.obligationsFrom <= asOf.day
      const inForce = holdsOn(term, asOf.day) && holdsOn(unit.validity, asOf.day)
      return counts && bound && inForce && plan && isInScope(unit.block, facts.employmentType, plan)
    })
    .map(({ unit }) => unit.line)
}

function expectedRow(
  judged: Judged[],
  people: WorldOfficer[],
  overMonths: string[],
): Omit<FigureRow, 'unit' | 'name' | 'level'> {
  const weeks = judged.filter(({ standard }) => standard === 'weeklyHours')
  const months = judged.filter(({ standard }) => standard === 'monthlyAttendance')
  const byOfficer = [...Map.groupBy(weeks, ({ officer }) => officer).values()]
  const minutes = weeks.reduce((sum, { period }) => sum + period.done, 0)
  const numbers = [...new Set(months.map(({ period }) => period.owed))].sort((a, b) => b - a)
  return {
    targets: [
      { key: 'T2a', numerator: people.filter(({ pledged }) => pledged).length, denominator: people.length },
    ],
    standards: [
      { key: 'weeklyHours', ...tally(weeks) },
      { key: 'monthlyAttendance', ...tally(months) },
    ],
    weekly: {
      officers: byOfficer.length,
      minutes,
      averageMinutes: weeks.length > 0 ? minutes / weeks.length : null,
      ...tally(weeks),
      officersMeeting: byOfficer.filter((own) => tally(own).met * 100 >= own.length * 80).length,
    },
    monthly: {
      ...tally(months),
      ...attendances(months),
      numbers: numbers.map((number) => ({
        number,
        ...tally(months.filter(({ period }) => period.owed === number)),
      })),
      months: overMonths.map((key) => {
        const own = months.filter(({ period }) => period.key === key)
        return { period: key, ...tally(own), ...attendances(own) }
      }),
    },
  }
}

function tally(judged: { period: PeriodResult }[]) {
  return { met: judged.filter(({ period }) => period.met).length, owed: judged.length }
}

function attendances(judged: { period: PeriodResult }[]) {
  const sum = (part: 'volunteerActivities' | 'branchMeetings') =>
    judged.reduce((total, { period }) => total + (period.parts?.[part] ?? 0), 0)
  return { volunteerActivities: sum('volunteerActivities'), branchMeetings: sum('branchMeetings') }
}
