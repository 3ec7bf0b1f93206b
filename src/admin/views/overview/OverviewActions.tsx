'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'

type Props = { unit: string; year: number; remind: boolean }
type Reminded = { units: number; already: number; silent: string[] }

/** Printing the page, and reminding the units below that lack something. */
export function OverviewActions({ unit, year, remind }: Props) {
  const { w, language } = useWords()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const path = `/units/${unit}/remind`
    const answer = await callApi<Reminded>(path, { language, method: 'POST', body: { year } })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    const { units, silent } = answer.data
    if (units > 0) toast.success(w('overview.reminded', { units }))
    else if (silent.length === 0) toast.info(w('overview.remindedNone'))
    if (silent.length > 0) toast.warning(w('overview.remindedSilent', { names: silent.join(', ') }))
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => window.print()}>
        {w('overview.print')}
      </Button>
      {remind && (
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void send()}>
          {w('overview.remind')}
        </Button>
      )}
    </>
  )
}
