import { advance, closed, moved } from './advance.ts'
import type { Decision, DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import type { Effect } from './effect.ts'
import { lackOf } from './lackOf.ts'
import { refused } from './refused.ts'
import { isExternal } from './resolveApprovers.ts'
import { resolveOpenStep } from './resolveOpenStep.ts'
import { standingDecisions } from './round.ts'
import type { State } from './states.ts'
import type { External, Subject } from './subject.ts'

type Asked = Omit<DecisionContext, 'actor' | 'action' | 'fields' | 'to' | 'assign'> & {
  /** `decline` carries its reason; it rejects where the step may, otherwise the record goes back to its author. */
  answer: 'recognise' | 'decline'
  external: External
}

/**
 * The decision of a person without an account on the open external step, on exactly the content his link was issued for
 * (`rev`). Refuses a record that has changed or moved on, and a missing reason or answer.
 */
export function externalVote(definition: Definition, subject: Subject, asked: Asked): Decision {
  const { rev, comment, external } = asked
  const step = definition.steps.find((one) => one.key === subject.step)
  const context = {
    ...asked,
    action: asked.answer === 'recognise' ? ('approve' as const) : ('reject' as const),
    actor: { officer: null, name: external.name },
  }
  if (rev !== subject.rev) return refused('stale-revision', { rev: subject.rev })
  const open = resolveOpenStep(definition, subject, context)
  if (!step || !open || !isExternal(step)) return refused('wrong-state')
  const declines = asked.answer === 'decline'
  if (declines && comment === null) return refused('comment-required', undefined, 'comment')
  const lack = lackOf([step], subject, { ...context, settles: true })
  if (lack) return { ok: false, refusal: lack }
  const { checklist } = asked
  const details = {
    external,
    unit: open.unit,
    ...(checklist && Object.keys(checklist).length > 0 && { checklist }),
  }
  const log = (action: 'approve' | 'reject' | 'return', stateAfter: State): Effect => ({
    kind: 'log',
    action,
    step: step.key,
    seat: null,
    stateAfter,
    details,
  })
  const close: Effect = { kind: 'close', officer: null }
  if (declines && step.mayReject) return closed('rejected', [log('reject', 'rejected'), close])
  if (declines) return closed('returned', [log('return', 'returned'), close])
  const next = advance(definition, subject, {
    ...context,
    from: definition.steps.indexOf(step) + 1,
    decided: standingDecisions(definition, subject.history),
  })
  const after = next.passed.length > 0 ? 'pending' : next.state
  return moved(next, [log('approve', after), close], { seat: null, details: { unit: open.unit } })
}
