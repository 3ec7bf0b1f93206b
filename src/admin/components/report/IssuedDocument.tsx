'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { FileInput } from '../approval/FileInput.tsx'
import { DayPicker } from '../DayPicker.tsx'
import { useWords } from '../useWords.ts'

export type Issued = { number: string; on: string; by: string; scan: string | null }
type Props = { report: string; issued: Issued }

/** Under which number, on which day and by whom a submitted report was issued on paper, with its scan. */
export function IssuedDocument({ report, issued }: Props) {
  const { w, language } = useWords()
  const router = useRouter()
  const [held, setHeld] = useState(issued)
  const [busy, setBusy] = useState(false)
  const set = (change: Partial<Issued>) => setHeld({ ...held, ...change })
  const save = async () => {
    setBusy(true)
    const body = { ...held, by: held.by.trim() || null }
    const answer = await callApi(`/reports/${report}/issued`, { language, method: 'POST', body })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    toast.success(w('report.issuedSaved'))
    router.refresh()
  }
  return (
    <details className="report-issued" open={false}>
      <summary>{w(issued.number ? 'report.issuedCorrect' : 'report.issuedRecord')}</summary>
      <div className="report-issued__form">
        <label>
          {w('report.issuedNumber')}
          <input
            maxLength={100}
            onChange={(event) => set({ number: event.target.value })}
            value={held.number}
          />
        </label>
        <div className="form-field">
          <label htmlFor="issued-on">{w('report.issuedOn')}</label>
          <DayPicker id="issued-on" onChange={(day) => set({ on: day ?? '' })} value={held.on} />
        </div>
        <label>
          {w('report.issuedBy')}
          <input maxLength={200} onChange={(event) => set({ by: event.target.value })} value={held.by} />
        </label>
        <div>
          <label htmlFor="issued-scan">{w('report.issuedScan')}</label>
          <FileInput
            id="issued-scan"
            onChange={(scan) => set({ scan: scan as string | null })}
            value={held.scan}
          />
        </div>
        <Button
          disabled={busy || held.number.trim() === '' || held.on === ''}
          margin={false}
          onClick={() => void save()}
          size="medium"
        >
          {w('report.issuedSave')}
        </Button>
      </div>
    </details>
  )
}
