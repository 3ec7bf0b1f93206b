import { en, vi } from '#i18n/choices.ts'
import type { Language } from '#i18n/translate.ts'

export type Choice = { value: string; label: string }
type Declared = { custom?: { check?: { type: string; choices?: readonly string[]; name?: string } } }

/** The choices of a field declared by `choice()`, with their words. */
export function choicesOf(field: unknown, language: Language): Choice[] {
  const check = (field as Declared).custom?.check
  if (check?.type !== 'choice') return []
  return (check.choices ?? []).map((value) => ({ value, label: choiceWord(check.name, value, language) }))
}

/** The words of one choice; the key itself where the list does not know it. */
export function choiceWord(name: string | undefined, value: string, language: Language): string {
  const lists = (language === 'vi' ? vi : en) as Record<string, Record<string, string>>
  return lists[name ?? '']?.[value] ?? value
}
