import { en, vi } from './choices.ts'
import type { Language } from './translate.ts'

/** The words of one choice, by the choice's name; the key itself where the list does not know it. */
export function choiceWord(name: string | undefined, key: string, language: Language): string {
  const lists: Record<string, Record<string, string> | undefined> = language === 'vi' ? vi : en
  const words = lists[name ?? '']
  return words && Object.hasOwn(words, key) ? (words[key] ?? key) : key
}
