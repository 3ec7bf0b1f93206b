import type { Words } from '#core/text/words.ts'
import type { Action, State } from './states.ts'

/** `fact`: the host confirms what happened. `judgement`: somebody else judges a paper. */
export type Kind = 'fact' | 'judgement'

/** `any`: the first decides; `all`: everybody; `majority`: more than half of those in office. */
export type Mode = 'any' | 'all' | 'majority'

/**
 * Where a step is decided: the record's own unit, its parent, the nearest unit of a level (own unit included),
 * the root, the unit that hosts, a named office at the root, or a person without an account (by one-time link, which
 * the offices named, of the record's own unit, look after; its leaders when none is named).
 */
type Place = 'own' | 'parent' | 'root' | 'host' | 'external' | `level:${string}` | `office:${string}`

export type Approver = {
  /** Keys of offices; any of their holders may decide. Empty with `office:<key>`. */
  offices: string[]
  where: Place
  /** Asked instead in a unit where nobody holds `office`: the executive committee where there is no standing one. */
  ifNone?: { office: string; offices: string[] }
}

/** A question the approver answers with his decision. All must be answered with yes; an optional one may be left open. */
export type CheckItem = { key: string; label: Words; optional?: boolean }

/** A Payload `where` over the record's own fields, `officer.office`, `unit.level` and `unit.root`. */
export type Condition = { [path: string]: unknown }

export type Step = {
  key: string
  label: Words
  condition?: Condition
  approver: Approver
  mode: Mode
  /** Working days after opening; nothing is ever approved by time. */
  dueDays?: number
  /** Working days before the due day. */
  reminders?: number[]
  onOverdue?: 'remind' | 'report' | 'addSuperior'
  mayReturn: boolean
  mayReject: boolean
  checklist?: CheckItem[]
  /** Paths the approver fills in with his approval; a change clears the votes of the step. */
  editableFields?: string[]
  /** Those of them that must hold something once it is approved. */
  requiredFields?: string[]
  /** True where an approval, too, carries its reason. */
  commentOnApprove?: boolean
  /** What the comment on an approval is about. */
  commentLabel?: Words
}

type Labels = {
  states?: Partial<Record<State, Words>>
  actions?: Partial<Record<Action, Words>>
}

/** One numbered version of a workflow. A running case keeps the version it started with. */
export type Definition = {
  kind: Kind
  condition?: Condition
  labels: Labels
  /**
   * Who signs by submitting (reports); never moves up. `nobody`: concluded by another act (a session). Left out: the
   * record's own officer, its authors, or who made it for others; a unit's paper also by its leaders.
   */
  submit?: Approver | 'nobody'
  /** False where a correction is a new record (reports, Q19). */
  mayReopen?: boolean
  steps: Step[]
}
