import type { Day } from '#core/calendar/day.ts'
import type { PersonValues, PostValues, UnitValues } from './row.ts'

/** Values that a record may lack are null there. */
type Stored<Values, Always extends keyof Values> = {
  [Key in keyof Values]: Key extends Always ? Values[Key] : Values[Key] | null
}

/** `id` and `parent` are refs: the id of a stored record, or a made-up one for what the list adds. */
export type UnitRecord = { id: string; parent: string | null } & Stored<
  Omit<UnitValues, 'parent'>,
  'code' | 'name' | 'level'
>
export type OfficerRecord = { id: string } & Stored<PersonValues, 'code' | 'fullName'>
export type AppointmentRecord = { id: string; officer: string; unit: string } & Stored<
  Omit<PostValues, 'unit' | 'parentUnit'>,
  'office' | 'from'
>

/** What is stored already: all units, and of officers and appointments at least those the list may mean. */
export type ExistingRoster = {
  units: readonly UnitRecord[]
  officers: readonly OfficerRecord[]
  appointments: readonly AppointmentRecord[]
  /** The highest running number used in generated codes (CB00017 → 17, DV0003 → 3). */
  lastNumber: { officer: number; unit: number }
}

export type PlanOptions = {
  today: Day
  /** Ids of units the sender organises, with all that lies below them; null = everything. */
  within: ReadonlySet<string> | null
  /** Offices the sender may not give to anybody. */
  closedOffices: ReadonlySet<string>
}

/** A stored record before and after, or a new one (`before` null). */
export type Change<Record> = { before: Record | null; after: Record }
export type Counts = { created: number; updated: number; unchanged: number }

/** Splits the records the list speaks of into what must be written and what is as it should be. */
export function countChanges<Record>(
  changes: readonly Change<Record>[],
): Counts & { write: Change<Record>[] } {
  const write = changes.filter(({ before, after }) => before === null || !sameRecord(before, after))
  const created = write.filter(({ before }) => before === null).length
  return { created, updated: write.length - created, unchanged: changes.length - write.length, write }
}

/** True when every value is the same. */
export function sameRecord<Record>(left: Record, right: Record): boolean {
  return Object.keys(right as object).every((key) => left[key as keyof Record] === right[key as keyof Record])
}
