import type { Refusal } from '#core/refusal.ts'
import { areAnswered } from '#core/review/checkMerits.ts'
import type { Member, Session, SessionEntry } from './session.ts'

type Closing = {
  members: readonly Member[]
  /** Keys of the plan's merits (R12). */
  merits: readonly string[]
  /** Whether the signed minutes have to be attached first; the plan says. */
  minutesRequired: boolean
}

/**
 * R17, R18: a session closes only with at least two thirds of the officers in office present, every absent one with his
 * reason, and an entry with comments, conclusion and all four merits for every officer who was in office that quarter.
 */
export function checkClosing(session: Session, closing: Closing): Refusal[] {
  const { members, merits, minutesRequired } = closing
  const entries = session.entries ?? []
  const minutes: Refusal[] =
    minutesRequired && !session.minutes ? [{ code: 'minutes-missing', path: 'minutes' }] : []
  return [
    ...checkPresence(session, members),
    ...members
      .filter(({ officer, served }) => served && !entries.some((entry) => entry.officer === officer))
      .map(({ name }): Refusal => ({ code: 'entry-missing', path: 'entries', data: { name } })),
    ...entries.flatMap((entry, place) => checkEntry(entry, `entries.${place}`, { members, merits })),
    ...minutes,
  ]
}

/** How many of the officers in office were there, and how many must be: two thirds, rounded up. */
export function quorumOf(
  session: Session,
  members: readonly Member[],
): { present: number; all: number; needed: number } {
  const seated = members.filter((member) => member.seated)
  const present = seated.filter(({ officer }) => session.present?.includes(officer)).length
  return { present, all: seated.length, needed: Math.ceil((seated.length * 2) / 3) }
}

function checkPresence(session: Session, members: readonly Member[]): Refusal[] {
  const present = session.present ?? []
  const { all, needed, ...count } = quorumOf(session, members)
  if (all === 0) return [{ code: 'nobody-in-office', path: 'unit' }]
  const refusals: Refusal[] = []
  for (const path of ['chair', 'secretary'] as const)
    if (!present.includes(session[path])) refusals.push({ code: 'not-present', path })
  if (count.present < needed)
    refusals.push({ code: 'not-two-thirds', path: 'present', data: { present: count.present, all, needed } })
  const away = members.filter(
    ({ officer, seated }) =>
      seated && !present.includes(officer) && !session.absent?.some((absent) => absent.officer === officer),
  )
  return [
    ...refusals,
    ...away.map(({ name }): Refusal => ({ code: 'absence-missing', path: 'absent', data: { name } })),
  ]
}

type Around = Pick<Closing, 'members' | 'merits'>

function checkEntry(entry: SessionEntry, path: string, { members, merits }: Around): Refusal[] {
  const member = members.find(({ officer }) => officer === entry.officer)
  if (!member?.served) return [{ code: 'not-in-office', path: `${path}.officer` }]
  const { name } = member
  const refusals: Refusal[] = []
  if (!entry.comments) refusals.push({ code: 'comments-missing', path: `${path}.comments`, data: { name } })
  if (!entry.conclusion)
    refusals.push({ code: 'conclusion-missing', path: `${path}.conclusion`, data: { name } })
  if (!areAnswered(entry.merits ?? [], merits))
    refusals.push({ code: 'merits-missing', path: `${path}.merits`, data: { name } })
  return refusals
}
