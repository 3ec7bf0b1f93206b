'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import type { ReportKind } from '#core/report/facts.ts'
import { callApi } from '../callApi.ts'
import { useWords } from './useWords.ts'

type Paper = { id: string; name: string; kind: ReportKind }
type Props = { papers: Paper[]; years: number[] }

/** Takes the figures of a unit and year into its draft; once a report was submitted a reason is asked for first. */
export function CompileForm({ papers, years }: Props) {
  const { w, language } = useWords()
  const router = useRouter()
  const reasonId = useId()
  const [paper, setPaper] = useState(0)
  const [year, setYear] = useState(years[0] ?? 0)
  const [reason, setReason] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const compile = async () => {
    setBusy(true)
    const { id: unit, kind } = papers[paper] ?? {}
    const body = { unit, year, kind, ...(reason ? { reason } : {}) }
    const answer = await callApi<{ doc: { id: string } }>('/reports/compile', {
      language,
      method: 'POST',
      body,
    })
    setBusy(false)
    if (answer.ok) return router.push(`/admin/collections/reports/${answer.data.doc.id}`)
    if (answer.code === 'already-submitted' && reason === null) return setReason('')
    toast.error(answer.message || w('approval.offline'))
  }
  return (
    <section aria-label={w('report.compile')} className="view-bar compile">
      <label>
        {w('report.unit')}
        <select onChange={(event) => setPaper(Number(event.target.value))} value={paper}>
          {papers.map(({ id, name, kind }, index) => (
            <option key={`${kind} ${id}`} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w('report.year')}
        <select onChange={(event) => setYear(Number(event.target.value))} value={year}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {reason !== null && (
        <div className="compile__reason">
          <label htmlFor={reasonId}>{w('report.reason')}</label>
          <input
            id={reasonId}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
            type="text"
            value={reason}
          />
          <p className="view__hint">{w('report.reasonHint')}</p>
        </div>
      )}
      <Button
        disabled={busy || reason?.trim() === ''}
        margin={false}
        onClick={() => void compile()}
        size="medium"
      >
        {w(busy ? 'report.compiling' : 'report.compile')}
      </Button>
      <p className="view__hint compile__hint">{w('report.createHint')}</p>
    </section>
  )
}
