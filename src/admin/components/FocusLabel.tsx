'use client'
import { useRowLabel } from '@payloadcms/ui'
import { choiceWord } from '../choicesOf.ts'
import { useWords } from './useWords.ts'

/** A focal content by its name, with the number of things its officer will do. */
export function FocusLabel() {
  const { w, language } = useWords()
  const { data, rowNumber } = useRowLabel<{ content?: string; actions?: unknown[] }>()
  if (!data?.content) return <span>{w('pledge.content', { number: (rowNumber ?? 0) + 1 })}</span>
  return <span>{choiceWord('focus', data.content, language)}</span>
}
