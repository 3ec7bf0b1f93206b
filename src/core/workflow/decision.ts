import type { Day } from '#core/calendar/day.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Effect } from './effect.ts'
import type { Action, State } from './states.ts'
import type { Places, Seat } from './subject.ts'

/** The person behind the call; without an officer he decides nothing. */
export type Actor = { officer: string | null; name: string }

export type DecisionContext = {
  actor: Actor
  action: Action
  on: Day
  places: Places
  /** The `rev` on the actor's screen; left out: not checked. */
  rev?: number
  /** Already cleaned; null when missing or blank. */
  comment: string | null
  fields?: Record<string, unknown>
  /** Digest of the record's content as it stands. */
  digest: string
}

export type Decision =
  | { ok: true; state: State; step: string | null; effects: Effect[] }
  | { ok: false; refusal: Refusal }

/** A context whose actor has shown his chair. */
export type Seated = DecisionContext & { seat: Seat }
