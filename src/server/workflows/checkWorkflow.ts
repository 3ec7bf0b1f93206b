import type { Payload } from 'payload'
import { placeProblems } from '#core/workflow/placeProblems.ts'
import { isDefinition, validateDefinition } from '#core/workflow/validateDefinition.ts'
import type { PlaceProblem } from '#core/workflow/world.ts'
import { type Asking, loadWorld } from './loadWorld.ts'

/** Everything that keeps a definition from being published: its shape first, then what it would meet in this tree. */
export async function checkWorkflow(
  payload: Payload,
  { definition, ...asking }: Asking & { definition: unknown },
): Promise<PlaceProblem[]> {
  const shape = validateDefinition(definition)
  if (shape.length > 0 || !isDefinition(definition)) return shape
  return placeProblems(definition, await loadWorld(payload, asking))
}
