import type { Payload } from 'payload'
import { type PlaceProblem, placeProblems } from '#core/workflow/placeProblems.ts'
import { isDefinition, validateDefinition } from '#core/workflow/validateDefinition.ts'
import { loadWorld } from './loadWorld.ts'

/** Everything that keeps a definition from being published: its shape first, then what it would meet in this tree. */
export async function checkWorkflow(
  payload: Payload,
  { collection, definition }: { collection: string; definition: unknown },
): Promise<PlaceProblem[]> {
  const shape = validateDefinition(definition)
  if (shape.length > 0 || !isDefinition(definition)) return shape
  return placeProblems(definition, await loadWorld(payload, collection))
}
