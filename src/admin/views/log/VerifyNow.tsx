'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'

type Found = { doc: { sound: boolean; lines: string[] } }

/** Looks over the whole log now. */
export function VerifyNow() {
  const { w, language } = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const verify = async () => {
    setBusy(true)
    const answer = await callApi<Found>('/log/audit', { language, method: 'POST', body: {} })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    const word = answer.data.doc.lines.at(-1) ?? ''
    if (answer.data.doc.sound) toast.success(word)
    else toast.error(word)
    router.refresh()
  }
  return (
    <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void verify()}>
      {w(busy ? 'log.running' : 'log.run')}
    </Button>
  )
}
