import { bad, good, type Read } from '../sheet/problem.ts'
import { readDay, readEmail, readFlag, readName, readPhone, readText, readWord } from '../sheet/readValues.ts'
import type { Cell } from '../sheet/sheet.ts'
import type { Field, Kind } from './headings.ts'
import { readOffice } from './readOffice.ts'
import { employmentWords, genderWords, levelWords, officeWords } from './words.ts'

/** Folded words in use: the plan's levels and the offices there are, by their names. */
export type Vocabulary = {
  levels: Readonly<Record<string, string>>
  offices: Readonly<Record<string, string>>
}

/** What a cell says, as values of the row. */
export type Reader = (cell: Cell) => Read<Record<string, unknown>>

/** How each column of a list is read. */
export function readersOf(kind: Kind, vocabulary: Vocabulary): Readonly<Partial<Record<Field, Reader>>> {
  return kind === 'units' ? unitReaders(vocabulary) : personReaders(vocabulary)
}

function unitReaders({ levels }: Vocabulary): Partial<Record<Field, Reader>> {
  const words = { ...levelWords, ...levels }
  return {
    code: as('code', readText),
    name: as('name', readText),
    shortName: as('shortName', readText),
    level: as('level', (cell) => readWord(cell, words)),
    parent: as('parent', readText),
    inBlock: as('inBlock', readFlag),
    validFrom: as('validFrom', readDay),
    validTo: as('validTo', readDay),
    obligationsFrom: as('obligationsFrom', readDay),
  }
}

function personReaders({ offices }: Vocabulary): Partial<Record<Field, Reader>> {
  const words = { ...officeWords, ...offices }
  return {
    code: as('code', readText),
    fullName: as('fullName', readName),
    lastName: as('lastName', readName),
    givenName: as('givenName', readName),
    dateOfBirth: as('dateOfBirth', readDay),
    male: (cell) => readGenderColumn(cell, 'male'),
    female: (cell) => readGenderColumn(cell, 'female'),
    gender: as('gender', (cell) => readWord(cell, genderWords)),
    ethnicity: as('ethnicity', readText),
    partyMember: as('partyMember', readFlag),
    email: as('email', readEmail),
    phone: as('phone', readPhone),
    employmentType: as('employmentType', (cell) => readWord(cell, employmentWords)),
    employer: as('employer', readText),
    unit: as('unit', readText),
    parentUnit: as('parentUnit', readText),
    office: as('office', (cell) => readOffice(cell, words)),
    fullTime: as('fullTime', readFlag),
    from: as('from', readDay),
    to: as('to', readDay),
    decisionNumber: as('decisionNumber', readText),
  }
}

function as(field: string, read: (cell: Cell) => Read<unknown>): Reader {
  return (cell) => {
    const found = read(cell)
    return found.ok ? good({ [field]: found.value }) : found
  }
}

/** Under "Nam" or "Nữ" stands a cross or the birth date itself. */
function readGenderColumn(cell: Cell, gender: 'male' | 'female'): Read<Record<string, unknown>> {
  const day = readDay(cell)
  if (day.ok) return good({ gender, dateOfBirth: day.value })
  if (day.code === 'year-only') return day
  const mark = readFlag(cell)
  if (!mark.ok) return bad('not-a-flag')
  return good(mark.value ? { gender } : {})
}
