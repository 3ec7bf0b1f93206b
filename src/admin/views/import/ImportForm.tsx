'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'
import { type ImportAnswer, ImportResult } from './ImportResult.tsx'

type Phase = 'idle' | 'checking' | 'storing'
type Shown = { answer: ImportAnswer | null; refused: string; stored: boolean }
const nothing: Shown = { answer: null, refused: '', stored: false }

export function ImportForm() {
  const { w, language } = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [phase, setPhase] = useState<Phase>('idle')
  const [shown, setShown] = useState<Shown>(nothing)
  const send = async (dryRun: boolean) => {
    const file = input.current?.files?.[0]
    if (!file) return setShown({ ...nothing, refused: w('import.chooseFirst') })
    setPhase(dryRun ? 'checking' : 'storing')
    const body = new FormData()
    body.set('file', file)
    body.set('dryRun', String(dryRun))
    const answer = await callApi<ImportAnswer>('/import/roster', { language, method: 'POST', body })
    setPhase('idle')
    if (answer.ok) setShown({ answer: answer.data, refused: '', stored: !dryRun })
    else if (answer.data?.problems) setShown({ answer: answer.data, refused: '', stored: false })
    else setShown({ ...nothing, refused: answer.message || w('approval.offline') })
  }
  const clean = shown.answer !== null && shown.answer.problems.length === 0
  return (
    <div className="import">
      <p>{w('import.intro')}</p>
      <p>
        <a download href="/api/import/roster/template">
          {w('import.template')}
        </a>
      </p>
      <div className="view-bar">
        <label htmlFor={id}>{w('import.file')}</label>
        <input
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          id={id}
          onChange={() => setShown(nothing)}
          ref={input}
          type="file"
        />
        <Button
          buttonStyle={clean ? 'secondary' : 'primary'}
          disabled={phase !== 'idle'}
          margin={false}
          onClick={() => void send(true)}
          size="medium"
        >
          {w(phase === 'checking' ? 'import.checking' : 'import.check')}
        </Button>
        {clean && !shown.stored && (
          <Button disabled={phase !== 'idle'} margin={false} onClick={() => void send(false)} size="medium">
            {w(phase === 'storing' ? 'import.storing' : 'import.store')}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {shown.refused && (
          <p className="form-hint form-hint--wrong" role="alert">
            {shown.refused}
          </p>
        )}
        {shown.answer && <ImportResult answer={shown.answer} stored={shown.stored} />}
      </div>
    </div>
  )
}
