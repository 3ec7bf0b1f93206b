import type { Language } from '#i18n/translate.ts'

/** Vietnamese unless the panel is read in English. */
export function languageOfPanel(language: string | undefined): Language {
  return language === 'en' ? 'en' : 'vi'
}
