import type { Words } from '../text/words.ts'
import type { FieldShape, PlanPart } from './checkFields.ts'

/** The parts of a plan whose keys fields may hold, with their labels. */
export type PlanParts = Record<PlanPart, readonly { key: string; label: Words }[]>

/** Declarations with each key of the plan turned into a choice among what the plan says, and its words. */
export function withPlanChoices<Field extends FieldShape>(
  fields: readonly Field[],
  plan: PlanParts,
): Field[] {
  return fields.map((field) => withPlanChoice(field, plan))
}

export function withPlanChoice<Field extends FieldShape>(field: Field, plan: PlanParts): Field {
  const inner = field.fields ? { fields: withPlanChoices(field.fields, plan) } : {}
  const check = field.custom?.check
  if (check?.type !== 'planKey') return { ...field, ...inner }
  const parts = plan[check.part]
  const words = Object.fromEntries(parts.map(({ key, label }) => [key, label]))
  const choice = { type: 'choice' as const, choices: parts.map(({ key }) => key), name: check.name, words }
  return { ...field, ...inner, custom: { ...field.custom, check: choice } }
}
