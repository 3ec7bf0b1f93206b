'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { languageOfPanel } from '../language.ts'
import { type Words, wordsOf } from '../words.ts'

/** All words of the panel, for the editors that are loaded by their own pages alone. */
export function useAllWords(): { w: Words; language: 'vi' | 'en' } {
  const { i18n } = useTranslation()
  const language = languageOfPanel(i18n.language)
  return useMemo(() => ({ w: wordsOf(language), language }), [language])
}
