import type { Decision, DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import { isOwnPaper, refused } from './refused.ts'
import { candidatesFor, resolveOpenStep } from './resolveOpenStep.ts'
import { reassignerSeat } from './seatOfActor.ts'
import type { Seat, Subject } from './subject.ts'

/**
 * Gives an open case to somebody else who may decide it, when those it waits for are away. Not where several vote: a
 * vote is nobody else's. The due day stays.
 */
export function reassign(definition: Definition, subject: Subject, context: DecisionContext): Decision {
  const step = definition.steps.find((one) => one.key === subject.step)
  const open = resolveOpenStep(definition, subject, context)
  const seat = open && reassignerSeat(subject, open, context)
  if (!step || !open || !seat) return refused(isOwnPaper(subject, context) ? 'own-record' : 'not-entitled')
  const others = othersFor(definition, subject, context)
  if (open.mode !== 'any' || (context.trial && others.length === 0)) return refused('not-offered')
  if (context.comment === null) return refused('comment-required', undefined, 'comment')
  const given = others.find((one) => one.officer === context.assign)
  if (!given && !context.trial) return refused('wrong-reference', undefined, 'officer')
  const resolution = { ...open, seats: given ? [given] : [] }
  return {
    ok: true,
    state: 'pending',
    step: step.key,
    effects: [
      {
        kind: 'log',
        action: 'reassign',
        step: step.key,
        seat,
        stateAfter: 'pending',
        ...(given && { details: { assigned: given.officer } }),
      },
      { kind: 'close', officer: null },
      { kind: 'open', step: step.key, resolution, dueOn: subject.dueOn },
    ],
  }
}

/** Those to whom the open case could be given: who may decide it and does not already. */
export function othersFor(
  definition: Definition,
  subject: Subject,
  around: Pick<DecisionContext, 'on' | 'places'>,
): Seat[] {
  const step = definition.steps.find((one) => one.key === subject.step)
  const open = resolveOpenStep(definition, subject, around)
  if (!step || !open) return []
  const seated = open.seats.map((seat) => seat.officer)
  return candidatesFor({ definition, subject, step, open }, around).filter(
    (one) => !seated.includes(one.officer),
  )
}
