import type { Condition, Definition } from './definition.ts'
import { reachProblems } from './reachProblems.ts'
import { officesOf } from './resolveApprovers.ts'
import type { PlaceProblem, World } from './world.ts'

/** Paths a condition may ask about beside the record's own fields. */
export const AROUND = [
  'officer.office',
  'unit.level',
  'unit.root',
  'officer.id',
  'unit.id',
  'state',
  'officer',
  'unit',
]

/** What keeps a sound definition from working here: steps nobody can decide, levels and fields that do not exist. */
export function placeProblems(definition: Definition, world: World): PlaceProblem[] {
  const steps = definition.steps.flatMap((step, index) => {
    const at = `steps.${index}`
    const { where } = step.approver
    const problems: PlaceProblem[] = []
    const held = where.startsWith('office:') || where === 'root' ? world.heldAtRoot : world.held
    const possible = where === 'external' || officesOf(step.approver).some((office) => held.includes(office))
    if (!possible) problems.push({ path: `${at}.approver.offices`, code: 'nobody-holds' })
    if (where.startsWith('level:') && !world.levels.includes(where.slice('level:'.length)))
      problems.push({ path: `${at}.approver.where`, code: 'no-such-level' })
    for (const field of step.editableFields ?? [])
      if (!world.fields.includes(field))
        problems.push({ path: `${at}.editableFields`, code: 'no-such-field' })
    return [...problems, ...fieldProblems(step.condition, world, `${at}.condition`)]
  })
  const problems = [...fieldProblems(definition.condition, world, 'condition'), ...steps]
  return [...problems, ...reachProblems(definition, world)]
}

function fieldProblems(condition: Condition | undefined, world: World, at: string): PlaceProblem[] {
  return Object.entries(condition ?? {}).flatMap(([path, test]): PlaceProblem[] => {
    const here = `${at}.${path}`
    if (path === 'and' || path === 'or')
      return (test as Condition[]).flatMap((one, index) => fieldProblems(one, world, `${here}.${index}`))
    if (!world.fields.includes(path) && !AROUND.includes(path)) return [{ path: here, code: 'no-such-field' }]
    return Object.entries(test as Condition).flatMap(([operator, value]) =>
      valueProblems(operator, value, { at: `${here}.${operator}`, choices: world.choices?.[path] }),
    )
  })
}

/** A line that is not filled in yet, or names what the field never holds. */
function valueProblems(
  operator: string,
  value: unknown,
  { at, choices }: { at: string; choices: readonly string[] | undefined },
): PlaceProblem[] {
  const values = [value].flat()
  if (values.length === 0 || values.includes('')) return [{ path: at, code: 'no-value' }]
  if (!choices || !['equals', 'not_equals', 'in', 'not_in'].includes(operator)) return []
  const known = values.every((one) => one === null || choices.includes(String(one)))
  return known ? [] : [{ path: at, code: 'no-such-choice' }]
}
