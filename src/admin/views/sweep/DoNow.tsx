'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'

/** Does what is due now, failed acts included, instead of waiting for the next look. */
export function DoNow({ again, waiting }: { again: boolean; waiting: number }) {
  const { w, language } = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    const path = '/sweep'
    const answer = await callApi<{ carriedOut: number; failed: unknown[] }>(path, {
      language,
      method: 'POST',
      body: {},
    })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    const { carriedOut, failed } = answer.data
    if (failed.length > 0) toast.error(w('sweep.stillFailing', { count: failed.length }))
    else toast.success(w('sweep.ran', { count: carriedOut }))
    router.refresh()
  }
  if (!again && waiting === 0) return null
  return (
    <p>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void run()}>
        {w(again ? 'sweep.again' : 'sweep.now')}
      </Button>
    </p>
  )
}
