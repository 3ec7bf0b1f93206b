import type { Day } from '#core/calendar/day.ts'
import { holdsOn } from '#core/calendar/validity.ts'
import type { AsOf } from './asOf.ts'
import { dutyIn, isInScope } from './duty.ts'
import type { AppointmentFacts, OfficerFacts, UnitFacts } from './facts.ts'
import { officerCompliance, type PeriodResult } from './officerCompliance.ts'
import { type PlanDefinition, type PlanVersion, planOn, type StandardKey, type Target } from './plan.ts'

/** One period owed and over of one officer, and the lines of the units whose appointments cover it. */
type Verdict = { standard: StandardKey; period: PeriodResult; lines: string[][] }

/** A unit's figures added up one officer and period at a time; everything below it included. */
export type UnitCount = {
  standards: Record<string, { met: number; owed: number }>
  targets: Record<string, { numerator: number; denominator: number }>
  weekly: { officers: number; minutes: number; officersMeeting: number }
  attendances: { volunteerActivities: number; branchMeetings: number }
  /** Q15: officers who stand in several of its rows, its own and its children's. */
  countedOnce: number
}
export type Recount = Map<string, UnitCount>
export type Recounting = {
  versions: readonly PlanVersion[]
  /** The plan whose targets and share are counted. */
  plan: PlanDefinition
  year: number
  asOf: AsOf
}

/** Adds one officer to every unit in whose figures he stands; `has`: the targets of the year that he has. */
export function recountOfficer(
  counts: Recount,
  given: Recounting,
  { facts, has }: { facts: OfficerFacts; has: ReadonlySet<string> },
): void {
  const verdicts = verdictsOf(facts, given)
  for (const [unit, own] of byUnit(verdicts)) addVerdicts(countOf(counts, unit), own, given.plan)
  const posts = postsInScope(facts, given)
  for (const target of given.plan.targets.filter(({ key }) => key !== 'T1')) {
    const counted = posts.filter((post) => isCounted(target, post, facts))
    const units = new Set(counted.flatMap(({ unit }) => unit.line))
    for (const unit of units) addTarget(countOf(counts, unit), target.key, has.has(target.key))
  }
  const lines = [...verdicts.flatMap((verdict) => verdict.lines), ...posts.map(({ unit }) => unit.line)]
  for (const unit of inSeveralRows(lines)) countOf(counts, unit).countedOnce += 1
}

/** T1: adds one unit to itself and those above it, where it is asked for a model. */
export function recountUnit(
  counts: Recount,
  { plan, asOf }: Recounting,
  { unit, has }: { unit: UnitFacts; has: boolean },
): void {
  const target = plan.targets.find(({ key }) => key === 'T1')
  const asked = target && unit.block && isBound(unit, asOf.day)
  if (!asked || (target.levels && !target.levels.includes(unit.level))) return
  for (const above of unit.line) addTarget(countOf(counts, above), 'T1', has)
}

/** A unit that stands in nobody's figures has these. */
export function noCount(): UnitCount {
  return {
    standards: {},
    targets: {},
    weekly: { officers: 0, minutes: 0, officersMeeting: 0 },
    attendances: { volunteerActivities: 0, branchMeetings: 0 },
    countedOnce: 0,
  }
}

function verdictsOf(facts: OfficerFacts, { versions, year, asOf }: Recounting): Verdict[] {
  const { standards } = officerCompliance({ versions, year, facts, now: asOf.over })
  return standards.flatMap(({ key, periods }) =>
    periods
      .filter(({ over, exempt }) => over && !exempt)
      .map((period) => {
        const duty = dutyIn(period, facts, { plan: planOn(versions, period.from), standard: key })
        return { standard: key, period, lines: duty.covering.map(({ unit }) => unit.line) }
      }),
  )
}

/** The verdicts that count in a unit: each once, however many of the officer's units lie below it. */
function byUnit(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const found = new Map<string, Verdict[]>()
  for (const verdict of verdicts)
    for (const unit of new Set(verdict.lines.flat())) {
      const own = found.get(unit)
      if (own) own.push(verdict)
      else found.set(unit, [verdict])
    }
  return found
}

/** The units below which lines part: into two children, or into the unit itself and a child. */
function inSeveralRows(lines: readonly string[][]): string[] {
  const rows = new Map<string, Set<string>>()
  for (const line of lines)
    for (const [depth, unit] of line.entries()) {
      const own = rows.get(unit) ?? new Set()
      rows.set(unit, own.add(line[depth + 1] ?? unit))
    }
  return [...rows].flatMap(([unit, own]) => (own.size > 1 ? [unit] : []))
}

function addVerdicts(count: UnitCount, verdicts: readonly Verdict[], plan: PlanDefinition): void {
  for (const { standard, period } of verdicts) {
    const own = count.standards[standard] ?? { met: 0, owed: 0 }
    count.standards[standard] = { met: own.met + (period.met ? 1 : 0), owed: own.owed + 1 }
    if (standard === 'monthlyAttendance') {
      count.attendances.volunteerActivities += period.parts?.volunteerActivities ?? 0
      count.attendances.branchMeetings += period.parts?.branchMeetings ?? 0
    }
  }
  const weeks = verdicts.filter(({ standard }) => standard === 'weeklyHours')
  if (weeks.length === 0) return
  const met = weeks.filter(({ period }) => period.met).length
  count.weekly.officers += 1
  count.weekly.minutes += weeks.reduce((sum, { period }) => sum + period.done, 0)
  count.weekly.officersMeeting += met * 100 >= weeks.length * plan.report.meetingShare ? 1 : 0
}

function addTarget(count: UnitCount, key: string, has: boolean): void {
  const own = count.targets[key] ?? { numerator: 0, denominator: 0 }
  count.targets[key] = { numerator: own.numerator + (has ? 1 : 0), denominator: own.denominator + 1 }
}

/** R02: the appointments that put somebody in scope on the as-of day. */
function postsInScope(facts: OfficerFacts, { plan, asOf }: Recounting): AppointmentFacts[] {
  return facts.appointments.filter(
    ({ counts, term, unit }) =>
      counts &&
      isBound(unit, asOf.day) &&
      holdsOn(term, asOf.day) &&
      isInScope(unit.block, facts.employmentType, plan),
  )
}

function isCounted(target: Target, { office, unit }: AppointmentFacts, facts: OfficerFacts): boolean {
  const fits = (values: readonly string[] | undefined, one: string | null) =>
    values === undefined || (one !== null && values.includes(one))
  const { offices, levels, employment } = target
  return fits(offices, office) && fits(levels, unit.level) && fits(employment, facts.employmentType)
}

function isBound(unit: Pick<UnitFacts, 'validity' | 'obligationsFrom'>, day: Day): boolean {
  return holdsOn(unit.validity, day) && (unit.obligationsFrom === null || unit.obligationsFrom <= day)
}

function countOf(counts: Recount, unit: string): UnitCount {
  const known = counts.get(unit) ?? noCount()
  counts.set(unit, known)
  return known
}
