'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { type BrowserWords, browserWordsOf } from '../browserWords.ts'
import { languageOfPanel } from '../language.ts'

/** The panel's words in the person's language, for client components. */
export function useWords(): { w: BrowserWords; language: 'vi' | 'en' } {
  const { i18n } = useTranslation()
  const language = languageOfPanel(i18n.language)
  return useMemo(() => ({ w: browserWordsOf(language), language }), [language])
}
