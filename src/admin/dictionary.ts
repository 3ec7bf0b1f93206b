import { en, vi } from '#i18n/admin.ts'
import type { Language } from '#i18n/translate.ts'

export type Dictionary = typeof vi

const dictionaries: Record<Language, Dictionary> = { vi, en }

/** The panel's words in a language. In the browser `dictionary.browser.ts` stands for this file. */
export function dictionaryOf(language: Language): Dictionary {
  return dictionaries[language]
}

/** What is still to be waited for before a language can be shown; the server has both. */
export function awaitDictionary(_: Language): Promise<void> | null {
  return null
}

export function keepDictionary(_: Language, __: Dictionary): void {}
