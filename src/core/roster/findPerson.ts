import type { Day } from '#core/calendar/day.ts'
import { bad, good, type Read } from '../sheet/problem.ts'
import type { OfficerRecord } from './existing.ts'

/** Somebody stored, or named earlier in the same list, with the units he holds or held an office in. */
export type Known = { officer: OfficerRecord; units: Set<string>; listed: boolean }
type Wanted = { dateOfBirth?: Day | undefined; unit: string | null }
type Match<Person> = { person: Person; sure: boolean }

/**
 * Which of the people of one name is meant: null when none. Sure: the birth date agrees and so does the unit, or
 * one of the two agrees and the other is not known. Two who fit alike are a problem, and so is somebody of the
 * same name and birth date in another unit: the same person moved, or another one? Only a code can say.
 */
export function findPerson<Person extends Known>(
  people: readonly Person[],
  wanted: Wanted,
): Read<Match<Person> | null> {
  const ranked = people.map((person) => ({ person, rank: rankOf(person, wanted) }))
  for (const rank of ['both', 'one', 'weak'] as const) {
    const fits = ranked.filter((entry) => entry.rank === rank).map(({ person }) => person)
    if (fits.length > 1)
      return bad('ambiguous-officer', { codes: fits.map(({ officer }) => officer.code).join(', ') })
    const [person] = fits
    if (person) return good({ person, sure: rank !== 'weak' })
  }
  const elsewhere = ranked.find(({ rank }) => rank === 'elsewhere')
  return elsewhere ? bad('officer-elsewhere', { code: elsewhere.person.officer.code }) : good(null)
}

type Rank = 'both' | 'one' | 'weak' | 'elsewhere' | 'other'

function rankOf(person: Known, { dateOfBirth, unit }: Wanted): Rank {
  const birth = person.officer.dateOfBirth
  const born =
    birth === null || dateOfBirth === undefined ? 'unknown' : birth === dateOfBirth ? 'same' : 'differs'
  const placed =
    unit === null || person.units.size === 0 ? 'unknown' : person.units.has(unit) ? 'same' : 'differs'
  if (born === 'differs') return 'other'
  if (born === 'same' && placed === 'same') return 'both'
  // Named twice in one list with the same birth date: one person in two units.
  if (born === 'same' && placed === 'differs') return person.listed ? 'one' : 'elsewhere'
  if (born === 'same' || placed === 'same') return 'one'
  return placed === 'unknown' ? 'weak' : 'other'
}
