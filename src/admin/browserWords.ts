import { en, vi } from '#generated/browserWords.ts'
import { type Leaves, wordAt } from '#i18n/wordAt.ts'
import { languageOfPanel } from './language.ts'

/** A word that client components show. */
export type BrowserWordKey = Leaves<typeof vi>
export type BrowserWords = (key: BrowserWordKey, data?: Record<string, string | number>) => string

/**
 * The panel's words for client components: every page loads those that a file names which imports this module, and no
 * others (`tools/browserWords.mjs`).
 */
export function browserWordsOf(language: string | undefined): BrowserWords {
  const dictionary = languageOfPanel(language) === 'vi' ? vi : en
  return (key, data) => wordAt(dictionary, key, data)
}
