'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'

type Retried = { result: 'done' | 'notDue' } | { result: 'failed'; error: string }

/** Tries one failed act again and says how it ended. `act`: what it is, in words. */
export function RetryAct({ act, actKey }: { act: string; actKey: string }) {
  const { w, language } = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const retry = async () => {
    setBusy(true)
    const answer = await callApi<Retried>('/sweep/retry', { language, method: 'POST', body: { key: actKey } })
    setBusy(false)
    if (!answer.ok) toast.error(answer.message || w('approval.offline'))
    else if (answer.data.result === 'failed')
      toast.error(w('sweep.retryFailed', { act, error: answer.data.error }))
    else toast.success(w(answer.data.result === 'done' ? 'sweep.retried' : 'sweep.retryNotDue', { act }))
    router.refresh()
  }
  return (
    <Button
      aria-label={`${w('sweep.retry')}: ${act}`}
      buttonStyle="secondary"
      disabled={busy}
      margin={false}
      onClick={() => void retry()}
      size="small"
    >
      {w('sweep.retry')}
    </Button>
  )
}
