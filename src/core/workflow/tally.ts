import type { Mode } from './definition.ts'
import { chairOf, type Past, type Seat } from './subject.ts'

export type Vote = 'approve' | 'return' | 'reject'

/**
 * What a step comes to after the votes cast, `open` while it waits. `any`: the first vote decides. `all`: one vote
 * against decides, or everybody's for. `majority`: more than half of those in office; when no side can reach that
 * any more the record goes back to its author, for silence and a tie approve nothing. Votes are counted by chairs: a
 * delegate and who delegated have one between them.
 */
export function tally(mode: Mode, seats: readonly Seat[], votes: ReadonlyMap<string, Vote>): Vote | 'open' {
  const chairs = [...new Set(seats.map(chairOf))]
  const cast = chairs.flatMap((chair) => votes.get(chair) ?? [])
  const first = cast[0]
  if (first === undefined) return 'open'
  if (mode === 'any') return first
  const against = cast.find((vote) => vote !== 'approve')
  if (mode === 'all') return against ?? (cast.length === chairs.length ? 'approve' : 'open')
  return majority(cast, chairs.length)
}

/**
 * The votes of the step that is open, by chair: the rows at the end of the log that left it open. Those before a row
 * that filled something in were cast on another text and are asked for again.
 */
export function votesOf(history: readonly Past[], step: string | null): Map<string, Vote> {
  const votes = new Map<string, Vote>()
  for (const row of [...history].reverse()) {
    if (row.step !== step || row.stateAfter !== 'pending' || !isVote(row.action)) break
    if (row.details?.to !== undefined) break
    const chair = row.onBehalfOf ?? row.by
    if (chair !== null) votes.set(chair, row.action)
    if (row.details?.fields) break
  }
  return votes
}

function majority(cast: readonly Vote[], seats: number): Vote | 'open' {
  const needed = Math.floor(seats / 2) + 1
  const open = seats - cast.length
  const counts = (['approve', 'return', 'reject'] as const).map((vote) => ({
    vote,
    count: cast.filter((one) => one === vote).length,
  }))
  const won = counts.find(({ count }) => count >= needed)
  if (won) return won.vote
  return counts.some(({ count }) => count + open >= needed) ? 'open' : 'return'
}

/** True for what an approver says on an open step. */
export function isVote(action: string): action is Vote {
  return action === 'approve' || action === 'return' || action === 'reject'
}
