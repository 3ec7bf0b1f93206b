import type { Day } from '#core/calendar/day.ts'
import type { Problem, ProblemCode, ProblemData } from '../sheet/problem.ts'
import type { Table } from './findTable.ts'
import { type Field, mainHeading } from './headings.ts'
import type { EmploymentType } from './words.ts'

export type UnitValues = {
  code: string
  name: string
  shortName: string
  level: string
  /** Code or name of the superior unit, as written. */
  parent: string
  inBlock: boolean
  validFrom: Day
  validTo: Day
  obligationsFrom: Day
}

export type PersonValues = {
  code: string
  fullName: string
  dateOfBirth: Day
  gender: 'male' | 'female'
  ethnicity: string
  partyMember: boolean
  email: string
  phone: string
  employmentType: EmploymentType
  employer: string
}

export type PostValues = {
  /** Code or name of the unit, as written. */
  unit: string
  parentUnit: string
  office: string
  fullTime: boolean
  from: Day
  to: Day
  decisionNumber: string
}

/** Where a value was read: for problems found later. */
export type Source = { column: string; heading: string; value: string }

/** One row of a list; a value is absent where its cell is blank: a blank says nothing and changes nothing. */
export type Row<Values> = {
  sheet: string
  row: number
  columns: Table['columns']
  sources: Partial<Record<Field, Source>>
  values: Partial<Values>
}
export type UnitRow = Row<UnitValues>
export type PersonRow = Row<PersonValues & PostValues>

/** A problem at one field of a row; a blank cell is named by its column, a missing column by the row alone. */
export function problemAt(
  row: Row<unknown>,
  { field, code, data }: { field: Field | null; code: ProblemCode; data?: ProblemData },
): Problem {
  const source = field === null ? undefined : row.sources[field]
  const column = field === null ? undefined : row.columns[field]
  const usual = (mainHeading as Partial<Record<Field, string>>)[field ?? 'code']
  return {
    sheet: row.sheet,
    row: row.row,
    column: source?.column ?? column?.letter ?? null,
    heading: source?.heading ?? column?.heading ?? (field === null ? null : usual) ?? null,
    value: source?.value ?? null,
    code,
    ...(data ? { data } : {}),
  }
}
