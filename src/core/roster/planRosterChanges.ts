import type { Problem } from '../sheet/problem.ts'
import {
  type AppointmentRecord,
  type Change,
  type Counts,
  countChanges,
  type ExistingRoster,
  type OfficerRecord,
  type PlanOptions,
  type UnitRecord,
} from './existing.ts'
import { findUnit, indexUnits, lineOf, type UnitIndex } from './findUnit.ts'
import type { ParsedRoster } from './parseRoster.ts'
import { planAppointments } from './planAppointments.ts'
import { planOfficers } from './planOfficers.ts'
import { planUnits } from './planUnits.ts'
import { type PersonRow, problemAt } from './row.ts'

export type RosterCounts = { units: Counts; officers: Counts; appointments: Counts }
export type RosterPlan = {
  units: Change<UnitRecord>[]
  officers: Change<OfficerRecord>[]
  appointments: Change<AppointmentRecord>[]
  counts: RosterCounts
  /** Gaps that were filled and that the sender should know of. */
  assumed: { employment: number; from: number }
  problems: Problem[]
}

/**
 * What must be written so that the stored roster says what the list says; nothing when it does already.
 * Blank cells change nothing. With problems (the parser's included) nothing may be written.
 */
export function planRosterChanges(
  parsed: ParsedRoster,
  existing: ExistingRoster,
  options: PlanOptions,
): RosterPlan {
  const own = { ...options, within: widen(indexUnits(existing.units), options) }
  const { index, changes, problems: unitProblems } = planUnits(parsed.units, existing, own)
  const wide = { ...options, within: widen(index, own) }
  const { unitOf, problems: placeProblems } = placePeople({ rows: parsed.people, index, options: wide })
  const people = planOfficers({ rows: parsed.people, existing, options: wide, unitOf })
  const officerOf = (row: PersonRow) => people.ofRow.get(row)
  const posts = planAppointments({ rows: parsed.people, existing, options: wide, unitOf, officerOf })
  const { write: units, ...unitCounts } = countChanges(changes)
  const { write: officers, ...officerCounts } = countChanges(people.changes)
  const { write: appointments, ...postCounts } = countChanges(posts.changes)
  return {
    units,
    officers,
    appointments,
    counts: { units: unitCounts, officers: officerCounts, appointments: postCounts },
    assumed: { employment: people.assumedEmployment, from: posts.assumedFrom },
    problems: [...parsed.problems, ...unitProblems, ...placeProblems, ...people.problems, ...posts.problems],
  }
}

/** What lies below his units is the sender's too, and so are the units he adds there. */
function widen(index: UnitIndex, { within }: PlanOptions): ReadonlySet<string> | null {
  if (within === null) return null
  const inside = [...index.byId.values()].filter((unit) =>
    lineOf(index, unit).some(({ id }) => within.has(id)),
  )
  return new Set(inside.map(({ id }) => id))
}

type Placing = { rows: readonly PersonRow[]; index: UnitIndex; options: PlanOptions }

/** The unit each row of people names. */
function placePeople({ rows, index, options }: Placing) {
  const units = new Map<PersonRow, string>()
  const problems: Problem[] = []
  for (const row of rows) {
    const { unit: text, parentUnit: above } = row.values
    if (text === undefined) continue
    const found = findUnit(index, { ...options, text, above })
    if (!found.ok) problems.push(problemAt(row, { field: 'unit', ...found }))
    else if (options.within !== null && !options.within.has(found.value.id)) {
      problems.push(problemAt(row, { field: 'unit', code: 'outside-scope' }))
    } else units.set(row, found.value.id)
  }
  return { unitOf: (row: PersonRow) => units.get(row) ?? null, problems }
}
