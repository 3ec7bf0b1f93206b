import { type Day, earlier, planYearRange } from '#core/calendar/day.ts'
import { monthsOf } from '#core/calendar/month.ts'
import { endOf } from '#core/calendar/period.ts'
import { holdsOn } from '#core/calendar/validity.ts'
import { ATTENDANCES, type Attendance } from '#core/event/attendance.ts'
import type { AsOf } from '#core/standards/asOf.ts'
import { dutyIn, isInScope } from '#core/standards/duty.ts'
import type { AppointmentFacts, UnitFacts } from '#core/standards/facts.ts'
import type { FigureRow, TargetFigure } from '#core/standards/figures.ts'
import { officerCompliance, type PeriodResult, standardsOf } from '#core/standards/officerCompliance.ts'
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
  const inScope = given.world.officers.map((officer) => ({ officer, posts: postsInScope(officer, given) }))
  // Months before the plan took effect are no part of the answer.
  const overMonths = monthsOf(given.year)
    .filter(({ from, to }) => planOn(given.versions, from) !== null && endOf(to) <= given.asOf.over)
    .map(({ key }) => key)
  const nodesOf = (lines: string[][]) =>
    new Set(lines.filter((line) => line[depth] === unitId).map((line) => line[depth + 1] ?? unitId))
  const row = (counts: (lines: string[][]) => boolean) =>
    expectedRow(
      judged.filter(({ lines }) => counts(lines)),
      expectedTargets(given, { counts, inScope }),
      { overMonths, standards: standardsOf(given.versions, given.year, 10).map(({ key }) => key) },
    )
  const several = new Map<string, Set<string>>()
  for (const { officer, lines } of [
    ...judged,
    ...inScope.map(({ officer, posts }) => ({
      officer: officer.id,
      lines: posts.map(({ unit }) => unit.line),
    })),
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
function postsInScope({ facts }: WorldOfficer, { versions, asOf }: Given): AppointmentFacts[] {
  const plan = planOn(versions, asOf.day) ?? versions[0]?.definition
  return facts.appointments.filter(
    ({ counts, term, unit }) =>
      counts &&
      isBound(unit, asOf.day) &&
      holdsOn(term, asOf.day) &&
      plan &&
      isInScope(unit.block, facts.employmentType, plan),
  )
}

function isBound(unit: UnitFacts, day: Day): boolean {
  return holdsOn(unit.validity, day) && (unit.obligationsFrom === null || unit.obligationsFrom <= day)
}

type Scoped = { officer: WorldOfficer; posts: AppointmentFacts[] }[]

/** T1 to T4 by the words of the decisions. */
function expectedTargets(
  { world, asOf, year }: Given,
  { counts, inScope }: { counts: (lines: string[][]) => boolean; inScope: Scoped },
): TargetFigure[] {
  const units = world.units.filter(
    (unit) => unit.level !== 'branch' && unit.block && isBound(unit, asOf.day) && counts([unit.line]),
  )
  const people = (which: (post: AppointmentFacts, officer: WorldOfficer) => boolean) =>
    inScope
      .filter(({ officer, posts }) =>
        counts(posts.filter((post) => which(post, officer)).map(({ unit }) => unit.line)),
      )
      .map(({ officer }) => officer)
  const all = people(() => true)
  const secretaries = people(
    ({ office, unit }) => office === 'secretary' && ['grassroots', 'commune'].includes(unit.level),
  )
  const servants = people((_, { facts }) =>
    ['civilServant', 'publicEmployee'].includes(String(facts.employmentType)),
  )
  const { from, to } = planYearRange(year)
  const until = earlier(to, asOf.day)
  const target = <T>(key: string, those: T[], has: (one: T) => boolean) => ({
    key,
    numerator: those.filter(has).length,
    denominator: those.length,
  })
  return [
    target('T1', units, ({ id }) =>
      world.models.some(({ unit, validity }) => unit === id && holdsOn(validity, asOf.day)),
    ),
    target('T2a', all, ({ pledged }) => pledged),
    target('T2b', all, ({ reviews }) =>
      reviews.some((review) => review.kind === 'annual' && review.year === year),
    ),
    target('T3', secretaries, ({ realised }) => realised.some((day) => day >= from && day <= until)),
    target('T4', servants, (officer) => hasMerits(officer, year)),
  ]
}

function hasMerits({ reviews }: WorldOfficer, year: number): boolean {
  const key = ({ on, kind, decided, id }: WorldOfficer['reviews'][number]) =>
    [on, kind === 'annual' ? 1 : 0, decided].join(' ') +
    [...id].map((c) => 'fedcba9876543210-'['0123456789abcdef-'.indexOf(c)]).join('')
  const [latest] = reviews
    .filter((review) => review.year === year)
    .toSorted((a, b) => (key(a) < key(b) ? 1 : -1))
  return ['person', 'work', 'organisation', 'people'].every((merit) => latest?.merits.get(merit))
}

function expectedRow(
  judged: Judged[],
  targets: TargetFigure[],
  { overMonths, standards }: { overMonths: string[]; standards: StandardKey[] },
): Omit<FigureRow, 'unit' | 'name' | 'level'> {
  const of = (key: StandardKey) => judged.filter(({ standard }) => standard === key)
  const summons = of('summonedMeetings')
  const weeks = of('weeklyHours')
  const months = of('monthlyAttendance')
  const byOfficer = [...Map.groupBy(weeks, ({ officer }) => officer).values()]
  const minutes = weeks.reduce((sum, { period }) => sum + period.done, 0)
  const numbers = [...new Set(months.map(({ period }) => period.owed))].sort((a, b) => b - a)
  return {
    targets,
    standards: standards.map((key) => ({ key, ...tally(of(key)) })),
    summons: Object.fromEntries(
      ATTENDANCES.map((attendance) => [attendance, sumOf(summons, attendance)]),
    ) as Record<Attendance, number>,
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
  return {
    volunteerActivities: sumOf(judged, 'volunteerActivities'),
    branchMeetings: sumOf(judged, 'branchMeetings'),
  }
}

function sumOf(judged: { period: PeriodResult }[], part: string): number {
  return judged.reduce((total, { period }) => total + (period.parts?.[part] ?? 0), 0)
}
