import { en, vi } from '#i18n/admin.ts'
import type { Language } from '#i18n/translate.ts'
import { type Leaves, wordAt } from '#i18n/wordAt.ts'

export type WordKey = Leaves<typeof vi>
export type Words = (key: WordKey, data?: Record<string, string | number>) => string

export function languageOfPanel(language: string | undefined): Language {
  return language === 'en' ? 'en' : 'vi'
}

/** The panel's own words, apart from the server's so that the browser loads these alone. */
export function wordsOf(language: string | undefined): Words {
  const dictionary = languageOfPanel(language) === 'vi' ? vi : en
  return (key, data) => wordAt(dictionary, key, data)
}
