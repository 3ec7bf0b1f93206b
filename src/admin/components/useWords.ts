'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { type Words, wordsOf } from '../words.ts'

/** The panel's words in the person's language, for client components. */
export function useWords(): { w: Words; language: 'vi' | 'en' } {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return useMemo(() => ({ w: wordsOf(language), language }), [language])
}
