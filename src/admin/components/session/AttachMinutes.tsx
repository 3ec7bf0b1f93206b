'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { EVIDENCE_TYPES } from '#core/input/files.ts'
import { callApi } from '../../callApi.ts'
import { FilePick } from '../FilePick.tsx'
import { useWords } from '../useWords.ts'

/** Hangs the signed minutes on a closed session: the one thing it still takes. */
export function AttachMinutes({ session }: { session: string }) {
  const { w, language } = useWords()
  const router = useRouter()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const attach = async (file: File) => {
    setBusy(true)
    const form = new FormData()
    form.append('file', file)
    const sent = await callApi<{ doc: { id: string } }>('/evidence', { language, method: 'POST', body: form })
    const saved = sent.ok
      ? await callApi(`/sessions/${session}`, {
          language,
          method: 'PATCH',
          body: { minutes: sent.data.doc.id },
        })
      : sent
    setBusy(false)
    if (!saved.ok) {
      toast.error(saved.message || w('approval.offline'))
      return
    }
    toast.success(w('session.attached'))
    router.refresh()
  }
  return (
    <p className="attach">
      <label htmlFor={id}>{w('session.attach')}</label>
      <FilePick
        accept={Object.keys(EVIDENCE_TYPES).join(',')}
        disabled={busy}
        id={id}
        onPick={(file) => {
          if (file) void attach(file)
        }}
      />
    </p>
  )
}
