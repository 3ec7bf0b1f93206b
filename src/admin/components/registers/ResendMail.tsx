'use client'
import { Button, toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../useWords.ts'

/** On a message that was given up: puts it into the outbox again. */
export function ResendMail() {
  const { w, language } = useWords()
  const router = useRouter()
  const { id } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [busy, setBusy] = useState(false)
  if (state !== 'failed') return null
  const resend = async () => {
    setBusy(true)
    const answer = await callApi(`/mails/${id}/resend`, { language, method: 'POST', body: {} })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    toast.success(w('sweep.resent'))
    router.refresh()
  }
  return (
    <Button disabled={busy} margin={false} onClick={() => void resend()} size="medium">
      {w('sweep.resend')}
    </Button>
  )
}
