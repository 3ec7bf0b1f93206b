import type { Problem, ProblemCode, ProblemData } from '../sheet/problem.ts'
import {
  type Change,
  type ExistingRoster,
  type OfficerRecord,
  type PlanOptions,
  sameRecord,
} from './existing.ts'
import { findPerson } from './findPerson.ts'
import { codeKey, foldText } from './foldText.ts'
import { lastNumber } from './lastNumber.ts'
import { mergeRow, startMerge } from './mergeRows.ts'
import { addPerson, type Draft, indexPeople, listName, type People } from './people.ts'
import { type PersonRow, type PersonValues, problemAt } from './row.ts'

export type OfficerPlan = {
  changes: Change<OfficerRecord>[]
  /** Whom each row is about. */
  ofRow: Map<PersonRow, OfficerRecord>
  /** New people for whom the list does not say what they are; kept as `other`. */
  assumedEmployment: number
  problems: Problem[]
}

const MERGED = [
  'fullName',
  'dateOfBirth',
  'gender',
  'ethnicity',
  'partyMember',
  'email',
  'phone',
  'employmentType',
  'employer',
] as const

type Work = { people: People; plan: OfficerPlan; lastNumber: number }
type Given = {
  rows: readonly PersonRow[]
  existing: ExistingRoster
  options: PlanOptions
  /** The unit a row names, when it could be told. */
  unitOf: (row: PersonRow) => string | null
}

/** The officers a list adds and changes. A blank code is matched by name, birth date and unit. */
export function planOfficers({ rows, existing, options, unitOf }: Given): OfficerPlan {
  const plan: OfficerPlan = { changes: [], ofRow: new Map(), assumedEmployment: 0, problems: [] }
  const stored = existing.lastNumber.officer
  const work: Work = { people: indexPeople(existing), plan, lastNumber: lastNumber('CB', { rows, stored }) }
  // Codes first, then names with a birth date, then names alone: the later find what the earlier ones made known.
  const coded = rows.filter((row) => row.values.code !== undefined)
  const uncoded = rows.filter((row) => row.sources.code === undefined)
  for (const row of coded) takeCoded(work, { row, unit: unitOf(row) })
  for (const row of uncoded.filter(hasBirthDate)) takeUncoded(work, { row, unit: unitOf(row) })
  for (const row of uncoded.filter((row) => !hasBirthDate(row))) takeUncoded(work, { row, unit: unitOf(row) })
  for (const draft of work.people.byCode.values()) if (draft.merged) finish(work, { draft, options })
  return plan
}

function hasBirthDate(row: PersonRow): boolean {
  return row.values.dateOfBirth !== undefined
}

type Taking = { row: PersonRow; unit: string | null }

function takeCoded(work: Work, { row, unit }: Taking) {
  const { code = '', fullName } = row.values
  const draft = work.people.byCode.get(codeKey(code))
  if (draft === undefined) {
    if (fullName === undefined) {
      if (row.sources.fullName === undefined) tell(work, { row, field: 'code', code: 'unknown-officer' })
      return
    }
    const twin = findPerson(candidates(work, fullName), { ...row.values, unit })
    if (twin.ok && twin.value?.sure && !twin.value.person.listed) {
      const data = { code: twin.value.person.officer.code }
      return tell(work, { row, field: 'code', code: 'other-code', data })
    }
    return take(work, { row, unit, draft: addPerson(work.people, { code, fullName }) })
  }
  const strange = isSomebodyElse(draft, row)
  if (strange !== null) return tell(work, { row, field: 'code', ...strange })
  take(work, { row, unit, draft })
}

/** A code written against the wrong name would turn one person into another. */
function isSomebodyElse(
  { officer, before, merged }: Draft,
  { values }: PersonRow,
): Pick<Told, 'code' | 'data'> | null {
  const { fullName = officer.fullName, dateOfBirth } = values
  if (foldText(fullName) === foldText(officer.fullName)) return null
  if (merged?.values.fullName !== undefined) {
    return { code: 'duplicate-code', data: { sheet: merged.first.sheet, row: merged.first.row } }
  }
  const born = before?.dateOfBirth ?? null
  const words = new Set(foldText(officer.fullName).split(' '))
  const alike = foldText(fullName)
    .split(' ')
    .some((word) => words.has(word))
  const same = born === null || dateOfBirth === undefined ? alike : born === dateOfBirth
  return same ? null : { code: 'other-person', data: { name: officer.fullName } }
}

function takeUncoded(work: Work, { row, unit }: Taking) {
  const { fullName, dateOfBirth } = row.values
  if (fullName === undefined) {
    if (row.sources.fullName === undefined) tell(work, { row, field: 'fullName', code: 'required' })
    return
  }
  if (dateOfBirth === undefined && row.sources.dateOfBirth !== undefined) return
  const found = findPerson(candidates(work, fullName), { dateOfBirth, unit })
  if (!found.ok) return tell(work, { row, field: 'fullName', ...found })
  if (found.value !== null) return take(work, { row, unit, draft: found.value.person })
  if (dateOfBirth === undefined && unit === null) {
    if (row.sources.unit === undefined) tell(work, { row, field: 'fullName', code: 'cannot-identify' })
    return
  }
  const code = `CB${String(++work.lastNumber).padStart(5, '0')}`
  take(work, { row, unit, draft: addPerson(work.people, { code, fullName }) })
}

function candidates(work: Work, fullName: string): Draft[] {
  return work.people.byName.get(foldText(fullName)) ?? []
}

function take(work: Work, { row, unit, draft }: Taking & { draft: Draft }): void {
  draft.merged ??= startMerge<PersonValues>(row)
  draft.listed = true
  if (unit !== null) draft.units.add(unit)
  work.plan.problems.push(...mergeRow(draft.merged, { row, fields: MERGED, values: row.values }))
  Object.assign(draft.officer, draft.merged.values)
  listName(work.people, draft)
  work.plan.ofRow.set(row, draft.officer)
}

function finish(work: Work, { draft, options }: { draft: Draft; options: PlanOptions }): void {
  const { officer, before, merged } = draft
  if (merged === null) return
  const row = (merged.said.dateOfBirth ?? merged.first) as PersonRow
  if (officer.dateOfBirth !== null && officer.dateOfBirth > options.today) {
    tell(work, { row, field: 'dateOfBirth', code: 'day-in-future' })
  }
  if (before === null && officer.employmentType === null) {
    officer.employmentType = 'other'
    work.plan.assumedEmployment++
  }
  if (!mayWrite({ draft, options }))
    tell(work, { row: merged.first as PersonRow, field: 'fullName', code: 'outside-scope' })
  work.plan.changes.push({ before, after: officer })
}

/** A person of other units may get a post here; what is stored about him is for his own units to change. */
function mayWrite({ draft, options }: { draft: Draft; options: PlanOptions }): boolean {
  const { within } = options
  if (within === null) return true
  const { before, officer, units, unitsBefore } = draft
  if (before === null) return [...units].some((unit) => within.has(unit))
  return sameRecord(before, officer) || unitsBefore.some((unit) => within.has(unit))
}

type Told = { row: PersonRow; field: keyof PersonValues; code: ProblemCode; data?: ProblemData }

function tell(work: Work, { row, field, code, data }: Told): void {
  work.plan.problems.push(problemAt(row, { field, code, ...(data ? { data } : {}) }))
}
