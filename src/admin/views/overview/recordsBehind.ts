import { type Day, startOf } from '#core/calendar/day.ts'
import type { Source, Terms } from '#core/report/model.ts'
import type { ListedKey } from '#server/figures/listQuestion.ts'
import { sourceAddress } from '../../sourceAddress.ts'

type Of = { unit: string; year: number; from: Day; to: Day }

const approved = { state: { equals: 'approved' } }
const kinds: Partial<Record<ListedKey, string[]>> = {
  weeklyHours: ['volunteerHours'],
  monthlyAttendance: ['volunteerActivity', 'branchMeeting'],
  yearlyArtOrSport: ['song', 'dance', 'sport'],
  summonedMeetings: ['summonedMeeting'],
}

/** The address of the list of records that a figure of a unit comes from, with the filter set. */
export function recordsBehind(key: ListedKey, of: Of): string {
  const { collection, where } = listOf(key, of)
  return sourceAddress({
    kind: 'list',
    collection,
    where: [{ ...approved, ...where }],
    under: of.unit,
  } as Source)
}

function listOf(key: ListedKey, { year, from, to }: Of): { collection: string; where: Terms } {
  if (key === 'T1') return { collection: 'models', where: {} }
  if (key === 'T2a') return { collection: 'pledges', where: { year: { equals: year } } }
  if (key === 'T2b' || key === 'T4')
    return { collection: 'reviews', where: { kind: { equals: 'annual' }, period: { equals: String(year) } } }
  if (key === 'T3' || key === 'yearlyInitiative') return { collection: 'initiatives', where: {} }
  const at = (day: Day, days = 0) => new Date(startOf(day) + days * 86_400_000).toISOString()
  return {
    collection: 'activities',
    where: {
      kind: { in: kinds[key] ?? [] },
      startsAt: { greater_than_equal: at(from), less_than: at(to, 1) },
    },
  }
}
