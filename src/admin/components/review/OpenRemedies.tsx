'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { Remedy } from '#core/session/session.ts'
import { callApi } from '../../callApi.ts'
import { printDay } from '../../print.ts'
import { useWords } from '../useWords.ts'

type Props = { review: string; remedies: (Remedy & { index: number })[] }

/** What is still to be put right, each with the button that says it is done. */
export function OpenRemedies({ review, remedies }: Props) {
  const { w, language } = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const mark = async (index: number) => {
    setBusy(true)
    const body = { index, done: true }
    const answer = await callApi(`/reviews/${review}/remedies`, { language, method: 'POST', body })
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.message || w('approval.offline'))
      return
    }
    toast.success(w('review.marked'))
    router.refresh()
  }
  if (remedies.length === 0) return null
  return (
    <>
      <h4>{w('review.openRemedies')}</h4>
      <ul className="open-remedies">
        {remedies.map(({ index, remedy, due }) => (
          <li key={index}>
            <span>
              {remedy}
              {due ? ` (${w('review.dueBy', { day: printDay(due) })})` : ''}
            </span>
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => void mark(index)}
              size="small"
            >
              {w('review.markDone')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
