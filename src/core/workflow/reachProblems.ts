import { allOf, alternativesOf, type Test } from './alternatives.ts'
import type { Condition, Definition, Step } from './definition.ts'
import { withFields } from './lackOf.ts'
import { matchCondition } from './matchCondition.ts'
import { hasDecided } from './round.ts'
import type { PlaceProblem, World } from './world.ts'

type Known = Pick<World, 'choices' | 'many' | 'before'>

/**
 * What of a definition never comes to be: a workflow that another takes every record from, conditions that cannot hold,
 * and steps whose place has always decided already.
 */
export function reachProblems(definition: Definition, world: Known): PlaceProblem[] {
  const shadowed = (world.before ?? []).some((condition) => holdsAlways(condition, definition.condition))
  const problems: PlaceProblem[] = shadowed ? [{ path: 'priority', code: 'shadowed' }] : []
  if (neverHolds([definition.condition], world))
    return [...problems, { path: 'condition', code: 'never-holds' }]
  const steps = definition.steps.flatMap((step, index): PlaceProblem[] => {
    if (neverHolds([definition.condition, step.condition], world))
      return [{ path: `steps.${index}.condition`, code: 'never-holds' }]
    const before = definition.steps.slice(0, index)
    const passed = before.some((other) => alwaysPasses(definition, { other, step }))
    return passed ? [{ path: `steps.${index}.approver`, code: 'always-passed' }] : []
  })
  return [...problems, ...steps]
}

/** Another workflow's condition holds for everything that one's own holds for: it is none, or the same. */
function holdsAlways(other: Condition | undefined, own: Condition | undefined): boolean {
  const everything = alternativesOf(other)?.some((group) => group.length === 0) ?? false
  return everything || JSON.stringify(other) === JSON.stringify(own)
}

/** Whether an earlier step that every record meets decides at the same place, by the same offices. */
function alwaysPasses(definition: Definition, { other, step }: { other: Step; step: Step }): boolean {
  const same = other.approver.where === step.approver.where
  const always = other.condition === undefined && !other.approver.ifNone && !step.approver.ifNone
  const decided = [{ step: other.key, unit: 'same', officers: [] }]
  return same && always && hasDecided(definition, decided, { step, unit: 'same' })
}

function neverHolds(conditions: readonly (Condition | undefined)[], world: Known): boolean {
  const groups = allOf(conditions.map(alternativesOf))
  return groups?.every((group) => contradicts(group, world)) ?? false
}

/** Lines of which no value of some field satisfies all. */
function contradicts(group: readonly Test[], world: Known): boolean {
  return [...new Set(group.map(({ path }) => path))].some((path) => {
    const tests = group.filter((test) => test.path === path)
    const values = candidates(tests, { path, world })
    const where = { and: tests.map(({ operator, value }) => ({ [path]: { [operator]: value } })) }
    return (
      values !== null && !values.some((value) => matchCondition(where, withFields({}, { [path]: value })))
    )
  })
}

/** The values worth trying: those the lines name, or all there are; null where they are countless. */
function candidates(
  tests: readonly Test[],
  { path, world }: { path: string; world: Known },
): unknown[] | null {
  const named = tests.flatMap(({ operator, value }) =>
    operator === 'equals' ? [value] : operator === 'in' && Array.isArray(value) ? value : [],
  )
  const restricts = tests.some(({ operator }) => operator === 'equals' || operator === 'in')
  const none = tests.some(({ operator, value }) => operator === 'exists' && String(value) !== 'true')
  const one = restricts ? named : none ? [] : (world.choices?.[path] ?? null)
  if (one === null) return null
  const barred = (value: unknown) =>
    tests.some(
      (test) => test.operator.startsWith('not_') && [test.value].flat().map(String).includes(String(value)),
    )
  const together = (world.many ?? []).includes(path) ? [one.filter((value) => !barred(value))] : []
  return [...one, ...together, null]
}
