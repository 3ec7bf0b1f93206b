import type { Day } from '#core/calendar/day.ts'
import type { OfficeHours } from '#core/calendar/officeHours.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Effect } from './effect.ts'
import type { Action, State } from './states.ts'
import type { Places, Seat } from './subject.ts'

/** The person behind the call; without an officer he decides nothing. */
export type Actor = {
  officer: string | null
  name: string
  /** True for system administrators: they may reassign, and decide nothing. */
  configures?: boolean
}

export type DecisionContext = {
  actor: Actor
  action: Action
  on: Day
  places: Places
  /** The `rev` on the actor's screen; left out: not checked. */
  rev?: number
  /** Already cleaned; null when missing or blank. */
  comment: string | null
  /** What the approver fills in, by path. */
  fields?: Record<string, unknown>
  checklist?: Record<string, boolean>
  /** The earlier step a return leads to; left out: to the author. */
  to?: string
  /** Who decides instead, when a case is reassigned. */
  assign?: string
  /** Asked only what may be done: whatever an action has to bring along is taken as given. */
  trial?: true
  /** By which due days are counted; left out: Monday to Friday. */
  calendar?: OfficeHours
  /** Digest of the record's content as it stands. */
  digest: string
}

export type Decision =
  | { ok: true; state: State; step: string | null; effects: Effect[] }
  | { ok: false; refusal: Refusal }

/** A context whose actor has shown his chair. */
export type Seated = DecisionContext & { seat: Seat }
