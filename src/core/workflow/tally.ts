import type { Mode } from './definition.ts'
import type { Past, Seat } from './subject.ts'

export type Vote = 'approve' | 'return' | 'reject'

/**
 * What a step comes to after the votes cast, `open` while it waits. `any`: the first vote decides. `all`: one vote
 * against decides, or everybody's for. `majority`: more than half of those in office; when no side can reach that
 * any more the record goes back to its author, for silence and a tie approve nothing.
 */
export function tally(mode: Mode, seats: readonly Seat[], votes: ReadonlyMap<string, Vote>): Vote | 'open' {
  const cast = seats.flatMap((seat) => votes.get(seat.officer) ?? [])
  const first = cast[0]
  if (first === undefined) return 'open'
  if (mode === 'any') return first
  const against = cast.find((vote) => vote !== 'approve')
  if (mode === 'all') return against ?? (cast.length === seats.length ? 'approve' : 'open')
  return majority(cast, seats.length)
}

/** The votes of the step that is open: the rows at the end of the log that left it open. */
export function votesOf(history: readonly Past[], step: string | null): Map<string, Vote> {
  const votes = new Map<string, Vote>()
  for (const row of [...history].reverse()) {
    if (row.step !== step || row.stateAfter !== 'pending' || !isVote(row.action)) break
    if (row.by !== null) votes.set(row.by, row.action)
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

function isVote(action: string): action is Vote {
  return action === 'approve' || action === 'return' || action === 'reject'
}
