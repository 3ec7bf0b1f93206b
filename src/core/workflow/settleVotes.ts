import { approvedNext, settled } from './castVote.ts'
import type { Decision, DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import type { Effect } from './effect.ts'
import { emptyField } from './lackOf.ts'
import { resolveOpenStep } from './resolveOpenStep.ts'
import type { State } from './states.ts'
import type { Subject } from './subject.ts'
import { tally, votesOf } from './tally.ts'

/**
 * The open step after a change among those who vote, when the votes cast by those who are left already decide it: more
 * than half for it, or no majority possible any more, which sends it back. Null while somebody is still to be heard,
 * or where the first decides anyway. The row is nobody's: those who voted have theirs.
 */
export function settleVotes(
  definition: Definition,
  subject: Subject,
  around: Pick<DecisionContext, 'on' | 'places' | 'digest' | 'calendar'>,
): Decision | null {
  const step = definition.steps.find((one) => one.key === subject.step)
  const open = resolveOpenStep(definition, subject, around)
  if (!step || !open || open.mode === 'any') return null
  const outcome = tally(open.mode, open.seats, votesOf(subject.history, subject.step))
  if (outcome === 'open') return null
  // What nobody has filled in yet, one of those who are left has to: his vote settles it then.
  if (outcome === 'approve' && emptyField([step], subject.values) !== undefined) return null
  const context = { ...around, actor: { officer: null, name: '' }, comment: null }
  const voted = { definition, subject, context, step, open, seat: null }
  const log = (stateAfter: State): Effect => ({
    kind: 'log',
    action: 'settle',
    step: step.key,
    seat: null,
    stateAfter,
    details: { unit: open.unit },
  })
  return settled(voted, { outcome, next: approvedNext(voted), log })
}
