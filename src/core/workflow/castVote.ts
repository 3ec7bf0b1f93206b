import { advance, closed, moved } from './advance.ts'
import type { Decision, DecisionContext, Seated } from './decision.ts'
import type { Definition } from './definition.ts'
import type { Effect } from './effect.ts'
import { isOwnPaper, refused } from './refused.ts'
import type { Resolution } from './resolveApprovers.ts'
import { standingDecisions } from './round.ts'
import { resolveOpenStep } from './seatOfActor.ts'
import { COMMENTED, type State } from './states.ts'
import type { Subject } from './subject.ts'
import { tally, type Vote, votesOf } from './tally.ts'

/** An approver's approve, return or reject on the open step. */
export function castVote(definition: Definition, subject: Subject, context: DecisionContext): Decision {
  const action = context.action as Vote
  const step = definition.steps.find((one) => one.key === subject.step)
  const open = resolveOpenStep(definition, subject, context)
  const seat = open?.seats.find((one) => one.officer === context.actor.officer)
  if (!step || !open || !seat) return refused(isOwnPaper(subject, context) ? 'own-record' : 'not-entitled')
  if ((action === 'return' && !step.mayReturn) || (action === 'reject' && !step.mayReject)) {
    return refused('not-offered')
  }
  if (COMMENTED.includes(action) && context.comment === null) {
    return refused('comment-required', undefined, 'comment')
  }
  const foreign = Object.keys(context.fields ?? {}).find((path) => !step.editableFields?.includes(path))
  if (foreign !== undefined) return refused('unknown-field', { name: foreign }, foreign)
  const votes = votesOf(subject.history, subject.step)
  if (votes.has(seat.officer)) return refused('already-voted')
  const outcome = tally(open.mode, open.seats, new Map(votes).set(seat.officer, action))
  return settle(definition, subject, { ...context, seat, step, open, outcome, action })
}

type Voted = Omit<Seated, 'action'> & {
  action: Vote
  step: Definition['steps'][number]
  open: Resolution
  outcome: Vote | 'open'
}

function settle(definition: Definition, subject: Subject, voted: Voted): Decision {
  const { seat, step, open, outcome, action } = voted
  const log = (stateAfter: State): Effect => ({ kind: 'log', action, step: step.key, seat, stateAfter })
  const fill: Effect[] =
    voted.fields && Object.keys(voted.fields).length > 0 ? [{ kind: 'fill', fields: voted.fields }] : []
  if (outcome === 'open') {
    const close: Effect = { kind: 'close', officer: seat.officer }
    return { ok: true, state: 'pending', step: step.key, effects: [log('pending'), close, ...fill] }
  }
  const close: Effect = { kind: 'close', officer: null }
  if (outcome === 'return') return closed('returned', [log('returned'), close, ...fill])
  if (outcome === 'reject') return closed('rejected', [log('rejected'), close, ...fill])
  const here = { step: step.key, unit: open.unit, officer: seat.officer }
  const next = advance(definition, subject, {
    ...voted,
    action: 'approve',
    from: definition.steps.indexOf(step) + 1,
    decided: [...standingDecisions(subject.history), here],
  })
  const after = next.passed.length > 0 ? 'pending' : next.state
  return moved(next, [log(after), close, ...fill])
}
