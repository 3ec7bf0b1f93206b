import { messages } from './index.ts'
import { type Leaves, wordAt } from './wordAt.ts'

export type Language = 'vi' | 'en'
export type MessageKey = Leaves<(typeof messages)['vi']>

/** The words for a key in a language, `{{name}}` replaced from `data`. */
export function t(language: Language, key: MessageKey, data: Record<string, string | number> = {}): string {
  return wordAt(messages[language], key, data)
}

/** Vietnamese unless English is asked for before it (`Accept-Language`, panel language). */
export function languageOf(preference: string | null | undefined): Language {
  const first = (preference ?? '').toLowerCase().split(',')[0]?.trim() ?? ''
  return first.startsWith('en') ? 'en' : 'vi'
}
