import type { Decision, DecisionContext } from './decision.ts'
import type { Definition } from './definition.ts'
import { dueDayOf } from './dueDay.ts'
import type { Effect } from './effect.ts'
import { matchCondition } from './matchCondition.ts'
import { resolveApprovers } from './resolveApprovers.ts'
import { type Decided, hasDecided } from './round.ts'
import type { State } from './states.ts'
import type { Details, Seat, Subject } from './subject.ts'

/** Where a record goes next; `open` is empty once it is approved. */
export type Next = { state: State; step: string | null; passed: string[]; open: Effect[] }

type From = Pick<DecisionContext, 'on' | 'places' | 'calendar'> & {
  from: number
  decided: readonly Decided[]
}

/** Walks to the next step that has to be decided, passing those whose place has decided already. */
export function advance(definition: Definition, subject: Subject, context: From): Next {
  const { decided, on, places } = context
  const passed: string[] = []
  for (const step of definition.steps.slice(context.from)) {
    if (!matchCondition(step.condition, subject.values)) continue
    const asked = { kind: definition.kind, places, on }
    const named = resolveApprovers(step, subject, { ...asked, decided: [] })
    if (hasDecided(definition, decided, { step, unit: named.unit })) {
      passed.push(step.key)
      continue
    }
    const officers = decided.flatMap((one) => one.officers)
    const resolution =
      officers.length > 0 ? resolveApprovers(step, subject, { ...asked, decided: officers }) : named
    const dueOn = dueDayOf(step, on, context.calendar)
    const open: Effect[] = [{ kind: 'open', step: step.key, resolution, dueOn }]
    if (resolution.seats.length === 0) open.push({ kind: 'alarm', step: step.key })
    return { state: 'pending', step: step.key, passed, open }
  }
  return { state: 'approved', step: null, passed, open: [] }
}

/** The answer of a record that has moved on: the log rows of the steps passed, then what opens. */
export function moved(
  { state, step, passed, open }: Next,
  effects: Effect[],
  { seat, details }: { seat: Seat | null; details?: Details },
): Decision {
  const passes = passed.map((key, index): Effect => {
    const last = index === passed.length - 1
    const row = { kind: 'log', action: 'pass', step: key, seat } as const
    return { ...row, stateAfter: last ? state : 'pending', ...(details && { details }) }
  })
  const stamp: Effect[] = state === 'approved' ? [{ kind: 'stamp', field: 'decidedAt' }] : []
  return { ok: true, state, step, effects: [...effects, ...passes, ...open, ...stamp] }
}

/** The answer of a record that leaves the flow. */
export function closed(state: State, effects: Effect[]): Decision {
  const stamp: Effect[] = state === 'rejected' ? [{ kind: 'stamp', field: 'decidedAt' }] : []
  return { ok: true, state, step: null, effects: [...effects, ...stamp] }
}
