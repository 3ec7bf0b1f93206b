'use client'
import { useEffect, useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import type { Drafted, Problem } from './draft.ts'

const PAUSE_MS = 500

/** What the draft has, `null` before it is known, `offline` where nobody could say. */
export type Checked = Problem[] | null | 'offline'

/** What keeps the draft, as it stands on the screen, from being put in force; asked again a moment after each change. */
export function useProblems(draft: Drafted): Checked {
  const { language } = useAllWords()
  const [checked, setChecked] = useState<Checked>(null)
  const { collection, definition, key, priority, status } = draft
  const asked = JSON.stringify({ collection, definition, key, priority })
  useEffect(() => {
    if (status !== 'draft') return
    let current = true
    const timer = setTimeout(async () => {
      const answer = await callApi<{ problems: Problem[] }>('/workflows/check', {
        language,
        method: 'POST',
        body: JSON.parse(asked),
      })
      if (current) setChecked(answer.ok ? answer.data.problems : 'offline')
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [asked, language, status])
  return checked
}
