'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'
import type { Drafted } from './draft.ts'

type Problem = { path: string; message: string }

/** What keeps the draft, as it stands on the screen, from being put in force. */
export function Check({ draft }: { draft: Drafted }) {
  const { w, language } = useWords()
  const [problems, setProblems] = useState<Problem[] | null>(null)
  const [busy, setBusy] = useState(false)
  const check = async () => {
    setBusy(true)
    const { collection, definition, key } = draft
    const body = { collection, definition, key }
    const answer = await callApi<{ problems: Problem[] }>('/workflows/check', {
      language,
      method: 'POST',
      body,
    })
    setBusy(false)
    if (answer.ok) setProblems(answer.data.problems)
    else toast.error(answer.message || w('approval.offline'))
  }
  return (
    <section aria-label={w('workflowEditor.check')}>
      <h2>{w('workflowEditor.check')}</h2>
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => void check()}
        size="small"
      >
        {w(busy ? 'workflowEditor.working' : 'workflowEditor.check')}
      </Button>
      <div aria-live="polite">
        {problems?.length === 0 && <p>{w('workflowEditor.checkNone')}</p>}
        {problems !== null && problems.length > 0 && (
          <>
            <p>{w('workflowEditor.checkSome', { count: problems.length })}</p>
            <ul className="flow__problems">
              {problems.map(({ path, message }) => (
                <li key={`${path} ${message}`}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
