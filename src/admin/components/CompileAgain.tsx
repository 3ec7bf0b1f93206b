'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { ReportKind } from '#core/report/facts.ts'
import { callApi } from '../callApi.ts'
import { useWords } from './useWords.ts'

type Props = { unit: string; year: number; kind: ReportKind }

/** Takes the draft's figures anew. */
export function CompileAgain({ unit, year, kind }: Props) {
  const { w, language } = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const compile = async () => {
    setBusy(true)
    const answer = await callApi('/reports/compile', { language, method: 'POST', body: { unit, year, kind } })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    toast.success(w('report.compiled'))
    router.refresh()
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={busy}
      margin={false}
      onClick={() => void compile()}
      size="medium"
    >
      {w(busy ? 'report.compiling' : 'report.compileAgain')}
    </Button>
  )
}
