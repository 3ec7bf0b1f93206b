import type { AppointmentRecord, ExistingRoster, OfficerRecord } from './existing.ts'
import type { Known } from './findPerson.ts'
import { codeKey, foldText } from './foldText.ts'
import type { Merged } from './mergeRows.ts'
import type { PersonValues } from './row.ts'

/** A person while a list is read: as stored, as the list will leave him, and what its rows say. */
export type Draft = Known & {
  before: OfficerRecord | null
  unitsBefore: readonly string[]
  merged: Merged<PersonValues> | null
}
export type People = { byCode: Map<string, Draft>; byName: Map<string, Draft[]> }

/** Those stored, with the units of all their appointments. */
export function indexPeople({ officers, appointments }: ExistingRoster): People {
  const people: People = { byCode: new Map(), byName: new Map() }
  const unitsOf = groupUnits(appointments)
  for (const officer of officers) {
    const unitsBefore = unitsOf.get(officer.id) ?? []
    const known = { officer: { ...officer }, units: new Set(unitsBefore), listed: false }
    enlist(people, { ...known, before: officer, unitsBefore, merged: null })
  }
  return people
}

/** Somebody the list brings. */
export function addPerson(people: People, { code, fullName }: { code: string; fullName: string }): Draft {
  const id = `new-officer-${people.byCode.size + 1}`
  const about = { dateOfBirth: null, gender: null, ethnicity: null, partyMember: null }
  const officer = {
    id,
    code,
    fullName,
    ...about,
    email: null,
    phone: null,
    employmentType: null,
    employer: null,
  }
  return enlist(people, {
    officer,
    units: new Set(),
    listed: false,
    before: null,
    unitsBefore: [],
    merged: null,
  })
}

/** Who is renamed by the list is found by either name. */
export function listName(people: People, draft: Draft): void {
  const name = foldText(draft.officer.fullName)
  const same = people.byName.get(name)
  if (same === undefined) people.byName.set(name, [draft])
  else if (!same.includes(draft)) same.push(draft)
}

function enlist(people: People, draft: Draft): Draft {
  people.byCode.set(codeKey(draft.officer.code), draft)
  listName(people, draft)
  return draft
}

function groupUnits(appointments: readonly AppointmentRecord[]): Map<string, string[]> {
  const units = new Map<string, string[]>()
  for (const { officer, unit } of appointments) {
    const same = units.get(officer)
    if (same === undefined) units.set(officer, [unit])
    else same.push(unit)
  }
  return units
}
