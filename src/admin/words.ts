import { en, vi } from '#i18n/admin.ts'
import { type Leaves, wordAt } from '#i18n/wordAt.ts'
import { languageOfPanel } from './language.ts'

export type WordKey = Leaves<typeof vi>
export type Words = (key: WordKey, data?: Record<string, string | number>) => string

/** All words of the panel, for what is drawn on the server; client components have `browserWords.ts`. */
export function wordsOf(language: string | undefined): Words {
  const dictionary = languageOfPanel(language) === 'vi' ? vi : en
  return (key, data) => wordAt(dictionary, key, data)
}
