import type { Day } from '#core/calendar/day.ts'
import type { Resolution } from './resolveApprovers.ts'
import type { LoggedAction, State } from './states.ts'
import type { Details, Seat } from './subject.ts'

/** What follows from a decision; the server carries it out in the decision's own transaction. */
export type Effect =
  | {
      kind: 'log'
      action: LoggedAction
      /** The step decided or passed; for `submit` the step it opened. */
      step: string | null
      seat: Seat | null
      stateAfter: State
      details?: Details
    }
  /** Closes the open tasks, of everybody or of the chair that has voted. */
  | { kind: 'close'; officer: string | null }
  | { kind: 'open'; step: string; resolution: Resolution; dueOn: Day | null }
  | { kind: 'stamp'; field: 'submittedAt' | 'decidedAt' }
  /** Nobody can decide the open step: the system administrators are told. */
  | { kind: 'alarm'; step: string }
  /** What is written into the record itself, by path. */
  | { kind: 'fill'; fields: Record<string, unknown> }
