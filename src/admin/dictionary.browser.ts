import type { Language } from '#i18n/translate.ts'
import type { Dictionary } from './dictionary.ts'

// The browser loads the words of the language on the screen alone.

const kept: Partial<Record<Language, Dictionary>> = {}
const underWay: Partial<Record<Language, Promise<void>>> = {}
const load: Record<Language, () => Promise<Dictionary>> = {
  vi: async () => (await import('#i18n/vi/admin.ts')).vi,
  en: async () => (await import('#i18n/en/admin.ts')).en,
}

export function dictionaryOf(language: Language): Dictionary {
  const dictionary = kept[language]
  if (!dictionary) throw new Error(`the words of ${language} are not loaded`)
  return dictionary
}

/** What is still to be waited for before a language can be shown; the same promise each time it is asked. */
export function awaitDictionary(language: Language): Promise<void> | null {
  if (kept[language]) return null
  underWay[language] ??= load[language]().then((dictionary) => keepDictionary(language, dictionary))
  return underWay[language]
}

export function keepDictionary(language: Language, dictionary: Dictionary): void {
  kept[language] = dictionary
}
