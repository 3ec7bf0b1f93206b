import type { Refusal } from '#core/refusal.ts'
import type { Decision, DecisionContext } from './decision.ts'
import { partOf } from './states.ts'
import { isOwn, type Subject } from './subject.ts'

/** True when somebody tries to decide his own paper: he is told that, not merely that he is not entitled. */
export function isOwnPaper(subject: Subject, { actor, action }: DecisionContext): boolean {
  return actor.officer !== null && isOwn(subject, actor.officer) && partOf(subject.state, action) !== 'author'
}

/** A decision that says no. */
export function refused(
  code: Refusal['code'],
  data?: Record<string, string | number>,
  path?: string,
): Decision {
  return { ok: false, refusal: { code, ...(data && { data }), ...(path && { path }) } }
}
