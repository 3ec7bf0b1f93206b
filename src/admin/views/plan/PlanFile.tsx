'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'
import { adminPath } from '../../routes.ts'

/** A plan leaves and enters as one file: from province to province, or for keeping. */
export function PlanFile({ id }: { id: string }) {
  const { w, language } = useWords()
  const router = useRouter()
  const inputId = useId()
  const read = async (file: File) => {
    let body: unknown
    try {
      body = JSON.parse(await file.text())
    } catch {
      return void toast.error(w('field.badData'))
    }
    const answer = await callApi<{ doc: { id: string } }>('/plans/import', { language, method: 'POST', body })
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    toast.success(w('planEditor.uploaded'))
    router.push(`${adminPath('plan')}/${answer.data.doc.id}`)
  }
  return (
    <section aria-label={w('planEditor.file')}>
      <h2>{w('planEditor.file')}</h2>
      <p>
        <a download href={`/api/plans/${id}/export`}>
          {w('planEditor.download')}
        </a>
      </p>
      <label htmlFor={inputId}>{w('planEditor.upload')}</label>
      <input
        accept="application/json,.json"
        id={inputId}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void read(file)
          event.target.value = ''
        }}
        type="file"
      />
    </section>
  )
}
