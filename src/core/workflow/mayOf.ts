import { decide } from './decide.ts'
import type { DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import { ACTIONS, type Action } from './states.ts'
import type { Subject } from './subject.ts'

export type May = Record<Action, boolean>

/** What a person may do with a record now, answered by the same code that decides; what it has to bring along is taken as given. */
export function mayOf(
  definition: Definition,
  subject: Subject,
  { actor, on, places, digest }: Pick<DecisionContext, 'actor' | 'on' | 'places' | 'digest'>,
): May {
  const context = { actor, on, places, digest, comment: '…', trial: true } as const
  const may = (action: Action) => decide(definition, subject, { ...context, action }).ok
  return Object.fromEntries(ACTIONS.map((action) => [action, may(action)])) as May
}

/** The open answer of a record nobody can move: no published workflow fits it. */
export const mayNothing: May = {
  submit: false,
  approve: false,
  return: false,
  reject: false,
  withdraw: false,
  reopen: false,
  reassign: false,
}
