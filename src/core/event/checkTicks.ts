import type { Refusal } from '#core/refusal.ts'

type Row = { attendance?: string | null; note?: string | null }

/** Whoever stays away with a reason, or sends somebody else, says so. */
const NOTED: readonly string[] = ['excused', 'substitute']

/**
 * What is missing on the roster of an event that is to be closed: everybody who was listed is ticked, and where people
 * were called by a paper, or to their own committee, an excuse has its reason and a substitute his name (R33, R41).
 */
export function checkTicks(event: { kind: string; summons?: unknown }, roster: readonly Row[]): Refusal[] {
  const called = event.kind === 'committeeMeeting' || Boolean(event.summons)
  return roster.flatMap(({ attendance, note }, place): Refusal[] => {
    if (!attendance) return [{ code: 'required', path: `roster.${place}.attendance` }]
    const unsaid = called && NOTED.includes(attendance) && !note
    return unsaid ? [{ code: 'attendance-note-missing', path: `roster.${place}.note` }] : []
  })
}
