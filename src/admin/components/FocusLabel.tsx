'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useContentName } from './PlanWordsProvider.tsx'
import { useWords } from './useWords.ts'

/** A focal content by its name, with the number of things its officer will do. */
export function FocusLabel() {
  const { w, language } = useWords()
  const nameOf = useContentName(language)
  const { data, rowNumber } = useRowLabel<{ content?: string; actions?: unknown[] }>()
  if (!data?.content) return <span>{w('pledge.content', { number: (rowNumber ?? 0) + 1 })}</span>
  return <span>{nameOf(data.content)}</span>
}
