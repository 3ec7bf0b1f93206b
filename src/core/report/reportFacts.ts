import type { Day, Instant } from '#core/calendar/day.ts'
import type { FigureRow, UnitFigures } from '#core/standards/figures.ts'
import type {
  AttestationFact,
  LastYear,
  PlanFacts,
  ReportFacts,
  ReportHeading,
  ReportingFact,
  RowFacts,
} from './facts.ts'
import type { RegisterFacts } from './registerFacts.ts'

/** Rows of the year before: what its submitted report says, or the unit's figures of that year. */
export type EarlierRow = Pick<RowFacts, 'unit' | 'targets'>
export type EarlierRows = { total: EarlierRow; own: EarlierRow | null; children: readonly EarlierRow[] }

/** A statement of a unit below, with the figures it saw (`attestedFigures`). */
export type Attested = { unit: string; at: Instant; by: string; saw: string }

/** Joins a unit's figures of the year, the year before and the state of reporting into what its report prints. */
export function reportFacts(about: {
  figures: UnitFigures
  /** Null where the plan knew no year before. */
  previous: EarlierRows | null
  lastYear: LastYear | null
  plan: PlanFacts
  /** Percent the plan asks for, by target. */
  goals: Readonly<Record<string, number>>
  heading: ReportHeading
  /** The last day on which the report is in time. */
  lastDay: Day
  reporting: readonly ReportingFact[]
  attestations: readonly Attested[]
  takenAt: Instant
  demo: boolean
  registers: RegisterFacts
}): ReportFacts {
  const { figures } = about
  const previous = about.previous && hasData(about.previous) ? about.previous : null
  const before = new Map((previous?.children ?? []).map((row) => [row.unit, row]))
  return {
    version: 1,
    unit: figures.unit.id,
    name: figures.unit.name,
    heading: about.heading,
    year: figures.year,
    lastDay: about.lastDay,
    from: figures.from,
    to: figures.to,
    asOf: figures.asOf,
    takenAt: about.takenAt,
    demo: about.demo,
    plan: about.plan,
    goals: about.goals,
    lastYear: about.lastYear,
    targets: figures.total.targets,
    standards: figures.total.standards,
    total: rowFacts(figures.total, previous?.total),
    own: figures.own && rowFacts(figures.own, previous?.own),
    children: figures.children.map((row) => rowFacts(row, before.get(row.unit))),
    countedOnce: figures.countedOnce,
    meetingShare: figures.meetingShare,
    reporting: about.reporting.map((line) => begun(line, figures.unit.id)),
    attestations: figures.children.map((child) => attestation(child, about.attestations)),
    registers: about.registers,
  }
}

function attestation(child: FigureRow, attested: readonly Attested[]): AttestationFact {
  const found = attested.find(({ unit }) => unit === child.unit)
  const { unit, name } = child
  if (!found) return { unit, name, at: null, by: null, changed: false }
  return { unit, name, at: found.at, by: found.by, changed: found.saw !== attestedFigures(child) }
}

/** What a unit sees and attests: its targets and standards, as text that is the same for the same figures. */
export function attestedFigures({ targets, standards }: Pick<FigureRow, 'targets' | 'standards'>): string {
  const of = targets.map(({ key, numerator, denominator }) => [key, numerator, denominator])
  return JSON.stringify([...of, ...standards.map(({ key, met, owed }) => [key, met, owed])])
}

/** A year in which nobody used the system has no data; that is not the same as nothing done. */
function hasData(figures: EarlierRows): boolean {
  return figures.total.targets.some(({ numerator }) => numerator > 0)
}

/** The unit whose report is being compiled has begun it. */
function begun(line: ReportingFact, unit: string): ReportingFact {
  return line.unit === unit && line.state === 'none' ? { ...line, state: 'draft' } : line
}

function rowFacts(row: FigureRow, before: EarlierRow | null | undefined): RowFacts {
  const { level: _, ...figures } = row
  return { ...figures, previous: before?.targets ?? null }
}
