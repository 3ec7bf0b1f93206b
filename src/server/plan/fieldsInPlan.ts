import type { CollectionSlug, Payload } from 'payload'
import type { FieldShape } from '#core/input/checkFields.ts'
import { withPlanChoices } from '#core/input/planFields.ts'
import { loadPlan } from './loadPlans.ts'

/** The declared fields of a collection with the choices and words that the plan in force gives them. */
export async function fieldsInPlan<Field extends FieldShape>(
  payload: Payload,
  collection: CollectionSlug,
): Promise<Field[]> {
  const fields = payload.collections[collection].config.fields as unknown as Field[]
  return withPlanChoices(fields, await loadPlan(payload))
}
