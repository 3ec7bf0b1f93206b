import type { FieldShape } from '#core/input/checkFields.ts'
import { type PlanParts, withPlanChoice } from '#core/input/planFields.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { Language } from '#i18n/translate.ts'

export type Choice = { value: string; label: string }

/**
 * The choices of a field declared by `choice()` or `planChoice()`, with their words.
 * @param plan where the choices are the plan's
 */
export function choicesOf(field: unknown, language: Language, plan?: PlanParts): Choice[] {
  const declared = plan ? withPlanChoice(field as FieldShape, plan) : (field as FieldShape)
  const check = declared.custom?.check
  if (check?.type !== 'choice') return []
  return check.choices.map((value) => ({
    value,
    label: check.words?.[value]?.[language] ?? choiceWord(check.name, value, language),
  }))
}

/** Whether the choices of a field are the plan's. */
export function asksPlan(field: unknown): boolean {
  return (field as FieldShape).custom?.check?.type === 'planKey'
}
