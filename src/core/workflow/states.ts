export const STATES = ['draft', 'pending', 'returned', 'approved', 'rejected', 'withdrawn'] as const
export type State = (typeof STATES)[number]

export const ACTIONS = ['submit', 'approve', 'return', 'reject', 'withdraw', 'reopen', 'reassign'] as const
export type Action = (typeof ACTIONS)[number]

/**
 * What a log row may say: an action, that a step was passed because its place had already decided, or that votes cast
 * before decided it when those who vote became others; of a concluded review that its officer answered, and that what
 * was to be put right is done (R17, R18); of a submitted report under which number it was issued.
 */
export const LOGGED = [...ACTIONS, 'pass', 'settle', 'respond', 'remedy', 'issue'] as const
export type LoggedAction = (typeof LOGGED)[number]

/** In which part a person acts: as the author, an approver of the open step, the one who reopens or who reassigns. */
export type Part = 'author' | 'approver' | 'reopener' | 'reassigner'

/** Every move there is: what may be done from a state, and in which part. `rejected` is final. */
export const transitions = {
  draft: { submit: 'author' },
  pending: {
    approve: 'approver',
    return: 'approver',
    reject: 'approver',
    withdraw: 'author',
    reassign: 'reassigner',
  },
  returned: { submit: 'author' },
  approved: { reopen: 'reopener' },
  rejected: {},
  withdrawn: { submit: 'author' },
} as const satisfies Record<State, Partial<Record<Action, Part>>>

/** Decisions against somebody, and taking a case from somebody, always carry their reason. */
export const COMMENTED: readonly Action[] = ['return', 'reject', 'reopen', 'reassign']

/** The part in which `action` is done from `state`, or null when it does not fit. */
export function partOf(state: State, action: Action): Part | null {
  const row: Partial<Record<Action, Part>> = transitions[state]
  return row[action] ?? null
}

/** States in which a record can be edited by its author. */
export const EDITABLE: readonly State[] = ['draft', 'returned', 'withdrawn']

/** States of records still under way: they follow their unit when it moves; closed papers stay where they were signed. */
export const UNDER_WAY: readonly State[] = [...EDITABLE, 'pending']

export function isAction(value: unknown): value is Action {
  return (ACTIONS as readonly unknown[]).includes(value)
}

export function isState(value: unknown): value is State {
  return (STATES as readonly unknown[]).includes(value)
}
