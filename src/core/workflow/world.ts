import type { Condition } from './definition.ts'
import type { DefinitionProblem } from './validateStep.ts'

/** The world a definition is to work in: who holds what today, which levels there are, what a record consists of. */
export type World = {
  /** Keys of offices that somebody holds today. */
  held: readonly string[]
  /** Keys of offices that somebody holds at the root today. */
  heldAtRoot: readonly string[]
  /** Levels of the units in force. */
  levels: readonly string[]
  /** Paths of the collection's fields that a person or an approver writes, without places in lists. */
  fields: readonly string[]
  /** What the values of a path may be, where they are chosen from a list. */
  choices?: Readonly<Record<string, readonly string[]>>
  /** Paths that hold several values. */
  many?: readonly string[]
  /** The conditions of the other workflows in force that are asked before this one. */
  before?: readonly (Condition | undefined)[]
}

export type PlaceProblem =
  | DefinitionProblem
  | {
      path: string
      code:
        | 'nobody-holds'
        | 'no-such-level'
        | 'no-such-field'
        | 'no-such-choice'
        | 'no-value'
        | 'never-holds'
        | 'always-passed'
        | 'shadowed'
    }
