import { advance, closed, moved, type Next } from './advance.ts'
import type { Decision, DecisionContext } from './decision.ts'
import type { Definition, Step } from './definition.ts'
import type { Effect } from './effect.ts'
import { changedFields, lackOf, withFields } from './lackOf.ts'
import { isOwnPaper, refused } from './refused.ts'
import { isExternal, type Resolution } from './resolveApprovers.ts'
import { resolveOpenStep } from './resolveOpenStep.ts'
import { returnTargets, standingDecisions } from './round.ts'
import { COMMENTED, type State } from './states.ts'
import { chairOf, type Details, type Seat, type Subject } from './subject.ts'
import { tally, type Vote, votesOf } from './tally.ts'

/** The open step, and what approving it leads to. */
export type Voted = {
  definition: Definition
  subject: Subject
  context: Omit<DecisionContext, 'action'>
  step: Step
  open: Resolution
  /** Who acts; nobody where votes cast before settle the step. */
  seat: Seat | null
}

/** An approver's approve, return or reject on the open step. */
export function castVote(definition: Definition, given: Subject, context: DecisionContext): Decision {
  const step = definition.steps.find((one) => one.key === given.step)
  const open = resolveOpenStep(definition, given, context)
  const seat = open?.seats.find((one) => one.officer === context.actor.officer)
  if (!step || !open || !seat) return refused(isOwnPaper(given, context) ? 'own-record' : 'not-entitled')
  const refusal = unfit({ definition, subject: given, context, step, open, seat }, context.action as Vote)
  if (refusal) return refusal
  const filled = changedFields(given, context.fields ?? {})
  const subject = { ...given, values: withFields(given.values, filled) }
  const voted = { definition, subject, context, step, open, seat }
  const next = approvedNext(voted)
  const covered = [step, ...definition.steps.filter(({ key }) => next.passed.includes(key))]
  const action = context.action as Vote
  const outcome = outcomeOf(voted, { action, filled })
  const lack = lackOf(covered, given, { ...context, settles: outcome === 'approve' })
  if (lack) return { ok: false, refusal: lack }
  return cast(voted, { action, next, filled, outcome })
}

/** The decision that follows when the step has come to `outcome`. `log` makes the row of whoever brought it there. */
export function settled(
  { open, seat }: Voted,
  given: { outcome: Vote; next: Next; log: (stateAfter: State) => Effect; fill?: Effect[] },
): Decision {
  const { outcome, next, log, fill = [] } = given
  const close: Effect = { kind: 'close', officer: null }
  if (outcome === 'return') return closed('returned', [log('returned'), close, ...fill])
  if (outcome === 'reject') return closed('rejected', [log('rejected'), close, ...fill])
  const after = next.passed.length > 0 ? 'pending' : next.state
  return moved(next, [log(after), close, ...fill], {
    seat,
    ...(seat === null && { details: { unit: open.unit } }),
  })
}

/** Where the record goes once this step is approved. */
export function approvedNext({ definition, subject, context, step, open, seat }: Voted): Next {
  const here = { step: step.key, unit: open.unit, officers: seat ? [seat.officer, chairOf(seat)] : [] }
  return advance(definition, subject, {
    ...context,
    from: definition.steps.indexOf(step) + 1,
    decided: [...standingDecisions(definition, subject.history), here],
  })
}

/** What the step does not offer, whatever is brought along. */
function unfit({ definition, subject, context, step, open, seat }: Voted, action: Vote): Decision | null {
  if (isExternal(step) && action !== 'return') return refused('decided-outside')
  if ((action === 'return' && !step.mayReturn) || (action === 'reject' && !step.mayReject)) {
    return refused('not-offered')
  }
  if (COMMENTED.includes(action) && context.comment === null) {
    return refused('comment-required', undefined, 'comment')
  }
  if (context.to !== undefined) {
    const offered = action === 'return' && open.mode === 'any' ? returnTargets(definition, subject) : []
    if (!offered.some(({ key }) => key === context.to)) return refused('unknown-step', undefined, 'to')
  }
  const votes = votesOf(subject.history, subject.step)
  const again = Object.keys(changedFields(subject, context.fields ?? {})).length > 0
  return seat && votes.has(chairOf(seat)) && !again ? refused('already-voted') : null
}

type Filled = Record<string, unknown>
type Casting = { action: Vote; next: Next; filled: Filled; outcome: Vote | 'open' }

/** What the step comes to with this vote. Whoever voted before voted on another text when something is filled in: he is asked again. */
function outcomeOf({ subject, open, seat }: Voted, { action, filled }: { action: Vote; filled: Filled }) {
  const fills = Object.keys(filled).length > 0
  const votes = fills ? new Map<string, Vote>() : votesOf(subject.history, subject.step)
  return tally(open.mode, open.seats, votes.set(chairOf(seat as Seat), action))
}

function cast(voted: Voted, { action, next, filled, outcome }: Casting): Decision {
  const { context, step } = voted
  const seat = voted.seat as Seat
  const fills = Object.keys(filled).length > 0
  const details: Details = {
    ...(fills && { fields: filled }),
    ...(context.checklist && Object.keys(context.checklist).length > 0 && { checklist: context.checklist }),
    ...(context.to !== undefined && { to: context.to }),
    ...(seat.self && seat.self.unit !== seat.unit && { unit: seat.unit }),
  }
  const log = (stateAfter: State): Effect => ({
    kind: 'log',
    action,
    step: step.key,
    seat,
    stateAfter,
    ...(Object.keys(details).length > 0 && { details }),
  })
  const fill: Effect[] = fills ? [{ kind: 'fill', fields: filled }] : []
  if (context.to !== undefined) return sentBack(voted, log('pending'))
  if (outcome !== 'open') return settled(voted, { outcome, next, log, fill })
  const effects = fills ? askedAgain(voted) : [{ kind: 'close', officer: chairOf(seat) } as const]
  return { ok: true, state: 'pending', step: step.key, effects: [log('pending'), ...effects, ...fill] }
}

/** The other chairs of the step vote on what was filled in. */
function askedAgain({ subject, step, open, seat }: Voted): Effect[] {
  const others = open.seats.filter((one) => seat === null || chairOf(one) !== chairOf(seat))
  return [
    { kind: 'close', officer: null },
    { kind: 'open', step: step.key, resolution: { ...open, seats: others }, dueOn: subject.dueOn },
  ]
}

/** To an earlier step: it opens again, and what was decided from it on has to be decided again. */
function sentBack({ definition, subject, context, seat }: Voted, log: Effect): Decision {
  const from = definition.steps.findIndex((one) => one.key === context.to)
  const later = definition.steps.slice(from).map(({ key }) => key)
  const decided = standingDecisions(definition, subject.history).filter((one) => !later.includes(one.step))
  const next = advance(definition, subject, { ...context, from, decided })
  return moved(next, [log, { kind: 'close', officer: null }], { seat })
}
