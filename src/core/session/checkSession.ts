import type { Day } from '#core/calendar/day.ts'
import type { Period } from '#core/calendar/period.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Session } from './session.ts'

/**
 * R17, on every save: a session of a quarter there is, held within or after it and not in the future; nobody stands in
 * one list twice, or in both of who was there and who was not.
 * @param quarter the quarter of the plan year that the period names, null when it names none
 */
export function checkSession(
  session: Session,
  { quarter, today }: { quarter: Period | null; today: Day },
): Refusal[] {
  if (quarter === null) return [{ code: 'not-a-quarter', path: 'period' }]
  const refusals: Refusal[] = []
  if (session.heldOn > today) refusals.push({ code: 'in-future', path: 'heldOn' })
  else if (session.heldOn < quarter.from) refusals.push({ code: 'before-quarter', path: 'heldOn' })
  const present = session.present ?? []
  const absent = (session.absent ?? []).map(({ officer }) => officer)
  absent.forEach((officer, place) => {
    if (present.includes(officer) || absent.indexOf(officer) !== place)
      refusals.push({ code: 'twice-on-roster', path: `absent.${place}.officer` })
  })
  const entries = (session.entries ?? []).map(({ officer }) => officer)
  entries.forEach((officer, place) => {
    if (entries.indexOf(officer) !== place)
      refusals.push({ code: 'twice-on-roster', path: `entries.${place}.officer` })
  })
  return refusals
}
