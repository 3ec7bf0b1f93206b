import { advance, closed, moved } from './advance.ts'
import { castVote } from './castVote.ts'
import type { Decision, DecisionContext, Seated } from './decision.ts'
import type { Definition } from './definition.ts'
import type { Effect } from './effect.ts'
import { reassign } from './reassign.ts'
import { isOwnPaper, refused } from './refused.ts'
import { decisionBegun, standingDecisions, stepToResume } from './round.ts'
import { authorSeat, reopenerSeat } from './seatOfActor.ts'
import { partOf } from './states.ts'
import type { Seat, Subject } from './subject.ts'

/**
 * Decides whether an action may be done and what follows. Refusals, in this order: a stale screen, a state that does
 * not know the action, a person who is not entitled, an action the step does not offer, a missing reason.
 */
export function decide(definition: Definition, subject: Subject, context: DecisionContext): Decision {
  const { action } = context
  if (context.rev !== undefined && context.rev !== subject.rev) {
    return refused('stale-revision', { rev: subject.rev })
  }
  const part = partOf(subject.state, action)
  if (part === null) return refused('wrong-state')
  if (part === 'approver') return castVote(definition, subject, context)
  if (part === 'reassigner') return reassign(definition, subject, context)
  const seat =
    part === 'author' ? authorSeat(definition, subject, context) : reopenerSeat(definition, subject, context)
  if (!seat) return refused(isOwnPaper(subject, context) ? 'own-record' : 'not-entitled')
  if (action === 'submit') return submit(definition, subject, { ...context, seat })
  return action === 'withdraw' ? withdraw(subject, seat) : reopen(definition, subject, { ...context, seat })
}

function submit(definition: Definition, subject: Subject, context: Seated): Decision {
  const resumed = stepToResume(definition, subject, context.digest)
  const before = resumed > 0 ? standingDecisions(definition, subject.history) : []
  const next = advance(definition, subject, { ...context, from: resumed, decided: before })
  // A paper of which no step holds would approve itself.
  if (next.state === 'approved' && definition.submit === undefined && before.length === 0) {
    return refused('no-workflow')
  }
  const log: Effect = {
    kind: 'log',
    action: 'submit',
    step: next.step,
    seat: context.seat,
    stateAfter: next.passed.length > 0 ? 'pending' : next.state,
  }
  return moved(next, [{ kind: 'stamp', field: 'submittedAt' }, log], { seat: context.seat })
}

function withdraw(subject: Subject, seat: Seat): Decision {
  if (decisionBegun(subject.history)) return refused('decision-begun')
  return closed('withdrawn', [
    { kind: 'log', action: 'withdraw', step: subject.step, seat, stateAfter: 'withdrawn' },
    { kind: 'close', officer: null },
  ])
}

function reopen(definition: Definition, subject: Subject, { seat, comment }: Seated): Decision {
  if (definition.mayReopen === false) return refused('not-offered')
  if (subject.counted) return refused('counted-in-report')
  if (comment === null) return refused('comment-required', undefined, 'comment')
  return closed('returned', [{ kind: 'log', action: 'reopen', step: null, seat, stateAfter: 'returned' }])
}
