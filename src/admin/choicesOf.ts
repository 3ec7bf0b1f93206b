import type { FieldShape, PlanPart } from '#core/input/checkFields.ts'
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

/** Which part of the plan the choices of a field are; null where they are no plan's. */
export function planPartOf(field: unknown): PlanPart | null {
  const check = (field as FieldShape).custom?.check
  return check?.type === 'planKey' ? check.part : null
}
