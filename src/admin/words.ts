import { en, vi } from '#i18n/admin.ts'
import type { Language } from '#i18n/translate.ts'

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T &
  string]
export type WordKey = Leaves<typeof vi>
export type Words = (key: WordKey, data?: Record<string, string | number>) => string

export function languageOfPanel(language: string | undefined): Language {
  return language === 'en' ? 'en' : 'vi'
}

/** The panel's own words, apart from the server's so that the browser loads these alone. */
export function wordsOf(language: string | undefined): Words {
  const source: unknown = languageOfPanel(language) === 'vi' ? vi : en
  return (key, data = {}) => {
    let found = source
    for (const part of key.split('.')) found = (found as Record<string, unknown>)[part]
    return String(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name] ?? ''))
  }
}
