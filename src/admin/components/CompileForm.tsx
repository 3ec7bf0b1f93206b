'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { callApi } from '../callApi.ts'
import { useWords } from './useWords.ts'

type Props = { units: { id: string; name: string }[]; years: number[] }

/** Takes the figures of a unit and year into its draft; once a report was submitted a reason is asked for first. */
export function CompileForm({ units, years }: Props) {
  const { w, language } = useWords()
  const router = useRouter()
  const reasonId = useId()
  const [unit, setUnit] = useState(units[0]?.id ?? '')
  const [year, setYear] = useState(years[0] ?? 0)
  const [reason, setReason] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const compile = async () => {
    setBusy(true)
    const body = { unit, year, ...(reason ? { reason } : {}) }
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
        <select onChange={(event) => setUnit(event.target.value)} value={unit}>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
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
        disabled={busy || unit === '' || reason?.trim() === ''}
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
