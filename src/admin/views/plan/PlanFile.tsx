'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef } from 'react'
import { callApi } from '../../callApi.ts'
import { useAllWords } from '../../components/useAllWords.ts'
import { adminPath } from '../../routes.ts'

/** A plan leaves and enters as one file: from province to province, or for keeping. */
export function PlanFile({ id }: { id: string }) {
  const { w, language } = useAllWords()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
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
        <a className="link-button" download href={`/api/plans/${id}/export`}>
          {w('planEditor.download')}
        </a>
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={() => input.current?.click()} size="small">
        {w('planEditor.upload')}
      </Button>
      <input
        accept="application/json,.json"
        aria-label={w('planEditor.upload')}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void read(file)
          event.target.value = ''
        }}
        ref={input}
        type="file"
      />
    </section>
  )
}
