'use client'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'
import type { ImportAnswer } from './ImportResult.tsx'
import type { ListKind } from './listKinds.ts'
import { downloadMarked } from './sendList.ts'

type Phase = 'idle' | 'checking' | 'storing'
type Shown = { answer: ImportAnswer | null; refused: string; stored: boolean }
const nothing: Shown = { answer: null, refused: '', stored: false }

/** Sends a list to be checked or stored, and what came back. */
export function useImport(kind: ListKind) {
  const { w, language } = useWords()
  const [phase, setPhase] = useState<Phase>('idle')
  const [shown, setShown] = useState<Shown>(nothing)
  const send = async (body: FormData, dryRun: boolean) => {
    setPhase(dryRun ? 'checking' : 'storing')
    body.set('dryRun', String(dryRun))
    const answer = await callApi<ImportAnswer>(`/import/${kind}`, { language, method: 'POST', body })
    setPhase('idle')
    if (answer.ok) setShown({ answer: answer.data, refused: '', stored: !dryRun })
    else if (answer.data?.problems) setShown({ answer: answer.data, refused: '', stored: false })
    else setShown({ ...nothing, refused: answer.message || w('approval.offline') })
  }
  const mark = async (body: FormData) => {
    const message = await downloadMarked(kind, body, language)
    if (message !== null) refuse(message || w('approval.offline'))
  }
  const clear = () => setShown(nothing)
  const refuse = (refused: string) => setShown((before) => ({ ...before, refused }))
  return { phase, shown, send, mark, clear, refuse }
}
