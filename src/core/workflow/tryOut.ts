import type { Day } from '#core/calendar/day.ts'
import type { Definition } from './definition.ts'
import { matchCondition } from './matchCondition.ts'
import { type Resolution, resolveApprovers } from './resolveApprovers.ts'
import { type Decided, hasDecided } from './round.ts'
import type { Places, Subject } from './subject.ts'

/**
 * What a step would do with a record: not asked of it, passed because its place has decided before, waiting for
 * somebody, or stuck because nobody may decide.
 */
export type Tried = {
  step: string
  outcome: 'skipped' | 'passed' | 'open' | 'stuck'
  resolution: Resolution | null
}

/** Whether a definition applies to a record at all. */
export function appliesTo(definition: Definition, subject: Subject): boolean {
  return matchCondition(definition.condition, subject.values)
}

/** Walks a record through a definition as if every step agreed: who would get it, step by step. Decides nothing. */
export function tryOut(
  definition: Definition,
  subject: Subject,
  { places, on }: { places: Places; on: Day },
): Tried[] {
  const decided: Decided[] = []
  return definition.steps.map((step) => {
    if (!matchCondition(step.condition, subject.values))
      return { step: step.key, outcome: 'skipped', resolution: null }
    const officers = decided.flatMap((one) => one.officers)
    const asked = { kind: definition.kind, places, on }
    const named = resolveApprovers(step, subject, { ...asked, decided: [] })
    if (hasDecided(definition, decided, { step, unit: named.unit }))
      return { step: step.key, outcome: 'passed', resolution: named }
    const resolution = resolveApprovers(step, subject, { ...asked, decided: officers })
    const first = resolution.seats[0]
    if (!first) return { step: step.key, outcome: 'stuck', resolution }
    const voters = step.mode === 'any' ? [first] : resolution.seats
    decided.push({ step: step.key, unit: resolution.unit, officers: voters.map(({ officer }) => officer) })
    return { step: step.key, outcome: 'open', resolution }
  })
}

/** True when two walks would put the record before other people, or in another order. */
export function differs(left: readonly Tried[], right: readonly Tried[]): boolean {
  return wayOf(left) !== wayOf(right)
}

function wayOf(tried: readonly Tried[]): string {
  const asked = tried.filter(({ outcome }) => outcome === 'open' || outcome === 'stuck')
  return JSON.stringify(
    asked.map(({ outcome, resolution }) => [
      outcome,
      resolution?.mode,
      resolution?.seats.map(({ officer }) => officer).sort(),
    ]),
  )
}
