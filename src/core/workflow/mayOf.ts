import { decide } from './decide.ts'
import type { DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import { ACTIONS, type Action } from './states.ts'
import type { Subject } from './subject.ts'

/** What the contract names; reassigning is asked for apart. */
export type May = Record<Exclude<Action, 'reassign'>, boolean>

type Around = Pick<DecisionContext, 'actor' | 'on' | 'places' | 'digest'>

/** What a person may do with a record now, answered by the same code that decides; what it has to bring along is taken as given. */
export function mayOf(definition: Definition, subject: Subject, around: Around): May {
  const named = ACTIONS.filter((action) => action !== 'reassign')
  return Object.fromEntries(
    named.map((action) => [action, tryOne(definition, subject, { ...around, action })]),
  ) as May
}

/** Whether a person may give the open case to somebody else. */
export function mayReassign(definition: Definition, subject: Subject, around: Around): boolean {
  return tryOne(definition, subject, { ...around, action: 'reassign' })
}

function tryOne(
  definition: Definition,
  subject: Subject,
  { actor, on, places, digest, action }: Around & { action: Action },
): boolean {
  return decide(definition, subject, { actor, on, places, digest, action, comment: '…', trial: true }).ok
}

/** The open answer of a record nobody can move: no published workflow fits it. */
export const mayNothing: May = {
  submit: false,
  approve: false,
  return: false,
  reject: false,
  withdraw: false,
  reopen: false,
}
