import type { Instant } from '#core/calendar/day.ts'
import { addRegisters } from './addRegisters.ts'
import { addRows } from './addRows.ts'
import type { AwaitedReport, ReportFacts, RolledUpReport, RowFacts } from './facts.ts'

/** An accepted report of a unit below, with what it holds. */
export type AcceptedReport = Omit<RolledUpReport, 'takenAt'> & { facts: ReportFacts }

/** A unit that owes a report, in its place among the others. */
type Owing = { unit: string; name: string }

/**
 * The facts of a report that is compiled from the accepted reports of the units below (R43): every row is what its
 * report says, whoever has none accepted stands there without figures, and the total adds up the rows and the unit's
 * own officers as they are now. Nothing of the units below is taken from live records.
 */
export function rollUp(
  live: ReportFacts,
  { owing, accepted }: { owing: readonly Owing[]; accepted: readonly AcceptedReport[] },
): ReportFacts {
  const byUnit = new Map(accepted.map((report) => [report.unit, report]))
  const gone = accepted.filter(({ unit }) => !owing.some((each) => each.unit === unit))
  const units: Owing[] = [...owing, ...gone.map(({ unit, name }) => ({ unit, name }))]
  const children = units.map((unit) => rowOf(unit, { live, report: byUnit.get(unit.unit) }))
  const counted = children.filter(({ report }) => report)
  const total = addRows(live.total, [...counted, ...(live.own ? [live.own] : [])])
  const targets = inOrder(total.targets, live.targets)
  const standards = inOrder(total.standards, live.standards)
  const taken = units.flatMap(({ unit }) => byUnit.get(unit) ?? [])
  return {
    ...live,
    targets,
    standards,
    total: { ...total, targets, standards },
    children,
    rolledUp: {
      reports: taken.map(({ facts, ...report }) => ({ ...report, takenAt: facts.takenAt })),
      awaited: awaitedOf(live, owing, byUnit),
    },
    ...(live.registers ? { registers: registersOf(live, live.registers, taken) } : {}),
  }
}

function registersOf(
  { unit, name }: ReportFacts,
  live: NonNullable<ReportFacts['registers']>,
  taken: readonly AcceptedReport[],
) {
  const accepted = taken.flatMap((each) =>
    each.facts.registers ? [{ unit: each.unit, registers: each.facts.registers }] : [],
  )
  return addRegisters({ unit, name, live, accepted })
}

/** A row as its report says it; without a report it has no figures at all. */
function rowOf(
  { unit, name }: Owing,
  { live, report }: { live: ReportFacts; report: AcceptedReport | undefined },
): RowFacts {
  const before = live.children.find((row) => row.unit === unit)?.previous ?? null
  if (report === undefined) {
    return { ...addRows({ unit, name, previous: before }, []), report: null }
  }
  const { total } = report.facts
  return { ...total, unit, name: report.name, previous: before ?? total.previous, report: report.report }
}

/** Who has no accepted report yet, and how it stands with theirs. */
function awaitedOf(
  live: ReportFacts,
  owing: readonly Owing[],
  byUnit: ReadonlyMap<string, AcceptedReport>,
): AwaitedReport[] {
  return owing
    .filter(({ unit }) => !byUnit.has(unit))
    .map(({ unit, name }) => {
      const line = live.reporting.find((each) => each.unit === unit)
      return { unit, name, state: line?.state ?? 'none', submittedAt: line?.submittedAt ?? null }
    })
}

/** In the order of the plan of now, then what only older reports count; the plan's are there even without a row. */
function inOrder<Figure extends { key: string }>(
  found: readonly Figure[],
  order: readonly Figure[],
): Figure[] {
  const keys = [...new Set([...order, ...found].map(({ key }) => key))]
  return keys.map((key) => found.find((each) => each.key === key) ?? emptied(order, key))
}

function emptied<Figure extends { key: string }>(order: readonly Figure[], key: string): Figure {
  const like = order.find((each) => each.key === key)
  return Object.fromEntries(
    Object.entries(like ?? {}).map(([name, value]) => [name, typeof value === 'number' ? 0 : value]),
  ) as Figure
}

/** Units whose report was accepted after a report was compiled from the others, or anew. */
export function acceptedSince(
  facts: Pick<ReportFacts, 'rolledUp'>,
  accepted: readonly { unit: string; name: string; report: string; acceptedAt: Instant }[],
): string[] {
  const known = new Set((facts.rolledUp?.reports ?? []).map(({ report }) => report))
  return accepted.filter(({ report }) => !known.has(report)).map(({ name }) => name)
}
