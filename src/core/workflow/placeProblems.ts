import type { Condition, Definition } from './definition.ts'
import { officesOf } from './resolveApprovers.ts'
import type { DefinitionProblem } from './validateStep.ts'

/** The world a definition is to work in: who holds what today, which levels there are, what a record consists of. */
export type World = {
  /** Keys of offices that somebody holds today. */
  held: readonly string[]
  /** Keys of offices that somebody holds at the root today. */
  heldAtRoot: readonly string[]
  /** Levels of the units in force. */
  levels: readonly string[]
  /** Paths of the collection's fields that a person or an approver writes, without places in lists. */
  fields: readonly string[]
}

export type PlaceProblem =
  | DefinitionProblem
  | { path: string; code: 'nobody-holds' | 'no-such-level' | 'no-such-field' }

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
  return [...fieldProblems(definition.condition, world, 'condition'), ...steps]
}

function fieldProblems(condition: Condition | undefined, world: World, at: string): PlaceProblem[] {
  return pathsOf(condition).flatMap((path) =>
    world.fields.includes(path) || AROUND.includes(path)
      ? []
      : [{ path: `${at}.${path}`, code: 'no-such-field' as const }],
  )
}

function pathsOf(condition: Condition | undefined): string[] {
  return Object.entries(condition ?? {}).flatMap(([path, test]) =>
    path === 'and' || path === 'or' ? (test as Condition[]).flatMap(pathsOf) : [path],
  )
}
