'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, use } from 'react'
import { awaitDictionary } from '#admin/dictionary'
import { languageOfPanel } from '../words.ts'

/**
 * Lets the panel come alive once the words of its language are there: until then what the server wrote stands on the
 * screen, and after a change of language what stood there before.
 */
export function WordsLoaded({ children }: { children?: ReactNode }) {
  const { i18n } = useTranslation()
  const waiting = awaitDictionary(languageOfPanel(i18n.language))
  if (waiting) use(waiting)
  return children
}
