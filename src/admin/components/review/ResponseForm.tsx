'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'

/** The officer agrees, or says what is to be noted; once. */
export function ResponseForm({ review, until }: { review: string; until: string }) {
  const { w, language } = useWords()
  const router = useRouter()
  const id = useId()
  const [agrees, setAgrees] = useState<boolean | null>(null)
  const [response, setResponse] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const body = { agrees, ...(response.trim() === '' ? {} : { response }) }
    const answer = await callApi(`/reviews/${review}/response`, { language, method: 'POST', body })
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.message || w('approval.offline'))
      return
    }
    toast.success(w('review.sent'))
    router.refresh()
  }
  return (
    <div className="form-guide">
      <p>{w('review.answerUntil', { day: until })}</p>
      {[true, false].map((yes) => (
        <label key={String(yes)}>
          <input checked={agrees === yes} name={id} onChange={() => setAgrees(yes)} type="radio" />{' '}
          {w(yes ? 'review.agree' : 'review.dissent')}
        </label>
      ))}
      {agrees === false && (
        <label htmlFor={`${id}-text`}>
          {w('review.dissentText')}
          <textarea
            id={`${id}-text`}
            maxLength={10_000}
            onChange={(event) => setResponse(event.target.value)}
            rows={4}
            value={response}
          />
        </label>
      )}
      <Button
        disabled={busy || agrees === null || (!agrees && response.trim() === '')}
        margin={false}
        onClick={() => void send()}
        size="medium"
      >
        {w('review.send')}
      </Button>
    </div>
  )
}
