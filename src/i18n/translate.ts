import { messages } from './index.ts'

export type Language = 'vi' | 'en'
type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T &
  string]
export type MessageKey = Leaves<(typeof messages)['vi']>

/** The words for a key in a language, `{{name}}` replaced from `data`. */
export function t(language: Language, key: MessageKey, data: Record<string, string | number> = {}): string {
  let found: unknown = messages[language]
  for (const part of key.split('.')) found = (found as Record<string, unknown>)[part]
  return String(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name] ?? ''))
}

/** Vietnamese unless English is asked for before it (`Accept-Language`, panel language). */
export function languageOf(preference: string | null | undefined): Language {
  const first = (preference ?? '').toLowerCase().split(',')[0]?.trim() ?? ''
  return first.startsWith('en') ? 'en' : 'vi'
}
